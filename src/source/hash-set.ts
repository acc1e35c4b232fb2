/** A set of hashes, for sets that live as long as one record: made and filled in a fraction of the time of a Set. */
export class HashSet {
  private readonly slots: number[]
  private readonly mask: number
  private hasZero = false

  /** `most`: of so many members at the most. */
  constructor(most: number) {
    let size = 16
    while (size < 2 * most) size *= 2
    this.slots = new Array<number>(size).fill(0)
    this.mask = size - 1
  }

  add(hash: number): void {
    if (hash === 0) this.hasZero = true
    else this.slots[this.slotOf(hash)] = hash
  }

  has(hash: number): boolean {
    return hash === 0 ? this.hasZero : this.slots[this.slotOf(hash)] !== 0
  }

  private slotOf(hash: number): number {
    const {slots, mask} = this
    let slot = hash & mask
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
}
