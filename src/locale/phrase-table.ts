import type {Tokens} from '../source/tokens.js'
import {KIND, NUMBER, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import {HashTable} from './hash-table.js'

/** A phrase of the table: how many tokens it takes, and what it stands for. */
export interface Phrase<T> {
  readonly length: number
  readonly value: T
}

interface Row<T> extends Phrase<T> {
  readonly rest: readonly number[]
}

/** Words and short phrases, found at a token by the hash of their first word. Longest first. */
export class PhraseTable<T> {
  private readonly table: HashTable
  private readonly rows: Array<Array<Row<T>>> = [[]]

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const index = new Map<number, number>()
    for (const [phrase, value] of entries) {
      const hashes = wordHashes(phrase)
      const [first, ...rest] = hashes
      if (first === undefined) continue
      let at = index.get(first)
      if (at === undefined) {
        at = this.rows.length
        index.set(first, at)
        this.rows.push([])
      }
      this.rows[at]?.push({length: hashes.length, value, rest})
    }
    for (const list of this.rows) list.sort((a, b) => b.length - a.length)
    this.table = new HashTable(index)
  }

  /** The longest phrase that opens at token `t` and ends before `end`; only words in a row count. `first` stands for the first word where only a part of the token is it. */
  at(tokens: Tokens, t: number, end: number, first = tokens.hashes[t]): Phrase<T> | undefined {
    const index = this.table.get(first)
    if (index === 0) return undefined
    for (const row of this.rows[index] as Array<Row<T>>) {
      if (t + row.length <= end && follows(tokens, t + 1, row.rest)) return row
    }
    return undefined
  }

  /** What one word stands for by itself, told by its hash. */
  single(hash: number): T | undefined {
    return this.rows[this.table.get(hash)]?.find(({length}) => length === 1)?.value
  }

  /** All of them, longest first. */
  allAt(tokens: Tokens, t: number, end: number): ReadonlyArray<Phrase<T>> {
    const index = this.table.get(tokens.hashes[t])
    if (index === 0) return NONE
    return (this.rows[index] as Array<Row<T>>).filter((row) => t + row.length <= end && follows(tokens, t + 1, row.rest))
  }
}

const NONE: readonly never[] = []

function follows(tokens: Tokens, t: number, hashes: readonly number[]): boolean {
  for (let i = 0; i < hashes.length; i++) {
    const kind = tokens.kinds[t + i] & KIND
    if (tokens.hashes[t + i] !== hashes[i] || (kind !== WORD && kind !== NUMBER)) return false
  }
  return true
}

/** The hashes of the words of a list entry, cut at blanks. */
export function wordHashes(phrase: string): number[] {
  return phrase.trim().split(/\s+/u).filter(Boolean).map((word) => hashOf(word, 0, word.length))
}
