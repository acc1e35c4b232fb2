import {ADVERB, ITSELF, JUDGE, SAY, THAT, TOWARD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, KIND, WORD} from '../../source/tokens.js'
import {readSubjectTag} from './read-subject-tag.js'
import {readTag} from './read-tag.js'
import type {Tag} from './tag.js'

/**
 * The tag that stands for the speech before it.
 *
 *     – Vi er klare. Det sier Moe til NRK.     Det bekrefter også Lie.
 *                    ^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * What goes on with a clause or a colon says something of its own.
 */
export function readBackTag(first: number, last: number, reading: Reading): Tag | undefined {
  const {columns, tokens} = reading
  const {speech} = columns
  if (!(speech[first] & ITSELF)) return undefined
  // C'est ce qu'a annoncé le maire
  const cleft = columns.people[first + 1] & VERB && speech[first + 2] & ITSELF && speech[first + 3] & THAT
  let at = cleft ? first + 4 : first + 1
  while (at < last && speech[at] & ADVERB && at < first + 3) at++
  const tag = readTag(at, last, reading) ?? readSubjectTag(at, last, reading)
  if (!tag || tag.who.length === 0 || !(tag.verb & (SAY | JUDGE))) return undefined
  for (let t = tag.end; t < last; t++) {
    const kind = tokens.kinds[t] & KIND
    if (kind === COLON || (kind === WORD && speech[t] & THAT && !(speech[t] & TOWARD))) return undefined
  }
  return tag
}
