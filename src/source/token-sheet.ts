import type {Tokens} from './tokens.js'

/** Units that are scanned in one go. */
export const WINDOW = 1024
/** Rows behind the last token that are kept empty, since rules look a few tokens ahead. */
export const MARGIN = 16
/** What a sheet begins with; one that has grown beyond the second isn't kept. */
export const SMALL = 2048
export const LARGE = 1 << 16

/**
 * The columns of tokens. One sheet serves a parser record after record, since to make
 * columns takes longer than to fill them; so tokens hold until the next record is read.
 */
export class TokenSheet implements Tokens {
  count = 0
  kinds: Uint8Array = new Uint8Array(SMALL)
  starts: Int32Array = new Int32Array(SMALL)
  ends: Int32Array = new Int32Array(SMALL)
  hashes: Int32Array = new Int32Array(SMALL)
  entries: Int32Array = new Int32Array(SMALL)
  /** What `findWords` finds in a window. */
  readonly edges = new Int32Array(2 * WINDOW + 2)

  /** Begins a record. */
  open(): void {
    this.count = 0
    if (this.kinds.length > LARGE) this.resize(SMALL)
  }

  /** Makes room for so many more tokens and the margin behind them. */
  reserve(more: number): void {
    const wanted = this.count + more + MARGIN
    if (wanted > this.kinds.length) this.resize(Math.max(wanted, 2 * this.kinds.length))
  }

  /** Ends a record: wipes what an earlier one has left in the margin. */
  close(): void {
    const {count, kinds, starts, ends, hashes, entries} = this
    for (let t = count; t < count + MARGIN; t++) kinds[t] = starts[t] = ends[t] = hashes[t] = entries[t] = 0
  }

  private resize(size: number): void {
    const {count} = this
    const kinds = new Uint8Array(size)
    kinds.set(this.kinds.subarray(0, count))
    this.kinds = kinds
    this.starts = resized(this.starts, count, size)
    this.ends = resized(this.ends, count, size)
    this.hashes = resized(this.hashes, count, size)
    this.entries = resized(this.entries, count, size)
  }
}

/** A column of another size with the same first rows. */
export function resized(column: Int32Array, count: number, size: number): Int32Array {
  const next = new Int32Array(size)
  next.set(column.subarray(0, count))
  return next
}
