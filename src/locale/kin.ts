import {wordHash} from '../source/word-hash.js'
import type {SpeakerWords} from './locale.js'

/** A noun for kin, as bits: a pair of lists has two, of which the other one is the other's. */
export interface Kin {
  /** What this one is: a child, a parent … */
  readonly is: number
  /** What the other one is to this one: a parent, a child … */
  readonly to: number
}

/** `datteren` is a child and has a parent, `søsteren` is a sibling and has one. */
export function compileKin(pairs: SpeakerWords['kin']): ReadonlyMap<number, Kin> {
  const kin = new Map<number, Kin>()
  const add = (words: readonly string[], is: number, to: number): void => {
    for (const word of words) {
      const hash = wordHash(word)
      const known = kin.get(hash)
      kin.set(hash, {is: is | (known?.is ?? 0), to: to | (known?.to ?? 0)})
    }
  }
  pairs?.forEach(([one, other], i) => {
    const bit = 1 << (2 * i)
    add(one, bit, bit << 1)
    add(other, bit << 1, bit)
  })
  return kin
}
