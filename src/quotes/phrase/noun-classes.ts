import {compoundClasses} from '../../language/compounds.js'
import {ARTICLE, BODY, GROUP, PERSON, ROLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {hashOf} from '../../source/word-hash.js'

/** What a noun that can speak may be: a role, a person, a body, a group. */
export const NOUN = ROLE | PERSON | BODY | GROUP

/** Letters that must be left of a word when its plural's ending is taken off. */
const SHORTEST_STEM = 3

/** The classes of a noun, its last part looked up where the word itself isn't known. */
export function nounClasses(t: number, reading: Reading): number {
  const {record, tokens, columns, lexicon} = reading
  const own = columns.people[t] & NOUN
  if (own) return own
  if (columns.people[t] & (SMALL_WORD | VERB)) return 0
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  for (const ending of lexicon.locale.words.speakers.plurals ?? []) {
    if (!record.endsWith(ending, end) || end - start < ending.length + SHORTEST_STEM) continue
    const entry = lexicon.table.get(hashOf(record, start, end - ending.length))
    if (entry && lexicon.people[entry] & (ROLE | PERSON)) return GROUP
  }
  const compound = compoundClasses(record, start, end, lexicon) & NOUN
  if (compound) return compound
  for (const ending of lexicon.locale.words.speakers.definites ?? []) {
    if (!record.endsWith(ending, end) || end - start < ending.length + SHORTEST_STEM) continue
    const entry = lexicon.table.get(hashOf(record, start, end - ending.length))
    const classes = entry
      ? lexicon.people[entry] & (ROLE | PERSON)
      : compoundClasses(record, start, end - ending.length, lexicon) & (ROLE | PERSON)
    if (classes) return classes
  }
  return isWoman(start, end, reading) ? ROLE : 0
}

/** `Garagistin`: a woman's noun by its ending. */
function isWoman(start: number, end: number, {record, lexicon}: Reading): boolean {
  const {womenNouns} = lexicon.locale.words.speakers
  if (!womenNouns) return false
  const letter = record.charCodeAt(start)
  if (letter === record.charAt(start).toLowerCase().charCodeAt(0)) return false
  return womenNouns.some((ending) => end - start > ending.length + 2 && record.endsWith(ending, end))
}

/** The noun in the number that its article tells: `der Sprecher` is one, `die Sprecher` are several. */
export function inNumber(noun: number, first: number, {tokens, columns, lexicon}: Reading): number {
  const {pluralArticles} = lexicon
  if (pluralArticles.size === 0 || !(noun & GROUP) || !(noun & (ROLE | PERSON))) return noun
  if (!(columns.people[first] & ARTICLE)) return noun
  return pluralArticles.has(tokens.hashes[first]) ? GROUP : noun & ~GROUP
}
