import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, KIND, SLASH, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST_CODE = 5
const MOST = 5

/**
 * The short names of those at the desk, alone in a block.
 *
 *     mdr/alc/ico     (sda/mak)     /mis/stk
 *     ^^^ ^^^ ^^^      ^^^ ^^^       ^^^ ^^^
 */
export const deskCodes = {
  rule: 'desk-codes',
  kind: 'signoff',
  judge: (row, reading) => {
    if (row.words < 2 || row.words > MOST || row.stops > 0 || row.capitals > 1) return 0
    const {kinds} = reading.tokens
    let {first, last} = row
    if ((kinds[first] & KIND) === BRACKET_OPEN && (kinds[last - 1] & KIND) === BRACKET_CLOSE) {
      first++
      last--
    } else if ((kinds[first] & KIND) === SLASH) first++
    let codes = 0
    for (let t = first; t < last; t++) {
      const sign = kinds[t] & KIND
      if ((t - first) % 2 === 1) {
        if (sign !== SLASH) return 0
      } else if (sign !== WORD || reading.tokens.ends[t] - reading.tokens.starts[t] > LONGEST_CODE) return 0
      else if (isCode(t, reading)) codes++
    }
    // ja/nei are words
    return (last - first) % 2 === 1 && codes * 2 >= row.words ? SURE : 0
  }
} as const satisfies BlockRule

/** In small letters, and no word of the language. */
function isCode(t: number, {tokens: {kinds}, columns: {speech, people}}: Reading): boolean {
  return !(kinds[t] & CAP) && speech[t] === 0 && people[t] === 0
}
