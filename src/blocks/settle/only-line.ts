import {isBare, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const SHORTEST = 3

/**
 * A record of which nothing is left but its headline.
 *
 *     Kommunen vil ikke legge ned skolen
 */
export const onlyLine: SettleRule = {
  rule: 'only-line',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    if (blocks.length > 1 || !isOpen(blocks[i]) || row.words < SHORTEST || !isBare(row)) return undefined
    return {kind: 'title', rule: 'only-line', sure: true, score: 1}
  }
}
