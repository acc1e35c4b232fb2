import {ADVERB, AND, BODY, INDEFINITE, MONTH, PREPOSITION, VERB, WEEKDAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {nounClasses} from './noun-classes.js'
import type {Phrase} from './phrase.js'

/** In tokens. */
const LONGEST_PLACE = 6

/**
 * A description with the institution or place that it is tied to, where these reach a sign or the
 * verb: only then they are no part of the sentence.
 *
 *     Anmelderen i lokalavisa skrev at …     …, ifølge styret i velforeningen.     sa statsråden i Stortinget
 *     ^^^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^^^           no, where he said it
 */
export function withPlace(phrase: Phrase, stop: number, reading: Reading): Phrase {
  const {tokens, columns, names} = reading
  const {speech, people} = columns
  const {kind, mention, end, head} = phrase
  if (kind !== 'description' || head === 0 || end >= stop || stop - end > LONGEST_PLACE) return phrase
  if (!(speech[end] & PREPOSITION) || people[phrase.first] & INDEFINITE || mention[1] !== end) return phrase
  let tied = false
  for (let t = end + 1; t < stop; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD || people[t] & (VERB | WEEKDAY | MONTH)) return phrase
    if (names.at[t] && names.list[names.at[t] - 1].kind === 'person') return phrase
    if (names.at[t]) tied = true
    else if (nounClasses(t, reading) & BODY) tied = true
    // Møre og Romsdal
    else if (!(speech[t] & AND) || !(tokens.kinds[t + 1] & CAP)) if (speech[t] & (ADVERB | AND)) return phrase
  }
  return tied ? {...phrase, mention: [mention[0], stop], end: stop} : phrase
}
