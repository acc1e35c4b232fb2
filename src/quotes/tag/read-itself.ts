import {ADVERB, PREPOSITION, VERB, WEEKDAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, WORD} from '../../source/tokens.js'
import {NOUN} from '../phrase/noun-classes.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Stretch} from '../stretch.js'
import {closes} from './closes.js'
import {isPaper} from './is-paper.js'
import {bareTag, type Tag} from './tag.js'
import {withAddressee} from './with-addressee.js'

/**
 * The message itself says so.
 *
 *     heter det i brevet · lyder det fra Moe · står det i et brev fra Moe
 *     ^^^^^^^^^            ^^^^^^^^^ ^^^^ ^^^   ^^^^^^^^                ^^^
 *     cue, nobody          cue           who   cue                     who
 *
 * `itself` is the token of `det`.
 */
export function readItself(t: number, itself: number, verb: number, end: number, reading: Reading): Tag | undefined {
  const {speech, people} = reading.columns
  let next = itself + 1
  const cue: Stretch = [t, next]
  while (next < end && speech[next] & ADVERB && !(speech[next] & PREPOSITION)) next++
  // hieß es am Sonntag aus dem Spital
  if (next + 1 < end && speech[next] & PREPOSITION && people[next + 1] & WEEKDAY) next += 2
  if (closes(next, end, reading)) return {...bareTag, cue, who: [], first: t, end: next, verb}
  if (!(speech[next] & PREPOSITION)) return undefined
  const sender = senderBehind(next + 1, end, reading)
  if (sender) return withAddressee({...bareTag, cue, who: [sender], first: t, end: sender.end, verb}, end, reading)
  const from = readPhrase(next + 1, end, reading)
  if (!from || from.kind === 'pronoun' || !(from.kind === 'name' || from.head & NOUN) || isPaper(from, reading))
    return {...bareTag, cue, who: [], first: t, end: next, verb}
  return withAddressee(
    {...bareTag, cue: next === itself + 1 ? [t, next + 1] : cue, who: [from], first: t, end: from.end, verb},
    end,
    reading
  )
}

const FARTHEST_SENDER = 8

/** `i en uttalelse fra Moe`: whose the message is, behind the word for it and before any sign. */
export function senderBehind(t: number, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns, lexicon} = reading
  for (let at = t + 1; at < end && at < t + FARTHEST_SENDER; at++) {
    if ((tokens.kinds[at] & KIND) !== WORD || columns.people[at] & VERB) return undefined
    if (!lexicon.from.has(tokens.hashes[at])) continue
    const sender = readPhrase(at + 1, end, reading)
    return sender && (sender.kind === 'name' || sender.head & NOUN) && !isPaper(sender, reading) ? sender : undefined
  }
  return undefined
}
