import type {Locale} from '../locale/locale.js'
import type {Vocabulary} from '../source/vocabulary.js'
import {wordHash} from '../source/word-hash.js'
import type {Surface} from '../surface/read-surface.js'

/** Function words of all languages, compiled: from a word's entry in the vocabulary to the languages that use it. */
export interface Evidence {
  readonly tags: readonly string[]
  /** Entries below it are function words, and 0. */
  readonly size: number
  /** By entry: where its languages stand in `languages`, as indexes into `tags`. One list for all, so that it lies close. */
  readonly from: Int32Array
  readonly languages: Uint16Array
  /** By entry: how often the record has the word; all 0 between records. */
  readonly seen: Int32Array
  /** By language: what speaks for it in the record. */
  readonly scores: Float64Array
}

/** Shorter blocks are lines of the site as often as prose. */
const SHORTEST_PROSE = 4

export interface Choice {
  readonly tag: string
  readonly confidence: number
}

/** The vocabulary must be empty: the words that are looked up most have the first entries, side by side. */
export function compileEvidence(
  languages: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}>,
  vocabulary: Vocabulary
): Evidence {
  const users: number[][] = [[]]
  languages.forEach(({words}, language) => {
    for (const word of words) {
      const list = (users[vocabulary.enter(wordHash(word))] ??= [])
      if (!list.includes(language)) list.push(language)
    }
  })
  const from = new Int32Array(users.length + 1)
  users.forEach((list, entry) => {
    from[entry + 1] = from[entry] + list.length
  })
  return {
    tags: languages.map(({tag}) => tag),
    size: users.length,
    from,
    languages: Uint16Array.from(users.flat()),
    seen: new Int32Array(users.length),
    scores: new Float64Array(languages.length)
  }
}

/** The packs' own languages first, so that an equal count goes to one that can be read. */
export function evidenceOf(
  locales: readonly Locale[],
  others: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}>,
  vocabulary: Vocabulary
): Evidence {
  return compileEvidence(
    [...locales.map(({code, words}) => ({tag: code, words: words.language.words})), ...others],
    vocabulary
  )
}

/**
 * The language of the prose: of the blocks that aren't furniture, by their small words.
 *
 * A word that several languages share counts less for each. `isFurniture` tells
 * which blocks to pass over; where nothing is left, nothing is chosen.
 */
export function chooseLocale(
  surface: Surface,
  evidence: Evidence,
  isFurniture: (row: number) => boolean
): Choice | undefined {
  const {tags, from, languages, seen, scores} = evidence
  scores.fill(0)
  for (const entry of countWords(surface, evidence, isFurniture)) {
    const first = from[entry]
    const last = from[entry + 1]
    const weight = Math.sqrt(seen[entry]) / (last - first)
    seen[entry] = 0
    for (let i = first; i < last; i++) scores[languages[i]] += weight
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
  return {tag: tags[best] as string, confidence: Math.round((top / (top + second)) * 1000) / 1000}
}

/** Counts the function words into `seen`, and lists them; entry 0, all other words, is a word of no language. */
function countWords({tokens, rows}: Surface, {size, seen}: Evidence, isFurniture: (row: number) => boolean): number[] {
  const {entries} = tokens
  const words: number[] = []
  for (const row of rows) {
    if (row.words < SHORTEST_PROSE || isFurniture(row.index)) continue
    const {last} = row
    for (let t = row.first; t < last; t++) {
      const entry = entries[t]
      if (entry >= size) continue
      if (seen[entry] === 0) words.push(entry)
      seen[entry]++
    }
  }
  return words
}
