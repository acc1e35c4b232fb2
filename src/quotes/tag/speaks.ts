import {ARTICLE, NEGATION, PREPOSITION, SUBORDINATOR, THAT, TOWARD, WHETHER} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Phrase} from '../phrase/phrase.js'

/** Whether a phrase can be somebody who speaks at all. */
export function speaks(phrase: Phrase, {columns: {speech, people}}: Reading): boolean {
  if (phrase.kind !== 'description') return true
  const [first] = phrase.mention
  // au préfet: the one spoken to
  if ((speech[first] & (TOWARD | PREPOSITION)) === (TOWARD | PREPOSITION)) return false
  return !(speech[first] & (THAT | WHETHER | SUBORDINATOR | NEGATION)) || (people[first] & ARTICLE) !== 0
}
