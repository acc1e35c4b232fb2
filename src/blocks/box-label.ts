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
    if (!closePattern(row, reading, 'factbox', 'summary')) return 0
    // a word that other sites write for something else: `Info`
    return row.words === 1 && closePattern(row, reading, 'notice') ? 0.8 : SURE
  }
} as const satisfies BlockRule
