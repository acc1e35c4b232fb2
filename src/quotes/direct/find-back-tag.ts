import {SAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {NOUN} from '../phrase/noun-classes.js'
import {sentenceEnd} from '../sentences.js'
import {readBackTag} from '../tag/read-back-tag.js'
import type {Tag} from '../tag/tag.js'

/**
 * The block's last sentence, where it only says who spoke.
 *
 *     – Vi er sjokkert. Det sier ordføreren.
 *                       ^^^^^^^^^^^^^^^^^^^^
 *
 * `first` is where that sentence opens.
 */
export function findBackTag(
  start: number,
  last: number,
  reading: Reading
): {readonly first: number; readonly tag: Tag} | undefined {
  let first = start
  for (let t = start; t < last; ) {
    first = t
    t = sentenceEnd(t, last, reading)
  }
  const tag = first > start ? readBackTag(first, last, reading) : undefined
  if (!tag || !(tag.verb & SAY)) return undefined
  const [who] = tag.who
  return who.kind === 'name' || who.head & NOUN ? {first, tag} : undefined
}
