import {ARTICLE, CONTINUED, INDEFINITE, TELL, TOWARD} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Stretch} from '../stretch.js'
import {addresseeAt} from './addressee-at.js'
import {isOutlet} from './is-outlet.js'

const FARTHEST = 16

/**
 * The one spoken to, in the words behind a verb whose speaker stands before it.
 *
 *     Moe sier til NRK at … · Moe told the Sun that … · Moe sagte der Deutschen Presse-Agentur, …
 *                  ^^^                 ^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function addresseeAfter(t: number, end: number, verb: number, reading: Reading): Stretch | undefined {
  const {speech, people, lengths} = reading.columns
  if (speech[verb] & TELL) {
    const object = addresseeAt(t, end, reading, true)
    if (object) return object
  }
  const dative = (people[t] & ARTICLE) !== 0 && !(people[t] & INDEFINITE)
  if (reading.lexicon.locale.words.names.nounsHaveCapitals && dative && isOutlet(t + 1, reading)) {
    const outlet = addresseeAt(t + 1, end, reading)
    if (outlet) return outlet
  }
  for (let at = t; at < end && at < t + FARTHEST; at++) {
    if (!(speech[at] & TOWARD) || people[at] & ARTICLE) continue
    const found = addresseeAt(at + Math.max(1, speech[at + 1] & CONTINUED ? lengths[at] : 1), end, reading)
    if (found) return found
  }
  return undefined
}
