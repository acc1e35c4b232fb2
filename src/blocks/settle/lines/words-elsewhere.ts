import {SMALL_WORD} from '../../../locale/word-classes.js'
import type {Reading} from '../../../reading.js'
import {CAP, KIND, WORD} from '../../../source/tokens.js'

const SHORTEST = 4

/** The words of content in the lines that are weighed, in order of place, and how many blocks on and back each stands again; 0: nowhere. */
export interface WordsElsewhere {
  readonly tokens: readonly number[]
  readonly later: readonly number[]
  readonly earlier: readonly number[]
  /** By row: its first word in these lists. */
  readonly from: readonly number[]
}

/**
 * Where the lines' own words stand in the rest of the article.
 *
 *     Frykter ny fergestrid           line 4
 *     … en ny fergestrid i Sund …     block 6: `fergestrid` stands 2 blocks later
 *
 * Only the lines' words go into the table; then the article is passed over once.
 */
export function findWords(asked: readonly boolean[], reading: Reading): WordsElsewhere {
  const {rows, tokens} = reading
  const {hashes} = tokens
  const from = zeros(rows.length + 1)
  const list: number[] = []
  for (const row of rows) {
    from[row.index] = list.length
    if (asked[row.index]) for (let t = row.first; t < row.last; t++) if (isContent(t, reading)) list.push(t)
  }
  from[rows.length] = list.length
  const count = list.length
  const earlier = zeros(count)
  const later = zeros(count)
  const words = {tokens: list, later, earlier, from}
  if (count === 0) return words

  let size = 64
  while (size < count * 3) size *= 2
  const mask = size - 1
  const keys = zeros(size)
  /** By slot: the block plus one in which the word was seen last, 0 before that; -1 in an empty slot. */
  const seen = new Array<number>(size).fill(-1)
  const before = zeros(size)
  /** By slot, then by word of the list: those that wait for their word to stand again; one more than its number, 0 for none. */
  const waiting = zeros(size)
  const next = zeros(count)
  const slots = zeros(count)
  const rowOf = zeros(count)
  for (let k = 0; k < count; k++) {
    const hash = hashes[list[k]]
    let slot = (hash ^ (hash >>> 15)) & mask
    while (seen[slot] >= 0 && keys[slot] !== hash) slot = (slot + 1) & mask
    seen[slot] = 0
    keys[slot] = hash
    slots[k] = slot
  }
  for (let i = 0; i < rows.length; i++) {
    const {first, last} = rows[i]
    for (let t = first; t < last; t++) {
      const hash = hashes[t]
      let slot = (hash ^ (hash >>> 15)) & mask
      while (seen[slot] >= 0 && keys[slot] !== hash) slot = (slot + 1) & mask
      if (seen[slot] < 0 || seen[slot] === i + 1) continue
      before[slot] = seen[slot]
      seen[slot] = i + 1
      for (let k = waiting[slot]; k !== 0; k = next[k - 1]) later[k - 1] = i - rowOf[k - 1]
      waiting[slot] = 0
    }
    for (let k = from[i]; k < from[i + 1]; k++) {
      const slot = slots[k]
      if (before[slot] !== 0) earlier[k] = i + 1 - before[slot]
      next[k] = waiting[slot]
      waiting[slot] = k + 1
      rowOf[k] = i
    }
  }
  return words
}

/** For the few words of lines a plain list is made faster than a typed one. */
function zeros(size: number): number[] {
  return new Array<number>(size).fill(0)
}

function isContent(t: number, {tokens, columns}: Reading): boolean {
  const flags = tokens.kinds[t]
  if ((flags & KIND) !== WORD || columns.people[t] & SMALL_WORD) return false
  return tokens.ends[t] - tokens.starts[t] >= SHORTEST || (flags & CAP) !== 0
}
