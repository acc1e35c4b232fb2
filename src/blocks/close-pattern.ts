import type {BlockPattern} from '../furniture/block-pattern.js'
import type {Reading} from '../reading.js'
import {STOP} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'

/** So many words of a pattern are enough, however long the block is. */
const ENOUGH = 4
/** By fixed words of an open pattern: how long the block may be. */
const LONGEST = [0, 7, 24, 60]

/**
 * The pattern of one of these kinds that fits the whole block closely.
 *
 *     Logg inn for å lese videre          Logg inn *: fits
 *     Personvern er viktig, sier Berg.    Personvern *: one word of a sentence doesn't
 *
 * An open end is for variable tails; the more words are fixed, the longer the tail may be.
 */
export function closePattern(
  row: Row,
  {furniture}: Reading,
  ...kinds: ReadonlyArray<BlockPattern['kind']>
): BlockPattern | undefined {
  const {hits} = furniture[row.index]
  if (hits.length === 0) return undefined
  for (const pattern of hits) if (kinds.includes(pattern.kind) && fitsClosely(pattern, row)) return pattern
  return undefined
}

function fitsClosely(pattern: BlockPattern, row: Row): boolean {
  const {openStart, openEnd, segments, source} = pattern
  const fixed = fixedWords(pattern)
  if (fixed >= ENOUGH || (!openStart && !openEnd && segments.length === 1)) return true
  // an address or a handle: t.co, pic.twitter.com
  if (source.includes('.')) return true
  if (row.words <= LONGEST[fixed]) return fixed > 1 || row.stop !== STOP || row.words <= 4
  return openStart && !openEnd && row.stop !== STOP && row.words <= LONGEST[3]
}

/** Words that a pattern asks for by name. */
export function fixedWords({segments}: BlockPattern): number {
  let count = 0
  for (const segment of segments) count += segment.length
  return count
}
