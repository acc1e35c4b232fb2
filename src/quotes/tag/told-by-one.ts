import {
  ADVERB,
  BODY,
  CONTINUED,
  GROUP,
  HE,
  OTHER_PRONOUN,
  PREPOSITION,
  ROLE,
  SHE,
  THEY,
  TOWARD
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'

/** In tokens. */
const MOST_ADVERBS = 3

/**
 * Where somebody says so who has no name: that is who speaks.
 *
 *     indique-t-on à la préfecture · assure-t-on du côté de la mairie · dit-on
 *                    ^^^^^^^^^^^^^                           ^^^^^^^^^   nobody
 *
 * `clitic` is the pronoun that is glued to the verb.
 */
export function toldByOne(clitic: number, t: number, end: number, reading: Reading): Phrase | undefined {
  const {speech, people, lengths} = reading.columns
  if (!isAnybody(people[clitic])) return undefined
  let at = t
  while (at < end && at < t + MOST_ADVERBS && speech[at] & ADVERB) at++
  if (at >= end || !(speech[at] & (PREPOSITION | TOWARD))) return undefined
  const place = at + (lengths[at] > 1 && speech[at + 1] & CONTINUED ? lengths[at] : 1)
  const phrase = readPhrase(place, end, reading)
  if (!phrase || phrase.kind === 'pronoun') return undefined
  return phrase.kind === 'name' || phrase.head & (BODY | GROUP | ROLE) ? phrase : undefined
}

/** `dit-on`, whose pronoun stands for nobody. */
export function isAnybody(pronoun: number): boolean {
  return (pronoun & OTHER_PRONOUN) !== 0 && !(pronoun & (HE | SHE | THEY))
}
