import {RELATED_MARKER} from '../furniture/furniture-book.js'
import {BRACKET_OPEN, CAP, COLON, DASH, KIND, MARK, NUMBER, SIGN, STOP, WORD} from '../source/tokens.js'
import {cueAt} from '../credits/cue-at.js'
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
    const cue = cueAt(t, row.last, RELATED_MARKER, reading)
    if (!cue || !(cue.value.bits & RELATED_MARKER)) return 0
    const after = t + cue.length
    if (after === row.last) return SURE
    const next = kinds[after] & KIND
    if (next === COLON) return after + 1 < row.last || cue.length > 1 ? SURE : 0.6
    if (cue.length === 1) return 0
    // a headline follows: a capital, a figure, a dash or a quotation mark, and no full sentence
    if (next === WORD && kinds[after] & CAP) return row.stop === STOP && row.words > 20 ? 0 : SURE
    if (next === NUMBER || next === MARK || next === DASH || next === SIGN) return row.stop === STOP && row.words > 20 ? 0 : SURE
    return 0
  }
} as const satisfies BlockRule

function isOpening(kind: number): boolean {
  return kind === SIGN || kind === DASH || kind === BRACKET_OPEN || kind === MARK
}
