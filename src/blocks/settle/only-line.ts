import type {Reading} from '../../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, KIND, STOP} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
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
  settle: (i, blocks, reading) => {
    const {rows} = reading
    if (i > 0 || rows.length > 1 + MOST_STRAYS || !isOpen(blocks[i])) return undefined
    const {words, stop, stops, close, colons} = rows[0]
    // … når den åpner. (NTB): a text and who sent it
    if (rows.length === 1 && close === BRACKET_CLOSE && isSigned(rows[0], reading))
      return {kind: 'paragraph', rule: 'only-line', sure: true, score: 1}
    if (words < SHORTEST || words > LONGEST || stop !== 0 || close === BRACKET_CLOSE) return undefined
    // sentences only in the speech after a label
    if (stops > 0 && colons === 0) return undefined
    for (let j = 1; j < rows.length; j++) if (rows[j].words > STRAY) return undefined
    return {kind: 'title', rule: 'only-line', sure: true, score: 1}
  }
}

/** In tokens: `(©NTB)`, `(NTB Scanpix)`. */
const LONGEST_SIGNATURE = 5

/** A bracket of its own behind a whole sentence. */
function isSigned({first, last}: Row, {tokens: {kinds}}: Reading): boolean {
  for (let t = last - 2; t > first && t >= last - LONGEST_SIGNATURE; t--)
    if ((kinds[t] & KIND) === BRACKET_OPEN) return (kinds[t - 1] & KIND) === STOP
  return false
}
