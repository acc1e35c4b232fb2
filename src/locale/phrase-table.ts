import {isBlank} from '../source/characters.js'
import type {Tokens} from '../source/tokens.js'
import {KIND, NUMBER, WORD} from '../source/tokens.js'
import type {Vocabulary} from '../source/vocabulary.js'
import {hashOf} from '../source/word-hash.js'

/** A phrase of the table: how many tokens it takes, and what it stands for. */
export interface Phrase<T> {
  readonly length: number
  readonly value: T
}

interface Row<T> extends Phrase<T> {
  readonly rest: readonly number[]
}

/** Words and short phrases, found at a token by the entry of their first word. Longest first. */
export class PhraseTable<T> {
  /** By entry: the phrases that open with the word. */
  private readonly rows: Array<Array<Row<T>> | undefined> = [undefined]

  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly vocabulary: Vocabulary
  ) {
    const {rows} = this
    for (const [phrase, value] of entries) {
      const [first, ...rest] = wordHashes(phrase, vocabulary.elisions)
      if (first === undefined) continue
      const entry = vocabulary.enter(first)
      while (rows.length <= entry) rows.push(undefined)
      const row = {length: rest.length + 1, value, rest}
      const list = rows[entry]
      if (list) list.push(row)
      else rows[entry] = [row]
    }
    for (const list of rows) if (list && list.length > 1) list.sort((a, b) => b.length - a.length)
  }

  /** The longest phrase that opens at token `t` and ends before `end`; only words in a row count. `first` stands for the first word where only a part of the token is it. */
  at(tokens: Tokens, t: number, end: number, first?: number): Phrase<T> | undefined {
    const rows = this.rows[first === undefined ? tokens.entries[t] : this.vocabulary.get(first)]
    if (!rows) return undefined
    for (const row of rows) if (t + row.length <= end && follows(tokens, t + 1, row.rest)) return row
    return undefined
  }

  /** What one word stands for by itself, told by its hash. */
  single(hash: number): T | undefined {
    return this.rows[this.vocabulary.get(hash)]?.find(({length}) => length === 1)?.value
  }

  /** All of them, longest first. */
  allAt(tokens: Tokens, t: number, end: number): ReadonlyArray<Phrase<T>> {
    const rows = this.rows[tokens.entries[t]]
    if (!rows) return NONE
    return rows.filter((row) => t + row.length <= end && follows(tokens, t + 1, row.rest))
  }

  /** The entries of words that open a phrase of this sort. */
  opening(isSort: (value: T) => boolean): number[] {
    const entries: number[] = []
    this.rows.forEach((rows, entry) => {
      if (rows?.some(({value}) => isSort(value))) entries.push(entry)
    })
    return entries
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

/** The hashes of the words of a list entry, cut at blanks and behind elided words, as the scanner cuts a record: `l'avis`. */
export function wordHashes(phrase: string, elisions: ReadonlySet<number>): number[] {
  const hashes: number[] = []
  for (let start = 0, at = 0; at <= phrase.length; at++) {
    const elided = at < phrase.length && isApostrophe(phrase, at) && elisions.has(hashOf(phrase, start, at))
    if (at < phrase.length && !elided && !isBlank(phrase.charCodeAt(at))) continue
    if (at > start) hashes.push(hashOf(phrase, start, at))
    start = at + 1
  }
  return hashes
}

export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}
