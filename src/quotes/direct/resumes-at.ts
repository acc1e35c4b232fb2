import {AND, GESTURE, SAY, SUBORDINATOR} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, DASH, KIND, SPACED, WORD} from '../../source/tokens.js'
import type {Tag} from '../tag/tag.js'
import {hasOwnVoice} from './has-own-voice.js'

/**
 * Where the speech goes on inside the tag's sentence, or 0.
 *
 *     – A, sier hun, – B.   – A, sier hun – B.   – A, sier hun, vi B.
 *                      ^                    ^                   ^ in the first person
 */
export function resumesAt(tag: Tag, end: number, reading: Reading): number {
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  const at = tag.end
  if (at + 1 >= end) return 0
  const next = at + 1
  const kind = kinds[at] & KIND
  if (kind === DASH) return kinds[at] & SPACED && kinds[next] & SPACED && !(speech[next] & SUBORDINATOR) ? next : 0
  if (kind !== COMMA) return 0
  if ((kinds[next] & KIND) === DASH) return next + 1
  // a clause about the speaker, an adverb or a second verb belongs to the tag
  if ((kinds[next] & KIND) !== WORD || speech[next] & SUBORDINATOR) return 0
  if (speech[next] & AND && speech[next + 1] & (SAY | GESTURE)) return 0
  return hasOwnVoice(next, end, reading) ? next : 0
}
