import {CLASS, classOf, lowerOf, NOTHING} from './characters.js'

/**
 * The number by which a word is looked up without cutting it out of the record.
 *
 * A buzhash: the number so far is turned by five bits, and the letter's own number
 * is laid over it. Both can be undone, so one can hash on and on without knowing where
 * words begin: the hash up to a word's start, turned five bits for each of its letters,
 * is laid over the hash up to its end, and the word's own is left.
 */
export const HASH_START = 0

/** For each UTF-16 unit a number without order, the same for small and capital letters; but its low bits are the unit's class. */
export const units = new Int32Array(0x10000)

for (let code = 0; code < units.length; code++) {
  let mixed = Math.imul(lowerOf(code === 0x2019 ? 0x27 : code) + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  units[code] = ((mixed ^ (mixed >>> 13)) & ~CLASS) | classOf(code)
}

export function hashStep(hash: number, unit: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ (unit & ~CLASS)
}

/** The hash of one word, in whatever letters it is written. */
export function wordHash(word: string): number {
  return hashOf(word, 0, word.length)
}

/** The same for a stretch of a longer text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (classOf(code) !== NOTHING) hash = hashStep(hash, units[code])
  }
  return hash
}

/** One number for two words in a row. */
export function pairOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second
}
