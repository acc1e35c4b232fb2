import {BRACKET_CLOSE} from '../../source/tokens.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const SHORTEST = 3
const LONGEST = 30
/** What may be left beside it: a stray word. */
const STRAY = 2
const MOST_STRAYS = 2

/**
 * A record of which nothing is left but its headline.
 *
 *     Kommunen vil ikke legge ned skolen: – Vi venter. Det haster ikke
 *     foto
 *     ^^^^ a stray word
 */
export const onlyLine: SettleRule = {
  rule: 'only-line',
  settle: (i, blocks, {rows}) => {
    if (i > 0 || rows.length > 1 + MOST_STRAYS || !isOpen(blocks[i])) return undefined
    const {words, stop, stops, close, colons} = rows[0]
    // … når den åpner. (NTB): a text and who sent it
    if (words < SHORTEST || words > LONGEST || stop !== 0 || close === BRACKET_CLOSE) return undefined
    // sentences only in the speech after a label
    if (stops > 0 && colons === 0) return undefined
    for (let j = 1; j < rows.length; j++) if (rows[j].words > STRAY) return undefined
    return {kind: 'title', rule: 'only-line', sure: true, score: 1}
  }
}
