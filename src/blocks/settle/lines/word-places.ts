import type {Reading} from '../../../reading.js'
import {SMALL_WORD} from '../../../locale/word-classes.js'
import {KIND, WORD} from '../../../source/tokens.js'

const SIZE = 1 << 13
const SHORTEST = 4

/** In which blocks the words of content stand: for each word the nearest block before and after. */
export class WordPlaces {
  constructor(private readonly reading: Reading) {}

  isContent(t: number): boolean {
    const {tokens, columns} = this.reading
    return (tokens.kinds[t] & KIND) === WORD && tokens.ends[t] - tokens.starts[t] >= SHORTEST && !(columns.people[t] & SMALL_WORD)
  }

  /** For each token of the asked rows: how many blocks back (or on) its word stands next; 0 where nowhere. Fills `into`. */
  fill(rows: readonly boolean[], into: Uint8Array, step: 1 | -1): void {
    const {tokens, rows: all} = this.reading
    const seen = new Int32Array(SIZE)
    for (let i = step === 1 ? 0 : all.length - 1; i >= 0 && i < all.length; i += step) {
      const {first, last} = all[i]
      if (rows[i])
        for (let t = first; t < last; t++) {
          if (!this.isContent(t)) continue
          const found = seen[tokens.hashes[t] & (SIZE - 1)]
          if (found !== 0) into[t] = Math.min(255, Math.abs(i - (found - 1)))
        }
      for (let t = first; t < last; t++) if (this.isContent(t)) seen[tokens.hashes[t] & (SIZE - 1)] = i + 1
    }
  }
}
