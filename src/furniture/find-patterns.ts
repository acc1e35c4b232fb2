import {HYPHENED, KIND, NUMBER, WORD} from '../source/tokens.js'
import type {Row, Surface} from '../surface/read-surface.js'
import type {BlockPattern} from './block-pattern.js'
import {HEADS, TRIGGERS} from './cue-classes.js'
import type {FurnitureBook} from './furniture-book.js'
import {matchesPattern, patternWords} from './patterns.js'

const NONE: readonly BlockPattern[] = []

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
  let trial: Trial | undefined
  const how = wakes[entries[t]]
  const hyphened = kinds[t] & HYPHENED
  if (how & (HEADS | TRIGGERS) || hyphened) {
    trial = new Trial(row, surface)
    if (how & TRIGGERS) trial.try(patterns.anywhere(hashes[t]))
    if (how & HEADS || hyphened) {
      const [first, second] = patternWords(record, tokens, t, last, 2)
      trial.try(patterns.opening(first, second))
      if (hyphened) trial.try(patterns.anywhere(first))
    }
  }
  while (++t < last) {
    if (!(wakes[entries[t]] & TRIGGERS)) continue
    trial ??= new Trial(row, surface)
    trial.try(patterns.anywhere(hashes[t]))
  }
  return trial ? trial.hits : NONE
}

/** Tries lists of patterns on a block, each once. */
class Trial {
  hits: readonly BlockPattern[] = NONE
  private words: readonly number[] | undefined
  private tried: ReadonlyArray<readonly BlockPattern[]> = []

  constructor(
    private readonly row: Row,
    private readonly surface: Surface
  ) {}

  try(list: readonly BlockPattern[]): void {
    if (list.length === 0 || this.tried.includes(list)) return
    this.tried = [...this.tried, list]
    const {first, last} = this.row
    this.words ??= patternWords(this.surface.record, this.surface.tokens, first, last)
    const {words} = this
    const more = list.filter((pattern) => matchesPattern(pattern, words) && !this.hits.includes(pattern))
    if (more.length > 0) this.hits = [...this.hits, ...more]
  }
}
