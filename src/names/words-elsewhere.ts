import {CAP, KIND, type Tokens, WORD} from '../source/tokens.js'

/** So many words are looked for by going over the record; for more of them a table pays off. */
const FEW = 16

/** Whether the record has a word at another place too. */
export class WordsElsewhere {
  private asked = 0
  private readonly tables: Array<ReadonlyMap<number, number> | undefined> = [undefined, undefined]

  constructor(private readonly tokens: Tokens) {}

  /** The word in small letters. */
  small(t: number): boolean {
    return this.find(t, 0)
  }

  /** The word with a capital again. */
  capital(t: number): boolean {
    return this.find(t, CAP)
  }

  /** A word with a capital, given as its hash. */
  capitalWord(hash: number): boolean {
    return (this.table(CAP).get(hash) ?? 0) > 0
  }

  private find(t: number, cap: number): boolean {
    const {kinds, hashes, count} = this.tokens
    const hash = hashes[t]
    if (++this.asked > FEW) return (this.table(cap).get(hash) ?? 0) > (kinds[t] & CAP && cap ? 1 : 0)
    for (let other = 0; other < count; other++) {
      if (hashes[other] === hash && (kinds[other] & (KIND | CAP)) === (WORD | cap) && other !== t) return true
    }
    return false
  }

  /** How often the record has each word so written. */
  private table(cap: number): ReadonlyMap<number, number> {
    const known = this.tables[cap ? 1 : 0]
    if (known) return known
    const {kinds, hashes, count} = this.tokens
    const table = new Map<number, number>()
    for (let t = 0; t < count; t++) {
      if ((kinds[t] & (KIND | CAP)) === (WORD | cap)) table.set(hashes[t], (table.get(hashes[t]) ?? 0) + 1)
    }
    this.tables[cap ? 1 : 0] = table
    return table
  }
}
