import {hashOf, wordHash} from '../source/word-hash.js'
import {HashTable} from './hash-table.js'

/** A shorter part is none. */
export const SHORTEST_PART = 3
const ENDS = 1 << 12
/** Among a part's classes: it is one behind a hyphen only. */
export const HYPHEN_ONLY = 1 << 24

/** What words can be made of at their end, with the classes that this gives them. */
export interface CompoundParts {
  readonly table: HashTable
  /** By the low bits of the hash of three letters: whether a part ends so. Most words end otherwise, and need no longer look. */
  readonly ends: Uint8Array
}

export function compileParts(parts: Iterable<readonly [word: string, classes: number]>): CompoundParts {
  const classesOf = new Map<number, number>()
  const ends = new Uint8Array(ENDS)
  for (const [word, classes] of parts) {
    if (word.length < SHORTEST_PART) continue
    const hash = wordHash(word)
    classesOf.set(hash, (classesOf.get(hash) ?? 0) | classes)
    ends[hashOf(word, word.length - SHORTEST_PART, word.length) & (ENDS - 1)] = 1
  }
  return {table: new HashTable(classesOf), ends}
}
