import {ARTICLE, MESSAGE, PAPER, POSSESSIVE, PREPOSITION, PRONOUN, SAY, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {barePhrase, type Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Stretch} from '../stretch.js'
import {closes} from './closes.js'
import {senderBehind} from './read-itself.js'
import {speaks} from './speaks.js'
import {bareTag, type Tag} from './tag.js'
import {withAddressee} from './with-addressee.js'

/**
 * A tag of a small verb and a noun for the message.
 *
 *     – Aldri, var svaret.   – Stopp, lød beskjeden fra Moe.
 *              ^^^^^^^^^^             ^^^^^^^^^^^^^      ^^^
 *              cue, nobody            cue                who
 *
 *     “Fine,” was her verdict.
 *             ^^^ who ^^^^^^^
 */
export function messageTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {people, speech} = reading.columns
  if (!(people[t] & VERB) || people[t] & PRONOUN) return undefined
  let noun = t + 1
  const own = noun < end && (people[noun] & POSSESSIVE) !== 0
  if (noun < end && people[noun] & (ARTICLE | POSSESSIVE)) noun++
  if (noun < end && speech[noun] & PREPOSITION) return paperTag(t, noun, end, reading)
  if (noun >= end || !(speech[noun] & MESSAGE)) return undefined
  const cue: Stretch = [t, noun + 1]
  if (own && closes(noun + 1, end, reading)) {
    const owner: Phrase = {...barePhrase, kind: 'pronoun', mention: [t + 1, t + 2], first: t + 1, end: t + 2, head: 0}
    return {...bareTag, cue, who: [owner], first: t, end: noun + 1, verb: SAY}
  }
  if (noun + 1 < end && speech[noun + 1] & PREPOSITION) {
    const from = readPhrase(noun + 2, end, reading)
    if (from && speaks(from, reading))
      return withAddressee({...bareTag, cue, who: [from], first: t, end: from.end, verb: SAY}, end, reading)
  }
  return closes(noun + 1, end, reading) ? {...bareTag, cue, who: [], first: t, end: noun + 1, verb: SAY} : undefined
}

/** `segir í tilkynningu frá lögreglunni`, `stendur í bréfinu`: a paper says so, or whose it is. */
function paperTag(t: number, preposition: number, end: number, reading: Reading): Tag | undefined {
  if (preposition !== t + 1 || preposition + 1 >= end || !(reading.columns.people[preposition + 1] & PAPER))
    return undefined
  const tag: Tag = {...bareTag, cue: [t, preposition], who: [], first: t, end: preposition + 2, verb: SAY}
  const sender = senderBehind(preposition + 1, end, reading)
  if (sender) return withAddressee({...tag, who: [sender], end: sender.end}, end, reading)
  return closes(preposition + 2, end, reading) ? tag : undefined
}
