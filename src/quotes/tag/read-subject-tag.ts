import {ADVERB, HONORIFIC} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {alsoSpeaking} from './also-speaking.js'
import {readVerb} from './read-verb.js'
import {speaks} from './speaks.js'
import {bareTag, type Tag} from './tag.js'
import {lacksParticle} from './verb-group.js'
import {withAddressee} from './with-addressee.js'

/**
 * A tag that opens with its speaker, in languages that allow it.
 *
 *     Smith said · Salminen sanoo · she added
 */
export function readSubjectTag(t: number, end: number, reading: Reading): Tag | undefined {
  if (!reading.lexicon.locale.words.quotes.subjectFirst) return undefined
  const phrase = readPhrase(t, end, reading)
  if (!phrase || !speaks(phrase, reading) || isVocative(phrase, reading)) return undefined
  const who = [phrase, ...alsoSpeaking(phrase.end, end, reading)]
  let at = who[who.length - 1].end
  if (at < end && (reading.tokens.kinds[at] & KIND) === COMMA && at > t) at++
  while (at < end && reading.columns.speech[at] & ADVERB && at < phrase.end + 3) at++
  const group = readVerb(at, end, reading)
  if (!group || group.waits || lacksParticle(group)) return undefined
  return withAddressee({...bareTag, cue: group.cue, who, first: t, end: group.end, verb: group.verb}, end, reading)
}

/** `Trois, madame, répond le prévenu`: a title by itself is spoken to. */
function isVocative({kind, mention: [first, last]}: Phrase, {columns: {people}}: Reading): boolean {
  return kind === 'description' && last - first === 1 && (people[first] & HONORIFIC) !== 0
}
