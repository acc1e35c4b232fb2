import {HYPHENED, KIND, NUMBER, WORD} from '../source/tokens.js'
import type {Row, Surface} from '../surface/read-surface.js'
import type {BlockPattern} from './block-pattern.js'
import {HEADS, TRIGGERS} from './cue-classes.js'
import type {FurnitureBook} from './furniture-book.js'
import {matchesPattern, patternWords} from './patterns.js'

const NONE: BlockPattern[] = []

/**
 * The patterns that a whole block matches. Only those are tried whose first words or
 * whose trigger it has.
 *
 *     Vis mer     3 minutter siden     Twitter-innhold
 *     ^^^           ^^^^^^^^           ^^^^^^^
 *     head          anywhere           the part before the hyphen, at the head
 */
export function findPatterns(row: Row, surface: Surface, {wakes, patterns}: FurnitureBook): readonly BlockPattern[] {
  const {record, tokens} = surface
  const {kinds, entries, hashes} = tokens
  const {last} = row
  let t = row.first
  while (t < last && (kinds[t] & KIND) !== WORD && (kinds[t] & KIND) !== NUMBER) t++
  if (t === last) return NONE
  let hits = NONE
  const how = wakes[entries[t]]
  const hyphened = kinds[t] & HYPHENED
  if (how & TRIGGERS) hits = withMatches(hits, patterns.anywhere(hashes[t]), row, surface)
  if (how & HEADS || hyphened) {
    const [first, second] = patternWords(record, tokens, t, last, 2)
    hits = withMatches(hits, patterns.opening(first, second), row, surface)
    if (hyphened) hits = withMatches(hits, patterns.anywhere(first), row, surface)
  }
  while (++t < last)
    if (wakes[entries[t]] & TRIGGERS) hits = withMatches(hits, patterns.anywhere(hashes[t]), row, surface)
  return hits
}

/** The hits so far, and those of the list. */
function withMatches(
  hits: BlockPattern[],
  list: readonly BlockPattern[],
  {first, last}: Row,
  {record, tokens}: Surface
): BlockPattern[] {
  if (list.length === 0) return hits
  const words = patternWords(record, tokens, first, last)
  const more = list.filter((pattern) => matchesPattern(pattern, words) && !hits.includes(pattern))
  return more.length === 0 ? hits : [...hits, ...more]
}
