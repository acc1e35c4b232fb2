import {
  ARTICLE,
  CLITIC,
  CONTINUED,
  FIRST_PERSON,
  HE,
  POSSESSIVE,
  SECOND_PERSON,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, WORD} from '../../source/tokens.js'
import {wordHash} from '../../source/word-hash.js'

/** In letters: more are no object of the verb. */
const LONGEST_OBJECT = 5

/**
 * Where a tag's verb begins, behind the small words that languages with glued pronouns put before it: whom it is
 * told to, or that the tag compares.
 *
 *     « Il pleut », lui a répondu le maire · nous confie-t-elle · comme l'explique le maire
 *                       ^                         ^                       ^
 */
export function pastLead(t: number, end: number, reading: Reading): number {
  const {clitics} = reading.lexicon.locale.words.quotes
  if (!clitics) return t
  let at = t
  if (isAsTold(at, reading)) {
    at++
    if (at + 1 < end && reading.columns.people[at] & ARTICLE && isVerb(at + 1, reading)) at++
  }
  if (at + 1 < end && isObject(at, reading) && isVerb(at + 1, reading)) at++
  return at
}

/** `comme` */
export function isAsTold(t: number, {tokens, lexicon}: Reading): boolean {
  const {asTold} = lexicon.locale.words.quotes
  if (asTold) for (const word of asTold) if (wordHash(word) === tokens.hashes[t]) return true
  return false
}

/** `lui`, `nous`, `y`: a small pronoun, but none that a verb is glued to, for those are subjects. */
export function isObject(t: number, {tokens, columns, names, lexicon}: Reading): boolean {
  const {speech, people, lengths} = columns
  const {adverbials, clitics} = lexicon.locale.words.quotes
  if (!clitics) return false
  if ((tokens.kinds[t] & KIND) !== WORD || names.at[t] || speech[t] & CLITIC) return false
  if (tokens.ends[t] - tokens.starts[t] > LONGEST_OBJECT || (lengths[t] > 1 && speech[t + 1] & CONTINUED)) return false
  if (people[t] & (HE | FIRST_PERSON | SECOND_PERSON | POSSESSIVE)) return true
  return adverbials?.some((word) => wordHash(word) === tokens.hashes[t]) ?? false
}

function isVerb(t: number, {columns: {people}, names}: Reading): boolean {
  return (people[t] & VERB) !== 0 && !names.at[t]
}
