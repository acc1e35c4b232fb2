import {BLANK, CLASS, LETTER} from './characters.js'
import {units} from './word-hash.js'

/**
 * Where runs of letters and digits begin and end in `[from, to)`.
 *
 *     er sjokkert, sier
 *     ^ ^^       ^ ^   ^
 *     edges, by turns a start and an end
 *
 * Writes each into `edges` as its distance from `from` and the class of what stands
 * there (in the low bits), and behind it the hash of all that was read up to there; returns the length
 * of that list. Where a word ends is what a processor foresees worst, so nothing here
 * depends on it: every unit is written down as an edge, and the next one over it if
 * it was none.
 */
export function findWords(record: string, from: number, to: number, edges: Int32Array): number {
  const table = units
  let hash = 0
  let count = 0
  let before = 0
  for (let at = from; at < to; at++) {
    const unit = table[record.charCodeAt(at)]
    edges[count] = ((at - from) << 4) | (unit & CLASS)
    edges[count + 1] = hash
    // LETTER is the bit that all parts of words have: two places on where it changes
    count += ((unit ^ before) & LETTER) >> 2
    before = unit
    // hashStep, written out
    hash = ((hash << 5) | (hash >>> 27)) ^ (unit & ~CLASS)
  }
  edges[count] = ((to - from) << 4) | (to < record.length ? table[record.charCodeAt(to)] & CLASS : BLANK)
  edges[count + 1] = hash
  return count + ((before & LETTER) >> 2)
}
