import {BANG, STOP} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

const LONGEST = 8

/**
 * The label of a fact box or a summary, alone in its block.
 *
 *     Fakta om brua     FAKTA: Brua     Saken oppsummert
 */
export const boxLabel = {
  rule: 'box-label',
  kind: 'factbox',
  judge: (row, reading) => {
    if (row.words > LONGEST || row.stop === STOP || row.stop === BANG || row.colons > 1) return 0
    return closePattern(row, reading, 'factbox', 'summary') ? SURE : 0
  }
} as const satisfies BlockRule
