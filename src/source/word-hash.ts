import {CAPITAL, LETTER, NOTHING, classOf, lowerOf} from './characters.js'

/** FNV-1a, 32 bit, over small letters: the number by which a word is looked up without cutting it out of the record. */
export const HASH_START = 0x811c9dc5 | 0

export function hashStep(hash: number, smallCode: number): number {
  return Math.imul(hash ^ smallCode, 0x01000193)
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
    const kind = classOf(code)
    if (kind !== NOTHING) hash = hashStep(hash, kind === LETTER || kind === CAPITAL ? lowerOf(code) : code === 0x2019 ? 0x27 : code)
  }
  return hash
}
