import {CAP, KIND, NUMBER, SIGN, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const PERCENT = 0x25
const FEWEST = 12

/**
 * The text of a chart, poured out: figures and their labels, hardly a sentence.
 *
 *     Valgmåling mai Periode 4/5–9/5. Lista 31,3 % +1,9 AP 11,3 % −0,7 SP 9,1 % +0,2
 *                            ^^^^^^^        ^^^^^^ ^^^^    ^^^^^^ ^^^^    ^^^^^ ^^^^
 */
export const chartText = {
  rule: 'chart-text',
  kind: 'embed',
  judge: ({first, last, words, stop}, {tokens}) => {
    if (words < FEWEST || stop !== 0) return 0
    const {kinds, hashes} = tokens
    let numbers = 0
    let percents = 0
    let small = 0
    for (let t = first; t < last; t++) {
      const kind = kinds[t] & KIND
      if (kind === NUMBER) numbers++
      else if (kind === SIGN && hashes[t] === PERCENT) percents++
      else if (kind === WORD && !(kinds[t] & CAP)) small++
    }
    return percents >= 3 && numbers * 3 >= words && small * 2 <= words ? SURE : 0
  }
} as const satisfies BlockRule
