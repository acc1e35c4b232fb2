import {type CompoundParts, HYPHEN_ONLY, SHORTEST_PART} from '../locale/compound-parts.js'
import type {Lexicon} from '../locale/lexicon.js'
import {CLASS, classOf, NOTHING} from '../source/characters.js'
import type {Tokens} from '../source/tokens.js'
import {units} from '../source/word-hash.js'

const HYPHEN = 0x2d
const SHORTEST_HEAD = 2
/** No part is longer; a word may be. */
const LONGEST_PART = 32

/**
 * The classes of a compound by its last part: `operasjonsleder` is a `leder`,
 * `Lyn-treneren` a `treneren`; the longest part counts. 0 where no part is known.
 */
export function compoundClasses(record: string, start: number, end: number, lexicon: Lexicon): number {
  return classesByPart(record, start, end, lexicon.compounds)
}

/**
 * The same for the parts of any list.
 *
 * The hash grows from the word's end: each letter before it is laid over it, turned
 * by as much as the letters behind have turned it.
 */
export function classesByPart(record: string, start: number, end: number, {table, ends}: CompoundParts): number {
  const {slots} = table
  const mask = slots.length - 2
  const first = Math.max(start + SHORTEST_HEAD, end - LONGEST_PART)
  let hash = 0
  let letters = 0
  let classes = 0
  for (let at = end - 1; at >= first; at--) {
    const code = record.charCodeAt(at)
    if (classOf(code) === NOTHING) continue
    const unit = units[code] & ~CLASS
    const turn = (5 * letters) & 31
    hash ^= (unit << turn) | (unit >>> (32 - turn))
    letters++
    if (letters < SHORTEST_PART) continue
    if (letters === SHORTEST_PART && ends[hash & (ends.length - 1)] === 0) return 0
    // HashTable.get, written out
    let slot = (hash << 1) & mask
    while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + 2) & mask
    const part = slots[slot + 1]
    if (part !== 0 && !(part & HYPHEN_ONLY && record.charCodeAt(at - 1) !== HYPHEN)) classes = part & ~HYPHEN_ONLY
  }
  return classes
}

/** The classes of a word in a list, by itself or by its last part; 0 for none. */
export function classesOf(t: number, {record, tokens}: {record: string; tokens: Tokens}, parts: CompoundParts): number {
  return parts.table.get(tokens.hashes[t]) || classesByPart(record, tokens.starts[t], tokens.ends[t], parts)
}
