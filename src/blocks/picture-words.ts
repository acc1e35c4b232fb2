import {cueAt} from '../credits/cue-at.js'
import {ARCHIVE, CHROME, CREDIT_MARKER, SOURCE} from '../furniture/cue-classes.js'
import {PICTURED} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, CAPS, COLON, COMMA, DASH, KIND, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST = 60
const MARKS = ARCHIVE | CREDIT_MARKER | SOURCE

/**
 * A caption, by words about the picture at its head or in brackets.
 *
 *     Pictured left, the mayor of Sund          FILE - The mayor of Sund waves, May 3, 2019.
 *     ^^^^^^^^^^^^^ who stands where            ^^^^ an old picture
 *
 *     Der Hafen von Sund (Archivbild)           Image caption, The hall in May
 *                         ^^^^^^^^^^            ^^^^^^^^^^^^^ a viewer's label
 */
export const pictureWords = {
  rule: 'picture-words',
  kind: 'caption',
  judge: (row, reading) =>
    row.words <= LONGEST &&
    (opensLabelled(row, reading) ||
      opensPictured(row, reading) ||
      opensArchived(row, reading) ||
      isBracketed(row, reading))
      ? SURE
      : 0
} as const satisfies BlockRule

/** The label of a picture viewer, and words behind it: `Image caption, The hall in May`; alone it is the site's. */
function opensLabelled({first, last, words}: Row, reading: Reading): boolean {
  const {kinds} = reading.tokens
  const cue = cueAt(first, last, CHROME, reading)
  if (!cue || !(cue.value.bits & CHROME) || cue.length < 2 || words <= cue.length + 1) return false
  const after = first + cue.length
  const sign = kinds[after] & KIND
  return sign === COMMA || sign === COLON || (kinds[after] & (KIND | CAP)) === (WORD | CAP)
}

/** A phrase of place, or one with a sign or another place after it: the words by themselves are common. */
function opensPictured({first, last}: Row, {tokens, columns}: Reading): boolean {
  const {people, lengths} = columns
  if (!(people[first] & PICTURED)) return false
  const after = first + Math.max(1, lengths[first])
  if (after >= last) return false
  const next = tokens.kinds[after] & KIND
  return next === COLON || (next === COMMA && lengths[first] > 1) || (people[after] & PICTURED) !== 0
}

function opensArchived({first, last}: Row, reading: Reading): boolean {
  const {kinds} = reading.tokens
  if (!(kinds[first] & CAPS)) return false
  const cue = cueAt(first, last, ARCHIVE, reading)
  if (!cue || !(cue.value.bits & ARCHIVE)) return false
  const after = first + cue.length
  const next = after < last ? kinds[after] & KIND : 0
  return next === DASH || next === COLON
}

/** A word for old or symbolic pictures alone in brackets. */
function isBracketed({first, last}: Row, reading: Reading): boolean {
  const {kinds} = reading.tokens
  for (let t = first + 1; t < last - 2; t++) {
    if ((kinds[t] & KIND) !== BRACKET_OPEN || (kinds[t + 1] & KIND) !== WORD) continue
    const cue = cueAt(t + 1, last, MARKS, reading)
    if (
      cue &&
      cue.value.bits & MARKS &&
      cue.value.role !== 'video' &&
      (kinds[t + 1 + cue.length] & KIND) === BRACKET_CLOSE
    )
      return true
  }
  return false
}
