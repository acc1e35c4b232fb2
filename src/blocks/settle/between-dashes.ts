import {DASH, KIND} from '../../source/tokens.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 10

/**
 * A crosshead between two dashes, as wires set them.
 *
 *     - Un village sans école -     – Hjemme igjen –
 *     ^                       ^
 */
export const betweenDashes: SettleRule = {
  rule: 'between-dashes',
  settle: (i, blocks, {rows, tokens: {kinds}}) => {
    const {dash, last, words, stops} = rows[i]
    if (!dash || words === 0 || words > LONGEST || stops > 0 || !isOpen(blocks[i])) return undefined
    if ((kinds[last - 1] & KIND) !== DASH) return undefined
    return {kind: 'heading', rule: 'between-dashes', sure: true, score: 1}
  }
}
