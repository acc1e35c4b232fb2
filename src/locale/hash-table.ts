/**
 * From a word's hash to a positive number, in one step and without objects.
 *
 * Two words of one hash count as one: with 32 bits and some thousand words that is one
 * token in a million.
 */
export class HashTable {
  /** Hash and number side by side, since both are wanted at once; 0 is no number, so its slot is empty. */
  readonly slots: Int32Array

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 16
    while (size < entries.size * 3) size *= 2
    this.slots = new Int32Array(2 * size)
    const {slots} = this
    for (const [key, value] of entries) {
      let slot = (key << 1) & (slots.length - 2)
      while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 2)
      slots[slot] = key
      slots[slot + 1] = value
    }
  }

  /** 0 where there is none. */
  get(key: number): number {
    const {slots} = this
    const mask = slots.length - 2
    let slot = (key << 1) & mask
    while (slots[slot] !== key && slots[slot + 1] !== 0) slot = (slot + 2) & mask
    return slots[slot + 1]
  }
}
