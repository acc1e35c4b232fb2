import {
  AND,
  ARTICLE,
  AUXILIARY,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SMALL_WORD,
  SUBORDINATOR,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {DASH, KIND, NUMBER, SPACED, WORD} from '../../source/tokens.js'
import type {Stretch} from '../stretch.js'
import {BREAKS} from './breaks-noun.js'
import {NOUN, nounClasses} from './noun-classes.js'

/** In tokens. */
const LONGEST_ASIDE = 16
/** The role's own noun stands among its first words. */
const FARTHEST_NOUN = 5

/**
 * A role after the name and a comma: to the next comma or stop.
 *
 *     … sier Kari Moe, forsker ved NTNU, til NRK.      Kari Moe, who is the mayor of Sund, says
 *                      ^^^^^^^^^^^^^^^^                                     ^^^^^^^^^^^^^
 */
export function roleAfter(t: number, end: number, reading: Reading): Stretch | undefined {
  const {tokens, columns, names} = reading
  const {people, speech} = columns
  let first = t
  if (first + 1 < end && speech[first] & SUBORDINATOR && people[first + 1] & VERB) {
    first += 2
    // who has been mayor: no longer
    if (first < end && people[first] & SMALL_WORD && !(people[first] & (ARTICLE | POSSESSIVE))) return undefined
  }
  if (first < end && people[first] & ARTICLE && !(people[first] & POSSESSIVE)) first++
  const placed = reading.lexicon.locale.words.quotes.clitics !== undefined
  let noun = false
  let at = first
  for (; at < end && at < first + LONGEST_ASIDE; at++) {
    const kind = tokens.kinds[at] & KIND
    // sjef i Sund brann- og redningsetat
    if ((tokens.kinds[at] & (KIND | SPACED)) === DASH && at + 2 < end && speech[at + 1] & AND) {
      at++
      continue
    }
    if (kind !== WORD && kind !== NUMBER) break
    if (speech[at] & (BREAKS & ~AUXILIARY) && !names.at[at] && !(people[at] & NOUN)) break
    if (!noun && at - first < FARTHEST_NOUN) {
      if (nounClasses(at, reading) & ROLE) noun = true
      else if (speech[at] & (PREPOSITION | AND) || people[at] & (VERB | PRONOUN)) return undefined
    }
    // éleveur à Sund: where a comma would set off whom he told it, the place is his
    if (noun && speech[at] & TOWARD && names.at[at + 1] && !(placed && speech[at] & PREPOSITION)) break
  }
  if (!noun || at === first || (at < end && speech[at] & SUBORDINATOR)) return undefined
  return [first, at]
}
