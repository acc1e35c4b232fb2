import {ARTICLE, INDEFINITE, POSSESSIVE, PREPOSITION, TOWARD, WEEKDAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {nameOpening} from '../phrase/name-opening.js'
import {NOUN} from '../phrase/noun-classes.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'

const LONGEST_ADJUNCT = 7

/**
 * Who speaks, behind a place, a time or the one spoken to.
 *
 *     a déclaré à l'AFP son directeur, Kari Moe · sagte am Montag ein Sprecher
 *                       ^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^
 */
export function phraseAfterAdjunct(t: number, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns} = reading
  const {people, speech} = columns
  // a annoncé lundi, ce lundi le maire
  const day = people[t] & ARTICLE && people[t + 1] & WEEKDAY ? t + 1 : t
  let governed = (people[day] & WEEKDAY) !== 0
  if (!governed && !(speech[t] & (PREPOSITION | TOWARD))) return undefined
  for (let at = day + 1; at < end && at < t + LONGEST_ADJUNCT; at++) {
    if ((tokens.kinds[at] & KIND) !== WORD) return undefined
    if (!governed) {
      // what the preposition governs: an article, then one noun or name
      if (people[at] & (ARTICLE | POSSESSIVE)) continue
      const name = nameOpening(at, reading)
      if (name) at = name.last - 1
      governed = true
      continue
    }
    // à l'AFP des sources syndicales: an article, and somebody
    const several = people[at] & INDEFINITE && people[at] & ARTICLE ? readPhrase(at, end, reading) : undefined
    if (several?.kind === 'description' && several.head & NOUN) return several
    if (speech[at] & (PREPOSITION | TOWARD)) {
      governed = false
      continue
    }
    // d'une voix basse le maire: an adjective of what the preposition governs
    if (isAdjective(at, end, reading)) continue
    const phrase = readPhrase(at, end, reading)
    return phrase && (phrase.kind === 'name' || phrase.head) ? phrase : undefined
  }
  return undefined
}

/** A small word that nobody knows, with an article behind it. */
function isAdjective(t: number, end: number, {tokens, columns, names}: Reading): boolean {
  if (t + 1 >= end || tokens.kinds[t] & CAP || names.at[t]) return false
  return !columns.people[t] && !columns.speech[t] && (columns.people[t + 1] & (ARTICLE | POSSESSIVE)) !== 0
}
