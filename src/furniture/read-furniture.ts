import type {Row, Surface} from '../surface/read-surface.js'
import {HYPHENED, KIND, NUMBER, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {BlockPattern, Cue, FurnitureBook} from './furniture-book.js'
import {AGENCY} from './furniture-book.js'
import {matchesPattern, patternWords} from './patterns.js'

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
  return surface.rows.map((row) => readRow(surface, row, book))
}

function readRow({record, tokens}: Surface, row: Row, book: FurnitureBook): FurnitureRow {
  let hits: BlockPattern[] | undefined
  let cues: CueAt[] | undefined
  let words: number[] | undefined
  let asked: Set<BlockPattern> | undefined
  const ask = (index: number): void => {
    for (const pattern of book.patterns[index] as readonly BlockPattern[]) {
      asked ??= new Set()
      if (asked.has(pattern)) continue
      asked.add(pattern)
      words ??= patternWords(record, tokens, row.first, row.last)
      if (matchesPattern(pattern, words)) (hits ??= []).push(pattern)
    }
  }
  /** Of `Twitter-innhold` a pattern knows the first part. */
  const askPart = (hash: number): void => {
    for (const index of [book.heads.get(hash), book.triggers.get(hash)]) if (index !== 0) ask(index)
  }
  let head = true
  for (let t = row.first; t < row.last; t++) {
    const flags = tokens.kinds[t]
    const kind = flags & KIND
    if (kind !== WORD && kind !== NUMBER) continue
    const hash = tokens.hashes[t]
    const anywhere = book.triggers.get(hash)
    if (anywhere !== 0) ask(anywhere)
    if (head) {
      const opening = book.heads.get(hash)
      if (opening !== 0) ask(opening)
      if (flags & HYPHENED) {
        const hyphen = record.indexOf('-', tokens.starts[t])
        if (hyphen > 0 && hyphen < tokens.ends[t]) askPart(hashOf(record, tokens.starts[t], hyphen))
      }
      head = false
    }
    const phrase = book.cues.at(tokens, t, row.last)
    if (!phrase || !phrase.value.loud) continue
    const {value: cue, length} = phrase
    if (cue.bits === AGENCY && !cue.spellings?.has(record.slice(tokens.starts[t], tokens.ends[t + length - 1]))) continue
    ;(cues ??= []).push({token: t, length, cue})
  }
  return hits || cues ? {hits: hits ?? NOTHING.hits, cues: cues ?? NOTHING.cues} : NOTHING
}
