import {AND, SUBORDINATOR} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, COMMA, DASH, KIND, MARK, SPACED, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutComma} from '../found-quote.js'
import {isDoubled, pairMarks} from '../mark-pairs.js'
import {sentenceEnd} from '../sentences.js'
import type {Enclosed} from './enclosed.js'
import {closedEnd, enclose, markedQuote} from './enclosed.js'
import {tagAfter} from './tag-after.js'

/**
 * Marks with a tag right behind them; the same voice may go on in more marks.
 *
 *     «Vi bygger», sier ordføreren. «Snart.»     “A,” she said, “B.”
 *      ^^^^^^^^^^  ^^^^^^^^^^^^^^^   ^^^^^^
 *      segment     tag               second segment
 *
 * Not so where the tag hands the word on with a second verb (`sier hun og legger til:`),
 * or where the second marks have a tag of their own.
 */
export function taggedMarks(marks: Enclosed, reading: Reading): FoundQuote | undefined {
  const tag = tagAfter(marks, reading)
  if (!tag) return undefined
  const {inner, last, open, row} = marks
  const segments = [withoutComma(inner, reading)]
  const sentence = sentenceEnd(tag.end - 1, last, reading)
  const at = marksInside(tag.end, sentence, reading)
  const handed = at < sentence && handsOn(tag.end, at, reading)
  const next = handed ? undefined : marksAt(row, at, last, reading)
  const second = next && (at < sentence || isSentence(next, reading)) ? next : undefined
  let end = sentence
  if (handed || (second && tagAfter(second, reading))) end = at
  else if (second && second.inner[1] > second.inner[0]) {
    segments.push(withoutComma(second.inner, reading))
    end = closedEnd(second.after, last, reading)
  }
  return markedQuote('marked-speech', marks, segments, [open, end], tag)
}

/** The first mark in the rest of the tag's sentence, or its end. What no sign sets off is a name: `sagte sie der „Bild“` */
function marksInside(t: number, end: number, {tokens: {kinds}}: Reading): number {
  let at = t
  while (at < end && (kinds[at] & KIND) !== MARK) at++
  // im ARD-„Morgenmagazin“: a hyphen sets nothing off
  const before = kinds[at - 1] & KIND
  return before === COMMA || (before === DASH && kinds[at - 1] & SPACED) || before === COLON ? at : end
}

/** `“A,” she said. “Titanic” is a film`: no more of hers, for the sentence goes on behind the marks. */
function isSentence({stopped, closed, after, last}: Enclosed, reading: Reading): boolean {
  if (stopped || !closed || after >= last) return true
  const {kinds} = reading.tokens
  return (kinds[after] & KIND) !== COMMA && (kinds[after] & (KIND | CAP)) !== WORD
}

/** A second verb and a colon: `“A,” she said and added: “B.”`, `“A”, rief sie, worauf er antwortete: “B.”` */
function handsOn(t: number, marks: number, {tokens: {kinds}, columns: {speech}}: Reading): boolean {
  if ((kinds[marks - 1] & KIND) !== COLON) return false
  for (let at = t; at < marks; at++) if (speech[at] & (AND | SUBORDINATOR)) return true
  return false
}

function marksAt(row: number, t: number, last: number, reading: Reading): Enclosed | undefined {
  if (t >= last || (reading.tokens.kinds[t] & KIND) !== MARK) return undefined
  const [pair] = pairMarks(t, last, reading, 1)
  // two single marks for a double one: the inner one opens
  const open = isDoubled(t, last, reading.tokens) ? t + 1 : t
  return pair?.open === open ? enclose(row, pair, t, t, last, reading) : undefined
}
