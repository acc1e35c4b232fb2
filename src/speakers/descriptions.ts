import {
  ADVERB,
  ARTICLE,
  GROUP,
  INDEFINITE,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBORDINATOR,
  VERB
} from '../locale/word-classes.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import {readPhrase} from '../quotes/phrase/read-phrase.js'
import type {Stretch} from '../quotes/stretch.js'
import type {Reading} from '../reading.js'
import {COMMA, HYPHENED, KIND, NUMBER, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import {hasProse, type Scene} from './scene.js'

/** A description of somebody, where it stands. */
export interface Description {
  readonly phrase: Phrase
  /** The token of its noun. */
  readonly head: number
  /** Opens with an article. */
  readonly opened: boolean
  readonly age: number | undefined
  readonly row: number
}

/** All descriptions of people in the prose, in order. */
export function readDescriptions({reading, blocks}: Scene): readonly Description[] {
  const {tokens, columns, names, rows} = reading
  const list: Description[] = []
  for (const row of rows) {
    if (!hasProse(blocks[row.index].kind)) continue
    for (let t = row.first; t < row.last; t++) {
      if ((tokens.kinds[t] & KIND) !== WORD) continue
      const classes = columns.people[t]
      const opened = (classes & ARTICLE) !== 0
      if (!opened) {
        if (names.at[t] || (t > row.first && columns.people[t - 1] & VERB)) continue
        // Kari Moe trener Lyn: the verb of a name
        if (classes & VERB && t > row.first && names.at[t - 1]) continue
        const noun = classes & (ROLE | PERSON | GROUP) || (tokens.kinds[t] & HYPHENED && nounClasses(t, reading))
        if (!noun && !isOwner(t, reading)) continue
      }
      const phrase = readPhrase(t, row.last, reading)
      if (!phrase || phrase.kind === 'pronoun') continue
      if (!(phrase.head & (ROLE | PERSON | GROUP)) && !(classes & INDEFINITE && phrase.kind === 'description')) continue
      const age = phrase.age ?? ageIn(phrase, reading)
      for (const words of phrase.kind === 'name' ? [phrase.called, phrase.role] : [phrase.mention]) {
        const head = words ? headOf(words, reading) : -1
        const whose = head >= 0 && !opened ? calledBehind(t, list, row.index, reading) : undefined
        if (head >= 0) list.push({phrase: whose ?? phrase, head, opened, age, row: row.index})
      }
      t = Math.max(t, phrase.end - 1)
    }
  }
  return list
}

/** `ein Händler, der als Zeuge geladen war`: in a clause about somebody, what he is there. */
function calledBehind(t: number, list: readonly Description[], row: number, reading: Reading): Phrase | undefined {
  const {tokens, columns} = reading
  const before = list[list.length - 1]
  if (t === 0 || !before || before.row !== row || before.phrase.kind !== 'description') return undefined
  if (!(columns.speech[t - 1] & SUBORDINATOR) || (tokens.kinds[before.phrase.end] & KIND) !== COMMA) return undefined
  for (let at = before.phrase.end + 1; at < t; at++) if ((tokens.kinds[at] & KIND) !== WORD) return undefined
  return before.phrase
}

/** `mannens kone`: somebody as the owner of the noun that follows. */
function isOwner(t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  const {starts, ends} = tokens
  if (record.charCodeAt(ends[t] - 1) !== 0x73 || !(columns.people[t + 1] & (ROLE | PERSON))) return false
  const owner = lexicon.table.get(hashOf(record, starts[t], ends[t] - 1))
  return (lexicon.people[owner] & (ROLE | PERSON | GROUP)) !== 0
}

/**
 * The token that heads a description: the last of its first nouns, else its last word; -1 where there is none.
 *
 *     en talsperson for politiet      a force spokesperson      polisens utredare
 *        ^^^^^^^^^^                           ^^^^^^^^^^^^              ^^^^^^^^
 */
export function headOf([first, last]: Stretch, reading: Reading): number {
  const {tokens, columns} = reading
  for (let t = first; t < last; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD) continue
    // den före detta simmaren
    if (t > first && columns.lengths[t] > 1 && columns.speech[t] & ADVERB) {
      t += columns.lengths[t] - 1
      continue
    }
    if (t > first && columns.speech[t] & PREPOSITION) break
    if (!nounClasses(t, reading)) continue
    let head = t
    while (head + 1 < last && isNoun(head + 1, reading) && tiesNoun(head, reading)) head++
    return head
  }
  // a noun that nobody knows closes the words before the first preposition
  let stop = first + 1
  while (stop < last && !(columns.speech[stop] & PREPOSITION)) stop++
  for (let t = stop - 1; t >= first; t--)
    if ((tokens.kinds[t] & KIND) === WORD && !(columns.people[t] & ARTICLE)) return t
  return -1
}

/** The age that a description gives: `21-åringen`, `den 19 år gamle mannen`. */
export function ageIn(
  {mention: [first, last]}: Phrase,
  {record, tokens, columns, lexicon}: Reading
): number | undefined {
  for (let t = first; t < last; t++) {
    // kona til 62-åringen: another one's
    if (t > first && columns.speech[t] & PREPOSITION) return undefined
    const code = record.charCodeAt(tokens.starts[t])
    if (code < 48 || code > 57) continue
    const text = record.slice(tokens.starts[t], tokens.ends[t])
    const age = Number.parseInt(text, 10)
    if (age < 1 || age > 119) continue
    const rest = text.replace(/^\d+[-‑]?/u, '').toLowerCase()
    // 18-åringen sin advokat, 18-åringens advokat: another one's
    if (t + 1 < last && (columns.people[t + 1] & POSSESSIVE || (rest.length > 1 && rest.endsWith('s'))))
      return undefined
    if (rest !== '' && lexicon.locale.words.speakers.ageEndings.some((ending) => rest.endsWith(ending))) return age
    if ((tokens.kinds[t] & KIND) === NUMBER && text.length <= 3 && t > first) return age
  }
  return undefined
}

function isNoun(t: number, reading: Reading): boolean {
  return (reading.tokens.kinds[t] & KIND) === WORD && nounClasses(t, reading) !== 0
}

/** Of two nouns in a row the first belongs to the second: where all nouns may stand so, as its owner, or as its kind, `daglege leiaren`. */
function tiesNoun(t: number, reading: Reading): boolean {
  const {record, tokens, lexicon} = reading
  if (lexicon.locale.words.names.modifyNouns === true || record.charCodeAt(tokens.ends[t] - 1) === 0x73) return true
  return (nounClasses(t, reading) & (ROLE | PERSON)) !== 0 && (nounClasses(t + 1, reading) & (ROLE | PERSON)) !== 0
}
