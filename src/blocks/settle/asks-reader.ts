import {ASKS, SITE} from '../../furniture/cue-classes.js'
import {SECOND_PERSON} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, MARK} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import {hasBodyAfter, hasBodyBefore, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 45
/** Signs of it that a line needs outside the body, and inside. */
const OUTSIDE = 2
const INSIDE = 3

/**
 * A line in which the site talks to its readers, of itself.
 *
 *     Har du sett feil i saken? Skriv til redaksjonen på …
 *         ^^                    ^^^^^     ^^^^^^^^^^^
 *
 * For the many ways to say so that no pattern knows; they need not be on the page's beat.
 */
export const asksReader: SettleRule = {
  rule: 'asks-reader',
  settle: (i, blocks, reading) => {
    const {sure, kind} = blocks[i]
    const row = reading.rows[i]
    if (sure || (kind !== 'paragraph' && kind !== 'heading' && kind !== 'related')) return undefined
    if (row.words < 2 || row.words > LONGEST || opensQuoted(row, reading)) return undefined
    const found = cuesIn(row, reading)
    if (found === 0) return undefined
    const inside = hasBodyBefore(i, blocks, reading) && hasBodyAfter(i, blocks, reading)
    const signs = found + (speaksToYou(row, reading) ? 1 : 0)
    return signs >= (inside ? INSIDE : OUTSIDE)
      ? {kind: 'notice', rule: 'asks-reader', sure: true, score: 1}
      : undefined
  }
}

/** How many words of it a line has; none if it quotes somebody. */
function cuesIn({first, last, index}: Row, {furniture, tokens: {kinds}}: Reading): number {
  let found = 0
  for (const {cue} of furniture[index].cues) if (cue.bits & (ASKS | SITE)) found++
  if (found > 0) for (let t = first; t < last; t++) if ((kinds[t] & KIND) === MARK) return 0
  return found
}

function speaksToYou({first, last}: Row, {columns: {people}}: Reading): boolean {
  for (let t = first; t < last; t++) if (people[t] & SECOND_PERSON) return true
  return false
}
