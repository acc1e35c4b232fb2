import type {Locale} from '../locale/locale.js'
import type {Surface} from '../surface/read-surface.js'
import {HashTable} from '../locale/hash-table.js'
import {wordHash} from '../source/word-hash.js'
import {KIND, WORD} from '../source/tokens.js'

/** Function words of all languages, compiled: from a word's hash to the languages that use it. */
export interface Evidence {
  readonly tags: readonly string[]
  readonly table: HashTable
  /** By entry: the languages, as indexes into `tags`, and what one sight of the word is worth to each. */
  readonly entries: ReadonlyArray<{readonly languages: readonly number[]; readonly worth: number}>
}

export interface Choice {
  readonly tag: string
  readonly confidence: number
}

export function compileEvidence(languages: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}>): Evidence {
  const users = new Map<number, number[]>()
  languages.forEach(({words}, language) => {
    for (const word of words) {
      const hash = wordHash(word)
      const list = users.get(hash) ?? []
      if (!list.includes(language)) list.push(language)
      users.set(hash, list)
    }
  })
  const entries: Array<{languages: readonly number[]; worth: number}> = [{languages: [], worth: 0}]
  const index = new Map<number, number>()
  for (const [hash, list] of users) {
    index.set(hash, entries.length)
    entries.push({languages: list, worth: 1 / list.length})
  }
  return {tags: languages.map(({tag}) => tag), table: new HashTable(index), entries}
}

/** The packs' own languages first, so that an equal count goes to one that can be read. */
export function evidenceOf(locales: readonly Locale[], others: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}>): Evidence {
  return compileEvidence([...locales.map(({code, words}) => ({tag: code, words: words.language.words})), ...others])
}

/**
 * The language of the prose: of the blocks that aren't furniture, by their small words.
 *
 * A word that several languages share counts less for each. `isFurniture` tells
 * which blocks to pass over; where nothing is left, nothing is chosen.
 */
export function chooseLocale(surface: Surface, evidence: Evidence, isFurniture: (row: number) => boolean): Choice | undefined {
  const {tokens, rows} = surface
  const {table, entries} = evidence
  const seen = new Int32Array(entries.length)
  for (const row of rows) {
    if (row.words < 4 || isFurniture(row.index)) continue
    for (let t = row.first; t < row.last; t++) {
      if ((tokens.kinds[t] & KIND) !== WORD) continue
      const entry = table.get(tokens.hashes[t])
      if (entry !== 0) seen[entry] = seen[entry] + 1
    }
  }
  const scores = new Float64Array(evidence.tags.length)
  for (let entry = 1; entry < entries.length; entry++) {
    const times = seen[entry]
    if (times === 0) continue
    const {languages, worth} = entries[entry] as Evidence['entries'][number]
    const weight = worth * Math.sqrt(times) 
    for (const language of languages) scores[language] = scores[language] + weight
  }
  let best = -1
  let second = 0
  for (let language = 0; language < scores.length; language++) {
    const score = scores[language]
    if (best < 0 || score > scores[best]) {
      if (best >= 0) second = scores[best]
      best = language
    } else if (score > second) second = score
  }
  const top = best < 0 ? 0 : scores[best]
  if (top === 0) return undefined
  return {tag: evidence.tags[best] as string, confidence: Math.round((top / (top + second)) * 1000) / 1000}
}
