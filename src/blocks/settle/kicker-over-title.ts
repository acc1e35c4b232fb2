import {VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import {hasBodyBefore, isBare, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 4
const SHORTEST_TITLE = 5
/** A deck is longer than a crosshead. */
const SHORTEST_DECK = 10

/**
 * A few words without verb over the title.
 *
 *     Tierischer Einsatz                       kicker
 *     ^^^^^^^^^^^^^^^^^^
 *     Waschbär legt in Bonn die Bahn lahm      the title, a bare line too
 *     Am Montag standen …                      the body
 */
export const kickerOverTitle: SettleRule = {
  rule: 'kicker-over-title',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    const next = reading.rows[i + 1]
    if (
      !isOpen(blocks[i]) ||
      !next ||
      !isOpen(blocks[i + 1]) ||
      row.words > LONGEST ||
      !isBare(row) ||
      opensQuoted(row, reading)
    )
      return undefined
    if (next.words < SHORTEST_TITLE || !isHeadline(next) || hasVerb(i, reading) || hasBodyBefore(i, blocks, reading))
      return undefined
    const third = blocks[i + 2]
    // the title may be bare too: with another short line under it, the first of three lines is the title
    if (!third || (isOpen(third) && isBare(reading.rows[i + 2]) && reading.rows[i + 2].words < SHORTEST_DECK))
      return undefined
    return {kind: 'kicker', rule: 'kicker-over-title', sure: true, score: 1}
  }
}

/** Bare, or a question. */
function isHeadline(row: Row): boolean {
  return isBare(row) || (row.stop === BANG && row.stops === 0)
}

function hasVerb(i: number, {rows, columns}: Reading): boolean {
  for (let t = rows[i].first; t < rows[i].last; t++) if (columns.people[t] & VERB) return true
  return false
}
