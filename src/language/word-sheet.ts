import {LARGE, MARGIN, SMALL} from '../source/token-sheet.js'
import type {WordColumns} from './word-columns.js'

/** The columns of words, which serve record after record as the columns of tokens do. */
export class WordSheet implements WordColumns {
  speech = new Int32Array(SMALL)
  people = new Int32Array(SMALL)
  lengths = new Uint8Array(SMALL)

  /** Begins a record of so many tokens: none of them has a class yet. */
  open(count: number): void {
    const rows = count + MARGIN
    if (rows > this.lengths.length || this.lengths.length > LARGE) {
      const size = Math.max(rows, SMALL)
      this.speech = new Int32Array(size)
      this.people = new Int32Array(size)
      this.lengths = new Uint8Array(size)
    } else {
      this.speech.fill(0, 0, rows)
      this.people.fill(0, 0, rows)
      this.lengths.fill(0, 0, rows)
    }
  }
}
