import {ROLE} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import type {Phrase} from './phrase.js'

/**
 * Whether a name stands before a role as an adjective does, in languages that allow it.
 *
 *     Harriers coach Delyth Anwyl · a Tesco spokesman
 *     ^^^^^^^^                        ^^^^^
 */
export function isModifier({last}: Name, end: number, {tokens, columns, lexicon}: Reading): boolean {
  return (
    lexicon.locale.words.names.modifyNouns === true &&
    last < end &&
    (tokens.kinds[last] & (KIND | CAP)) === WORD &&
    (columns.people[last] & ROLE) !== 0 &&
    !columns.speech[last]
  )
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
