/** From a word's hash to a positive number, in one step and without objects. Two words of one hash count as one: with 32 bits and some thousand words that is one token in a million. */
export class HashTable {
  private readonly mask: number
  private readonly keys: Int32Array
  private readonly values: Int32Array

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 16
    while (size < entries.size * 3) size *= 2
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.values = new Int32Array(size)
    for (const [key, value] of entries) {
      let slot = (key ^ (key >>> 15)) & this.mask
      while (this.values[slot] !== 0) slot = (slot + 1) & this.mask
      this.keys[slot] = key
      this.values[slot] = value
    }
  }

  /** 0 where there is none. */
  get(key: number): number {
    const {mask, keys, values} = this
    let slot = (key ^ (key >>> 15)) & mask
    for (;;) {
      const value = values[slot]
      if (value === 0 || keys[slot] === key) return value
      slot = (slot + 1) & mask
    }
  }
}
