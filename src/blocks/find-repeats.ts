import type {Reading} from '../reading.js'
import {KIND, NUMBER, WORD} from '../source/tokens.js'
import {HASH_START} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'

/**
 * For every block the earlier one that says the same, or -1: the same words in the
 * same order, whatever letters and signs they are written in.
 *
 *     Foto: NTB     FOTO: NTB.
 *     ^ 0           ^ repeats 0
 */
export function findRepeats({rows, tokens}: Reading): readonly number[] {
  const repeats = new Array<number>(rows.length).fill(-1)
  if (rows.length < 2) return repeats
  const firsts = new Map<number, number>()
  for (const row of rows) {
    if (row.words === 0) continue
    const {kinds, hashes} = tokens
    let hash = HASH_START
    for (let t = row.first; t < row.last; t++) {
      const kind = kinds[t] & KIND
      if (kind === WORD || kind === NUMBER) hash = Math.imul(hash ^ hashes[t], 0x01000193)
    }
    const first = firsts.get(hash)
    if (first === undefined) firsts.set(hash, row.index)
    else if (sameLength(rows[first], row)) repeats[row.index] = first
  }
  return repeats
}

/** Two texts of one hash and one number of words count as one. */
function sameLength(a: Row, b: Row): boolean {
  return a.words === b.words
}
