/**
 * All words that any stage asks for, numbered: the scanner looks a word up once, and
 * whatever a stage knows of it is then an array read by that number.
 *
 * Two words of one hash count as one: with 32 bits and some ten thousand words that
 * is one token in half a million.
 */
export class Vocabulary {
  /** Hash and entry side by side, since both are wanted at once. Entries count from 1; 0 is an empty slot. */
  slots = new Int32Array(2 * 1024)
  size = 1
  /** Word parts that the scanner cuts off: `l'` before an apostrophe, `t-il` after a hyphen. As hashes. */
  readonly elisions = new Set<number>()
  readonly clitics = new Set<number>()

  /** The word's entry; a new one where it has none yet. */
  enter(hash: number): number {
    let slot = this.slotOf(hash)
    if (this.slots[slot + 1] === 0) {
      if (this.size * 6 > this.slots.length) {
        this.widen()
        slot = this.slotOf(hash)
      }
      this.slots[slot] = hash
      this.slots[slot + 1] = this.size++
    }
    return this.slots[slot + 1]
  }

  /** The word's entry; 0 where it has none. */
  get(hash: number): number {
    return this.slots[this.slotOf(hash) + 1]
  }

  private slotOf(hash: number): number {
    const {slots} = this
    const mask = slots.length - 2
    let slot = (hash << 1) & mask
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask
    return slot
  }

  private widen(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] === 0) continue
      const to = this.slotOf(old[slot])
      this.slots[to] = old[slot]
      this.slots[to + 1] = old[slot + 1]
    }
  }
}
