import {LARGE, MARGIN, SMALL} from '../source/token-sheet.js'

/** The column of names, which serves record after record as the columns of tokens do. */
export class NameSheet {
  at = new Int32Array(SMALL)

  /** Begins a record of so many tokens: none of them is in a name yet. */
  open(count: number): Int32Array {
    const rows = count + MARGIN
    if (rows > this.at.length || this.at.length > LARGE) this.at = new Int32Array(Math.max(rows, SMALL))
    else this.at.fill(0, 0, rows)
    return this.at
  }
}
