import type {Reading} from '../reading.js'
import type {Tokens} from '../source/tokens.js'
import {BRACKET_OPEN, CAP, COLON, DASH, KIND, MARK, SLASH, SPACED, WORD} from '../source/tokens.js'

/** An opening mark and its closing one, as tokens; `close` is one past the last token where none closes. */
export interface MarkPair {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

/** Marks that look the same on both sides, or point either way: their place tells what they are. */
function opensHere(t: number, first: number, last: number, {kinds, hashes, starts, ends}: Tokens): boolean {
  if (t + 1 >= last || kinds[t + 1] & SPACED) return false
  // ’s avonds, ’t huis: letters are left out
  if (isApostrophe(hashes[t]) && (kinds[t + 1] & (KIND | CAP)) === WORD && ends[t + 1] - starts[t + 1] === 1)
    return false
  if (t === first || kinds[t] & SPACED) return true
  const before = kinds[t - 1] & KIND
  return before === DASH || before === BRACKET_OPEN || before === COLON || before === SLASH || before === MARK
}

/**
 * The pairs of marks in a stretch, outer ones only.
 *
 *     Hun sier «nei til ‹alt›» og går. “Ja
 *              ^             ^         ^  unclosed
 *
 * An opener is closed by one of its closers; failing that, by any closing mark of
 * the locale, because pages mix them (`„…"`). A mark that is never closed runs to
 * the end.
 */
export function pairMarks(
  first: number,
  last: number,
  reading: Reading,
  most = Number.POSITIVE_INFINITY
): readonly MarkPair[] {
  const {tokens} = reading
  const {kinds, hashes} = tokens
  const {openers, closers} = reading.lexicon
  let pairs: MarkPair[] | undefined
  for (let t = first; t < last && (pairs?.length ?? 0) < most; t++) {
    if ((kinds[t] & KIND) !== MARK) continue
    // ‘‘We wait,’’ she said: two single marks for a double one; the inner one opens
    if (isDoubled(t, last, tokens)) continue
    const own = openers.get(hashes[t])
    // a mark that only ever opens may have a blank behind it: « Oui. »
    if (
      !own ||
      !(opensHere(t, first, last, tokens) || (isPointed(hashes[t]) && !closers.has(hashes[t]) && t + 1 < last))
    )
      continue
    const close = closerOf(t, last, own)
    if (close < 0) {
      // one mark alone: an apostrophe, or speech that goes on in the next block
      const from = t > first && isDoubled(t - 1, last, tokens) ? t - 1 : t
      const opensSpeech = (from === first || (kinds[from - 1] & KIND) === COLON) && kinds[t + 1] & CAP
      if ((hashes[t] !== 0x27 && hashes[t] !== 0x2019 && hashes[t] !== 0x2018) || opensSpeech)
        (pairs ??= []).push({open: t, close: last, closed: false})
      continue
    }
    ;(pairs ??= []).push({open: t, close, closed: true})
    t = close
  }
  return pairs ?? NONE

  function closerOf(open: number, end: number, own: readonly number[]): number {
    const code = hashes[open]
    const twin = own.includes(code)
    let depth = 0
    let other = -1
    let passed = 0
    for (let t = open + 1; t < end; t++) {
      if ((kinds[t] & KIND) !== MARK) continue
      if (++passed > MOST_MARKS) break
      const mark = hashes[t]
      // ,,’s Morgens: nothing closes where it opens
      if (t === open + 1 && t + 1 < end && isApostrophe(mark) && !(kinds[t + 1] & SPACED)) continue
      const closing = !(kinds[t] & SPACED) || t + 1 === end || mark === 0xbb || mark === 0xab
      if (
        own.includes(mark) &&
        closing &&
        !(twin && t + 1 < end && !(kinds[t + 1] & SPACED) && opensHere(t, first, end, tokens) && kinds[t] & SPACED)
      ) {
        if (depth === 0) return t
        depth--
      } else if (mark === code && !twin && opensHere(t, first, end, tokens)) depth++
      else if (other < 0 && closing && closers.has(mark) && !isApostrophe(mark)) other = t
    }
    return other
  }
}

/** A single mark that opens, and the same again right behind it. */
export function isDoubled(t: number, last: number, {kinds, hashes}: Tokens): boolean {
  const mark = hashes[t]
  if (t + 2 >= last || (mark !== 0x2018 && mark !== 0x27) || hashes[t + 1] !== mark) return false
  return (kinds[t + 1] & (KIND | SPACED)) === MARK && !(kinds[t + 2] & SPACED)
}

/** Passed over in search of a closing mark: a text of nothing but marks is no speech. */
const MOST_MARKS = 64

function isApostrophe(mark: number): boolean {
  return mark === 0x27 || mark === 0x2019
}

/** Marks that show by their shape which way they look. */
function isPointed(code: number): boolean {
  return code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a || code === 0x201e
}

const NONE: readonly never[] = []
