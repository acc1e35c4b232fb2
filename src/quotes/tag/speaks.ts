import {ARTICLE, NEGATION, PREPOSITION, SUBORDINATOR, THAT, TOWARD, WHETHER} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Phrase} from '../phrase/phrase.js'

/** Whether a phrase can be somebody who speaks at all. */
export function speaks(phrase: Phrase, {columns: {speech, people}}: Reading): boolean {
  // au préfet, au préfet Kari Moe: the one spoken to
  const opens = speech[phrase.first]
  if (opens & TOWARD && opens & PREPOSITION && people[phrase.first] & ARTICLE) return false
  if (phrase.kind !== 'description') return true
  const [first] = phrase.mention
  return !(speech[first] & (THAT | WHETHER | SUBORDINATOR | NEGATION)) || (people[first] & ARTICLE) !== 0
}
