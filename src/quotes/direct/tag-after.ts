import {ARTICLE, ITSELF, PRONOUN, SAY, SPLIT_SAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG, CAP, COMMA, DASH, ELLIPSIS, KIND, STOP, WORD} from '../../source/tokens.js'
import {readMoodTag} from '../tag/read-mood-tag.js'
import {readStrangerTag} from '../tag/read-stranger-tag.js'
import {readSubjectTag} from '../tag/read-subject-tag.js'
import {readTag} from '../tag/read-tag.js'
import type {Tag} from '../tag/tag.js'
import type {Enclosed} from './enclosed.js'

/**
 * The tag right after a closing mark.
 *
 *     «Vi bygger», sier ordføreren.     “We build,” the mayor said.
 *                  ^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^
 *
 * Marks that nothing closes have none. A verb that no list knows comes last.
 */
export function tagAfter({closed, after, last, lastInner}: Enclosed, reading: Reading): Tag | undefined {
  if (!closed || after >= last) return undefined
  const {kinds} = reading.tokens
  const sign = kinds[after] & KIND
  const comma = sign === COMMA
  const opens = comma || sign === DASH ? after + 1 : after
  // “A”, zo zegt Moe
  const at = comma && pointsBack(opens, reading) ? opens + 1 : opens
  if (at >= last || (kinds[at] & KIND) !== WORD) return undefined
  const capital = (kinds[at] & CAP) !== 0
  const tag = capital ? undefined : readTag(at, last, reading)
  if (tag) return tag
  // “I’m done.” Smith said nothing: behind a full stop a capital opens another sentence
  if (lastInner === STOP && capital && !comma) return undefined
  const ends = comma || lastInner === COMMA || lastInner === BANG || lastInner === STOP || lastInner === ELLIPSIS
  if (!ends) return undefined
  return (
    readSubjectTag(at, last, reading) ??
    readStrangerTag(at, last, comma, reading) ??
    (comma ? readMoodTag(at, last, reading) : undefined)
  )
}

/** A small word for the speech before it, which can be nobody: `zo`, `so`. */
function pointsBack(t: number, {columns: {speech, people}}: Reading): boolean {
  return (speech[t] & ITSELF) !== 0 && (speech[t + 1] & (SAY | SPLIT_SAY)) !== 0 && !(people[t] & (ARTICLE | PRONOUN))
}
