import {ARTICLE, NEGATION, PREPOSITION, SUBORDINATOR, THAT, TOWARD, WHETHER} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Phrase} from '../phrase/phrase.js'

/** Whether a phrase can be somebody who speaks at all. */
export function speaks(phrase: Phrase, reading: Reading): boolean {
  const {speech, people} = reading.columns
  // au préfet, au préfet Kari Moe: the one spoken to
  const opens = speech[phrase.first]
  if (opens & TOWARD && opens & PREPOSITION && people[phrase.first] & ARTICLE) return false
  if (phrase.kind !== 'description') return true
  const [first] = phrase.mention
  if (phrase.head === 0 && isParticiple(first, reading)) return false
  return !(speech[first] & (THAT | WHETHER | SUBORDINATOR | NEGATION)) || (people[first] & ARTICLE) !== 0
}

/** `Speaking after the game, the coach said …` */
function isParticiple(t: number, {record, tokens, lexicon}: Reading): boolean {
  const endings = lexicon.locale.words.quotes.openingEndings
  return endings?.some((ending) => record.endsWith(ending, tokens.ends[t])) ?? false
}
