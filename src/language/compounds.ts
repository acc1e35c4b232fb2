import type {Lexicon} from '../locale/lexicon.js'
import {hashOf} from '../source/word-hash.js'

const SHORTEST_PART = 3
const SHORTEST_HEAD = 2
/** No part is longer; a word may be. */
const LONGEST_PART = 32

/** The classes of a compound by its last part: `operasjonsleder` is a `leder`, `Lyn-treneren` a `treneren`. 0 where no part is known. */
export function compoundClasses(record: string, start: number, end: number, lexicon: Lexicon): number {
  for (let at = Math.max(start + SHORTEST_HEAD, end - LONGEST_PART); at <= end - SHORTEST_PART; at++) {
    const found = lexicon.compounds.get(hashOf(record, at, end))
    if (found) return found
  }
  return 0
}
