import {
  ACCORDING_BEFORE,
  ARTICLE,
  AUXILIARY,
  CALL,
  FIRST_PERSON,
  GESTURE,
  JUDGE,
  MESSAGE,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  SAY,
  SECOND_PERSON,
  SUBORDINATOR,
  THAT,
  WHETHER
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, CAPS} from '../../source/tokens.js'
import {NOUN} from './noun-classes.js'

/** Classes of speech that can't stand inside a noun phrase. */
export const BREAKS =
  SAY |
  JUDGE |
  GESTURE |
  CALL |
  AUXILIARY |
  THAT |
  WHETHER |
  SUBORDINATOR |
  NEGATION |
  ACCORDING_BEFORE |
  REFLEXIVE |
  MESSAGE

/** In tokens: more is a sentence, no role. */
export const LONGEST_ROLE = 9

/** Whether a word ends the noun phrase before it: a verb, a joining word, a pronoun. */
export function breaksNoun(t: number, {tokens: {kinds, starts, ends}, columns: {people, speech}}: Reading): boolean {
  if (speech[t] & BREAKS && !(people[t] & NOUN)) return true
  // leder i Vind Nord: with a small letter the Danish pronoun I is a preposition
  if (speech[t] & PREPOSITION && !(kinds[t] & CAP)) return false
  // a US senator
  if (kinds[t] & CAPS && ends[t] - starts[t] > 1) return false
  return (people[t] & (PRONOUN | FIRST_PERSON | SECOND_PERSON)) !== 0 && !(people[t] & (ARTICLE | POSSESSIVE))
}
