import {
  ADVERB,
  AND,
  ARTICLE,
  FIRST_PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, NUMBER, WORD} from '../../source/tokens.js'
import {BREAKS} from './breaks-noun.js'

/**
 * Whether a word that may be a pronoun is an article here: it is one before a noun, not before a verb or stop.
 *
 *     sier de ansatte · sier de to · sier de
 *          ^^           ^^           pronoun
 */
export function opensDescription(t: number, end: number, {tokens, columns, names}: Reading): boolean {
  if (!(columns.people[t] & (ARTICLE | POSSESSIVE))) return false
  const next = t + 1
  if (next >= end || names.at[next]) return false
  const kind = tokens.kinds[next] & KIND
  if (kind === NUMBER) return true
  if (kind !== WORD) return false
  return (
    !(columns.speech[next] & (BREAKS | PREPOSITION | TOWARD | ADVERB | AND)) &&
    !(columns.people[next] & (PRONOUN | FIRST_PERSON | VERB))
  )
}
