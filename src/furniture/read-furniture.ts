import type {Row, Surface} from '../surface/read-surface.js'

import type {BlockPattern} from './block-pattern.js'
import {AGENCY, CALLS} from './cue-classes.js'
import {findPatterns} from './find-patterns.js'
import type {Cue, FurnitureBook} from './furniture-book.js'

/** A word or phrase of furniture where it stands. */
export interface CueAt {
  readonly token: number
  readonly length: number
  readonly cue: Cue
}

/** What a block holds that belongs to sites, not to a language. */
export interface FurnitureRow {
  /** Patterns that the whole block matches. */
  readonly hits: readonly BlockPattern[]
  /** Loud words, in order. */
  readonly cues: readonly CueAt[]
}

const NOTHING: FurnitureRow = {hits: [], cues: []}

/** Asks the furniture of all locales, since a page's furniture need not be in its language. */
export function readFurniture(surface: Surface, book: FurnitureBook): readonly FurnitureRow[] {
  return surface.rows.map((row) => {
    const hits = findPatterns(row, surface, book)
    const cues = findCues(row, surface, book)
    return hits.length + cues.length > 0 ? {hits, cues} : NOTHING
  })
}

/** Loud words and phrases. */
function findCues({first, last}: Row, {record, tokens}: Surface, {wakes, cues}: FurnitureBook): readonly CueAt[] {
  const {entries, starts, ends} = tokens
  let found = NOTHING.cues as CueAt[]
  for (let t = first; t < last; t++) {
    if (!(wakes[entries[t]] & CALLS)) continue
    const phrase = cues.at(tokens, t, last)
    if (!phrase?.value.loud) continue
    const {value: cue, length} = phrase
    if (cue.bits === AGENCY && !cue.spellings?.has(record.slice(starts[t], ends[t + length - 1]))) continue
    if (found === NOTHING.cues) found = []
    found.push({token: t, length, cue})
  }
  return found
}
