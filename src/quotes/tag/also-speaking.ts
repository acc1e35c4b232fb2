import {AND} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {readVerb} from './read-verb.js'

/**
 * More speakers of the same words.
 *
 *     sier Kari Moe, Per Berg og Ida Lie
 *                    ^^^^^^^^    ^^^^^^^
 */
export function alsoSpeaking(t: number, end: number, reading: Reading): Phrase[] {
  const {columns, tokens} = reading
  const more: Phrase[] = []
  let at = t
  while (at + 1 < end) {
    const comma = (tokens.kinds[at] & KIND) === COMMA
    if (!comma && !(columns.speech[at] & AND)) break
    const next = readPhrase(at + 1, end, reading)
    if (next?.kind !== 'name' || next.name?.kind === 'body') break
    // a comma alone may open an apposition; it joins only where an "and" follows
    if (comma && !isJoined(next.end, end, reading)) break
    if (!comma && readVerb(next.end, end, reading) && !reading.lexicon.locale.words.quotes.subjectFirst) break
    more.push(next)
    at = next.end
  }
  return more
}

function isJoined(t: number, end: number, reading: Reading): boolean {
  return t < end && (reading.columns.speech[t] & AND) !== 0 && readPhrase(t + 1, end, reading)?.kind === 'name'
}
