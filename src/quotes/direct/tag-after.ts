import {ACCORDING_BEFORE, ARTICLE, ITSELF, PRONOUN, SAY, SPLIT_SAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG, CAP, COMMA, DASH, ELLIPSIS, KIND, STOP, WORD} from '../../source/tokens.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {canSpeak} from '../reports/can-speak.js'
import {closes} from '../tag/closes.js'
import {readMoodTag} from '../tag/read-mood-tag.js'
import {readStrangerTag} from '../tag/read-stranger-tag.js'
import {readSubjectTag} from '../tag/read-subject-tag.js'
import {readTag} from '../tag/read-tag.js'
import {bareTag, type Tag} from '../tag/tag.js'
import {byAuthorOfPaper} from './author-of-paper.js'
import type {Enclosed} from './enclosed.js'

/**
 * The tag right after a closing mark.
 *
 *     «Vi bygger», sier ordføreren.     “We build,” the mayor said.
 *                  ^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^
 *
 * Marks that nothing closes have none. A verb that no list knows comes last.
 */
export function tagAfter(marks: Enclosed, reading: Reading): Tag | undefined {
  const tag = anyTagAfter(marks, reading)
  return tag && byAuthorOfPaper(tag, marks.last, reading)
}

function anyTagAfter({closed, after, last, lastInner}: Enclosed, reading: Reading): Tag | undefined {
  if (!closed || after >= last) return undefined
  const {kinds} = reading.tokens
  const sign = kinds[after] & KIND
  const comma = sign === COMMA
  const opens = comma || sign === DASH ? after + 1 : after
  // “A”, zo zegt Moe
  const at = comma && pointsBack(opens, reading) ? opens + 1 : opens
  if (at >= last || (kinds[at] & KIND) !== WORD) return undefined
  const capital = (kinds[at] & CAP) !== 0
  const tag = capital ? undefined : (readTag(at, last, reading) ?? sourceTag(at, last, reading))
  if (tag) return tag
  // “I’m done.” Smith said nothing: behind a full stop a capital opens another sentence
  const {clitics} = reading.lexicon.locale.words.quotes
  // « Ça va ? » Elle en rit encore: nor where a verb stands first in tags
  if (capital && !comma && (lastInner === STOP || clitics)) return undefined
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

/** `« Le pont tiendra », selon le maire.`: a source instead of a verb, and nothing behind it. */
function sourceTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {speech, lengths} = reading.columns
  if (!(speech[t] & ACCORDING_BEFORE)) return undefined
  const at = t + Math.max(1, lengths[t])
  const who = readPhrase(at, end, reading)
  if (!who || !canSpeak(who, reading, true) || !closes(who.end, end, reading)) return undefined
  return {...bareTag, cue: [t, at], who: [who], first: t, end: who.end, verb: SAY}
}
