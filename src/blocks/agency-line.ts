import {agencyAt} from '../credits/cue-at.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, COLON, DASH, KIND, NUMBER, SLASH, SPACED, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'

const LONGEST = 8

/**
 * An agency or its code, alone in its block.
 *
 *     (©NPK)     /ritzau/     NTB     (TT-AFP)     © dpa-infocom, dpa:230313-99-941180/2     abc/def/gh
 *
 * At the end it signs the text off; elsewhere its neighbours settle what it is.
 */
export const agencyLine = {
  rule: 'agency-line',
  kind: 'signoff',
  judge: (row, reading) => {
    if (row.words === 0 || row.words > LONGEST) return 0
    const {kinds} = reading.tokens
    if (areInitials(row, reading)) return 0.8
    let coloned = false
    for (let t = row.first; t < row.last; ) {
      const kind = kinds[t] & KIND
      // dpa:230313-99-941180/2 is the story's number
      if (kind === NUMBER && !coloned) return 0
      coloned ||= kind === COLON
      const agency = kind === WORD ? agencyAt(t, row.last, reading) : undefined
      if (kind === WORD && !agency) return 0
      t += agency?.length ?? 1
    }
    return 0.8
  }
} as const satisfies BlockRule

/** In letters. */
const LONGEST_INITIALS = 5

/** Those who wrote it, by their letters: `abc/def/gh`. */
function areInitials(row: Row, {tokens: {kinds, starts, ends}, columns: {speech, people}}: Reading): boolean {
  const bracketed = (kinds[row.first] & KIND) === BRACKET_OPEN && (kinds[row.last - 1] & KIND) === BRACKET_CLOSE
  const first = bracketed ? row.first + 1 : row.first
  const last = bracketed ? row.last - 1 : row.last
  let slashes = 0
  for (let t = first; t < last; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (t > first && flags & SPACED) return false
    if (kind === SLASH && t > first && t + 1 < last) slashes++
    else if (kind === DASH && t > first && t + 1 < last) continue
    else if ((flags & (KIND | CAP)) !== WORD || ends[t] - starts[t] > LONGEST_INITIALS) return false
    // ja/nei
    else if (speech[t] || people[t]) return false
  }
  return slashes > 0
}
