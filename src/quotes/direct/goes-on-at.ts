import type {Reading} from '../../reading.js'
import {COLON, DASH, KIND, MARK, SPACED} from '../../source/tokens.js'
import {endsSentence, sentenceEnd} from '../sentences.js'
import {findTag} from './find-tag.js'
import {hasOwnVoice} from './has-own-voice.js'

/**
 * Where the same voice goes on behind the tag's sentence, or 0: unless what follows has a tag of its own.
 *
 *     – A, sier hun. – B.     – A, sier hun. Jeg B.
 *                      ^                     ^
 */
export function goesOnAt(t: number, last: number, reading: Reading): number {
  if ((reading.tokens.kinds[t] & KIND) !== DASH) return isOwnSpeech(t, last, reading) ? t : 0
  const next = behindDashes(t, last, reading)
  return next < last && !findTag(next, last, reading) ? next : 0
}

/** First and second person betray speech that goes on without a second dash. */
function isOwnSpeech(from: number, last: number, reading: Reading): boolean {
  const {kinds} = reading.tokens
  if ((kinds[from] & KIND) === MARK) return false
  for (let t = from; t < last; t++)
    if ((kinds[t] & KIND) === DASH && kinds[t] & SPACED && opensAfter(t - 1, last, reading)) return false
  return hasOwnVoice(from, sentenceEnd(from, last, reading), reading) && !findTag(from, last, reading)
}

/** `Litt senere legger Moe til: – B` */
function opensAfter(t: number, last: number, reading: Reading): boolean {
  return (reading.tokens.kinds[t] & KIND) === COLON || endsSentence(t, last, reading)
}

/** Behind a dash and those that follow it at once. */
export function behindDashes(dash: number, last: number, {tokens: {kinds}}: Reading): number {
  let at = dash
  while (at + 1 < last && (kinds[at + 1] & KIND) === DASH) at++
  return at + 1
}
