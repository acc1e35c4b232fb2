import {RELATED_MARKER} from '../furniture/cue-classes.js'
import type {Reading} from '../reading.js'
import {BRACKET_OPEN, CAP, COLON, DASH, KIND, MARK, NUMBER, SIGN, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST = 45

/**
 * A link to another story, with its marker; the marker alone too.
 *
 *     LES OGSÅ: Brua stengt igjen        Les også Brua stengt igjen        >> Lesen Sie auch
 *     ^^^^^^^^ marker                    ^^^^^^^^ marker, no colon
 *
 * A marker of one word is a common word elsewhere, so it needs its colon or capitals.
 */
export const relatedMarker = {
  rule: 'related-marker',
  kind: 'related',
  judge: (row, reading) => {
    const {cues} = reading.furniture[row.index]
    if (cues.length === 0 || row.words > LONGEST) return 0
    const {kinds} = reading.tokens
    let t = row.first
    while (t < row.last && isOpening(kinds[t] & KIND)) t++
    if (cues[0].token !== t) return 0
    let score = 0
    // `Les også her` may be `Les også` and then `Her er …`
    for (const {length, value} of reading.book.cues.allAt(reading.tokens, t, row.last))
      if (value.bits & RELATED_MARKER) score = Math.max(score, judgeMarker(t + length, length, row, reading))
    return score
  }
} as const satisfies BlockRule

function judgeMarker(after: number, length: number, row: Row, {tokens}: Reading): number {
  if (after === row.last) return SURE
  const {kinds} = tokens
  const next = kinds[after] & KIND
  if (next === COLON) return after + 1 < row.last || length > 1 ? SURE : 0.6
  // a headline follows: a capital, a figure, a dash or a quotation mark, and no long sentence
  if (length === 1 || (row.stop === STOP && row.words > 20)) return 0
  if (next === WORD) return kinds[after] & CAP ? SURE : 0
  return next === NUMBER || next === MARK || next === DASH || next === SIGN ? SURE : 0
}

function isOpening(kind: number): boolean {
  return kind === SIGN || kind === DASH || kind === BRACKET_OPEN || kind === MARK
}
