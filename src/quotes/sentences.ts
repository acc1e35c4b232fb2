import {ABBREVIATION, ARTICLE, FIRST_NAME, MONTH, PRONOUN, SAY, SMALL_WORD} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  COLON,
  DASH,
  ELLIPSIS,
  KIND,
  MARK,
  NUMBER,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'

/** In tokens: more without a stop is no sentence, and rules that look through all of one would look for ever. */
const LONGEST_SENTENCE = 400

/** A sentence as a stretch of tokens, end exclusive; its stop and closing marks belong to it. */
export interface Sentence {
  readonly first: number
  readonly last: number
}

/**
 * Whether a sentence ends with token `t`.
 *
 *     Det er kl. 12. – Ja! sier A. Holm 3. mai.
 *              no  ^      no      no    no   ^
 */
export function endsSentence(t: number, last: number, reading: Reading): boolean {
  const {tokens, columns} = reading
  const {kinds, starts, ends} = tokens
  const kind = kinds[t] & KIND
  if (kind !== STOP && kind !== BANG && kind !== ELLIPSIS) return false
  let next = t + 1
  while (
    next < last &&
    !(kinds[next] & SPACED) &&
    ((kinds[next] & KIND) === MARK || (kinds[next] & KIND) === BRACKET_CLOSE || (kinds[next] & KIND) === BANG)
  )
    next++
  if (next >= last) return true
  const flags = kinds[next]
  const nextKind = flags & KIND
  if (nextKind === WORD && !(flags & CAP)) return false
  if (
    nextKind !== WORD &&
    nextKind !== NUMBER &&
    nextKind !== DASH &&
    nextKind !== MARK &&
    nextKind !== COLON &&
    nextKind !== BRACKET_OPEN
  )
    return false
  if (
    nextKind === DASH &&
    !(next + 1 < last && (kinds[next + 1] & (CAP | MARK) || (kinds[next + 1] & KIND) === NUMBER))
  )
    return false
  if (kind !== STOP || t === 0) return nextKind !== COLON
  const before = kinds[t - 1] & KIND
  if (before === WORD) {
    if (kinds[t] & SPACED) return true
    if (columns.people[t - 1] & ABBREVIATION) return false
    // an initial: A. Holm
    if (ends[t - 1] - starts[t - 1] === 1 && kinds[t - 1] & CAP) return closesInitialled(t, next, reading)
  }
  if (before === NUMBER && !(kinds[t] & SPACED) && nextKind === WORD && columns.people[next] & MONTH) return false
  return true
}

/** `sagte Thomas M. Der Richter …`: behind a first name and its initial a small word opens the next sentence. */
function closesInitialled(stop: number, next: number, {tokens: {kinds}, columns: {people, speech}}: Reading): boolean {
  if (stop < 2 || (kinds[stop - 2] & (KIND | CAP)) !== (WORD | CAP) || (kinds[next] & KIND) !== WORD) return false
  return (
    (people[next] & (SMALL_WORD | ARTICLE | PRONOUN)) !== 0 && !(people[next] & FIRST_NAME) && !(speech[next] & SAY)
  )
}

/** The end of the sentence in which token `t` stands: one past its stop and what closes with it. */
export function sentenceEnd(t: number, last: number, reading: Reading): number {
  const {kinds} = reading.tokens
  const limit = Math.min(last, t + LONGEST_SENTENCE)
  for (let at = t; at < limit; at++) {
    if (!endsSentence(at, last, reading)) continue
    at++
    while (
      at < last &&
      !(kinds[at] & SPACED) &&
      ((kinds[at] & KIND) === MARK || (kinds[at] & KIND) === BRACKET_CLOSE || (kinds[at] & KIND) === BANG)
    )
      at++
    return at
  }
  return limit
}
