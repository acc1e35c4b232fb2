import {ARTICLE, GROUP, OF, PERSON, ROLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {nounClasses} from './noun-classes.js'
import type {Phrase} from './phrase.js'

/** Words between such a name and its role. */
const MOST_BETWEEN = 2

/**
 * Whether a name stands before a role as an adjective does, in languages that allow it.
 *
 *     Harriers coach Delyth Anwyl · a Tesco spokesman
 *     ^^^^^^^^                        ^^^^^
 */
export function isModifier({last}: Name, end: number, reading: Reading): boolean {
  const {tokens, columns, lexicon} = reading
  if (lexicon.locale.words.names.modifyNouns !== true || last >= end) return false
  const {speech, people} = columns
  // RCMP Director of Sport; Municipality of Wood Bay Mayor Ann Bell
  if (tokens.kinds[last] & CAP && !(people[last + 1] & OF) && !reading.names.at[last + 1]) return false
  // Fire Service area commander: a noun between
  for (let t = last; t < end && t <= last + MOST_BETWEEN; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD || speech[t]) return false
    if (nounClasses(t, reading) & (ROLE | GROUP | PERSON)) return true
    if (people[t] & (VERB | SMALL_WORD | ARTICLE) || tokens.kinds[t] & CAP) return false
  }
  return false
}

/**
 * The phrase of the noun, with such a name before it.
 *
 *     Harriers coach Delyth Anwyl · Tesco spokesman
 *     ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^
 *     role                          mention (description)
 */
export function modifiedBy({first}: Name, noun: Phrase): Phrase {
  if (noun.kind !== 'name') return {...noun, mention: [first, noun.mention[1]], first}
  return noun.role ? {...noun, role: [first, noun.role[1]], first} : noun
}
