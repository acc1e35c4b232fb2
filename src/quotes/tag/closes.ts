import {ADVERB, AND, PREPOSITION, SUBORDINATOR, TOWARD} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BRACKET_OPEN, KIND, NUMBER, WORD} from '../../source/tokens.js'

/** Whether a tag may end before token `t`: anything but a word, a number or a bracket follows. */
export function closes(t: number, end: number, {tokens}: Reading): boolean {
  if (t >= end) return true
  const kind = tokens.kinds[t] & KIND
  return kind !== WORD && kind !== NUMBER && kind !== BRACKET_OPEN
}

/** The same, or a word that opens something else: a preposition, an adverb, a clause. */
export function closesLoosely(t: number, end: number, reading: Reading): boolean {
  if (closes(t, end, reading)) return true
  return (reading.columns.speech[t] & (TOWARD | PREPOSITION | AND | SUBORDINATOR | ADVERB)) !== 0
}
