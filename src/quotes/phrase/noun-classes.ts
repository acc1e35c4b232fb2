import {compoundClasses} from '../../language/compounds.js'
import {BODY, GROUP, PERSON, ROLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {hashOf} from '../../source/word-hash.js'

/** What a noun that can speak may be: a role, a person, a body, a group. */
export const NOUN = ROLE | PERSON | BODY | GROUP

/** Letters that must be left of a word when its plural's ending is taken off. */
const SHORTEST_STEM = 3

/** The classes of a noun, its last part looked up where the word itself isn't known. */
export function nounClasses(t: number, {record, tokens, columns, lexicon}: Reading): number {
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
  return 0
}
