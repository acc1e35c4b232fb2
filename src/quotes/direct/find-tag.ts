import {FIRST_PERSON, GESTURE, SAY, THAT, TOWARD} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  COMMA,
  DASH,
  ELLIPSIS,
  KIND,
  MARK,
  NUMBER,
  SPACED,
  WORD
} from '../../source/tokens.js'
import {endsSentence, sentenceEnd} from '../sentences.js'
import {readSubjectTag} from '../tag/read-subject-tag.js'
import {readTag} from '../tag/read-tag.js'
import type {Tag} from '../tag/tag.js'

/**
 * The tag of a speech that opens at `start`: the first one behind a sign that may close the speech.
 *
 *     – Vi er klare, sier hun.     – Han sa «kom», sa Moe, og jeg kom, sier Lie.
 *                    ^^^^^^^^                      no, it tells of the quoted     ^^^^^^^^
 *
 * What stands in marks or brackets is passed over, and a tag right behind such marks
 * gives way to a later one of the same sentence.
 */
export function findTag(start: number, last: number, reading: Reading): Tag | undefined {
  const {kinds, hashes} = reading.tokens
  const {openers} = reading.lexicon
  let depth = 0
  let brackets = 0
  let found: Tag | undefined
  for (let t = start; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === WORD || kind === NUMBER) continue
    if (kind === MARK) {
      const closing = !(kinds[t] & SPACED) && t > start
      if (!closing && openers.has(hashes[t])) depth++
      else if (depth > 0) depth--
      if (!closing) continue
    } else if (kind === BRACKET_OPEN) brackets++
    else if (kind === BRACKET_CLOSE && brackets > 0) brackets--
    if (depth > 0 || brackets > 0) continue
    if (kind === DASH && t > start && kinds[t] & SPACED && endsSentence(t - 1, last, reading)) return found
    if (kind !== COMMA && kind !== BANG && kind !== ELLIPSIS && kind !== MARK && kind !== DASH) continue
    const tag = tagBehind(t, last, reading)
    if (!tag) continue
    if (found && !saidToMe(found, reading)) {
      const later = tag.first > sentenceEnd(found.end - 1, last, reading)
      if (later ? !isToldOn(found, tag, reading) : !givesWay(found, tag, reading)) return found
    }
    found = tag
    t = Math.max(t, tag.end - 1)
  }
  return found
}

/** The tag that opens behind a sign, or behind more such signs in a row. */
function tagBehind(sign: number, last: number, reading: Reading): Tag | undefined {
  const {kinds} = reading.tokens
  const dash = (kinds[sign] & KIND) === DASH
  let at = sign + 1
  while (at < last && !dash && ((kinds[at] & KIND) === COMMA || (kinds[at] & KIND) === BANG)) at++
  if (at >= last || (kinds[at] & KIND) !== WORD) return undefined
  const tag =
    (kinds[at] & CAP ? undefined : readTag(at, last, reading)) ?? (dash ? undefined : readSubjectTag(at, last, reading))
  // sier hun at …: a report within the speech
  return tag && tag.end < last && reading.columns.speech[tag.end] & THAT ? undefined : tag
}

/**
 * Whether a tag belongs to words quoted within the speech, so that a later one tags the speech itself;
 * so does one that only a pronoun speaks in, where a name follows: `hän kysyi, onko mehua, Moe kertoo`.
 */
function givesWay(tag: Tag, later: Tag, {tokens: {kinds}}: Reading): boolean {
  if ((kinds[tag.first - 1] & KIND) === MARK) return true
  if (!tag.cue || (kinds[later.first - 1] & KIND) !== COMMA) return false
  const named = later.who[0]?.kind === 'name'
  if ((kinds[tag.first - 2] & KIND) === MARK) return (later.verb & SAY) !== 0 || (named && (later.verb & GESTURE) !== 0)
  return named && tag.who[0]?.kind === 'pronoun' && (kinds[tag.end] & KIND) === COMMA
}

/** `«Kom», sa han. Nå er det slutt, sier Lie.`: who quotes somebody goes on without a new dash, and a later sentence names him. */
function isToldOn({first, end}: Tag, later: Tag, {tokens: {kinds}}: Reading): boolean {
  const quoted = (kinds[first - 1] & KIND) === MARK || (kinds[first - 2] & KIND) === MARK
  if (!quoted || !(later.verb & (SAY | GESTURE)) || later.who.length === 0) return false
  for (let t = end; t < later.first; t++) if ((kinds[t] & KIND) === DASH && kinds[t] & SPACED) return false
  return true
}

/** `«Kom», sa han til meg`: told within a speech, for the one who speaks is the hearer. */
function saidToMe({end}: Tag, {tokens: {count}, columns: {people, speech}, names}: Reading): boolean {
  const hearer = end < count && speech[end] & TOWARD ? end + 1 : end
  return hearer < count && (people[hearer] & FIRST_PERSON) !== 0 && !names.at[hearer]
}
