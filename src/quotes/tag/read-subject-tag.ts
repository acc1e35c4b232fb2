import {ADVERB, GESTURE, HONORIFIC, PREPOSITION, SAY, SUBORDINATOR} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG, COLON, COMMA, KIND, MARK, STOP, WORD} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {reaches} from '../subject.js'
import {alsoSpeaking} from './also-speaking.js'
import {readVerb} from './read-verb.js'
import {speaks} from './speaks.js'
import {bareTag, type Tag} from './tag.js'
import type {VerbGroup} from './verb-group.js'
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
  const group = readVerb(at, end, reading) ?? verbBehindAside(who[who.length - 1].end, end, reading)
  if (!group || group.waits || lacksParticle(group)) return undefined
  return withAddressee({...bareTag, cue: group.cue, who, first: t, end: group.end, verb: group.verb}, end, reading)
}

/** In tokens. */
const LONGEST_ASIDE = 24

/** `the plumber, from Sund, told the paper` · `Ann Bell of Sund Police said`: the verb behind what only tells of the subject. */
function verbBehindAside(from: number, end: number, reading: Reading): VerbGroup | undefined {
  const {tokens, columns} = reading
  const {speech} = columns
  if (from >= end || ((tokens.kinds[from] & KIND) !== COMMA && !(speech[from] & (PREPOSITION | SUBORDINATOR))))
    return undefined
  for (let v = from + 1; v < end && v < from + LONGEST_ASIDE; v++) {
    const kind = tokens.kinds[v] & KIND
    if (kind === MARK || kind === COLON || kind === STOP || kind === BANG) return undefined
    if (kind !== WORD || !(speech[v] & (SAY | GESTURE)) || !reaches(from, v, reading)) continue
    // paitsi Onni, joka nukkui, Salo kertoo: another one's verb
    if (isOthers(from, v, reading)) return undefined
    const group = readVerb(v, end, reading)
    if (group) return group
  }
  return undefined
}

/** Right before the verb a name opens behind a comma. */
function isOthers(from: number, verb: number, {tokens: {kinds}, names}: Reading): boolean {
  const name = names.list[names.at[verb - 1] - 1]
  return name !== undefined && name.first > from && (kinds[name.first - 1] & KIND) === COMMA
}

/** `Trois, madame, répond le prévenu`: a title by itself is spoken to. */
function isVocative({kind, mention: [first, last]}: Phrase, {columns: {people}}: Reading): boolean {
  return kind === 'description' && last - first === 1 && (people[first] & HONORIFIC) !== 0
}
