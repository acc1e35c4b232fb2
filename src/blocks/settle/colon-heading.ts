import {INTERROGATIVE, JUDGE, SAY, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG, COLON, STOP} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {hasBodyBefore, isBody, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 6

/**
 * A crosshead that ends in a colon, as some sites write them.
 *
 *     What we don't know:
 *     ^^^^^^^^^^^^^^^^^^^ over plain prose: nothing that a colon could lead to
 *     The cause of the fire was not clear on Monday.
 */
export const colonHeading: SettleRule = {
  rule: 'colon-heading',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    const next = reading.rows[i + 1]
    if (!isOpen(blocks[i]) || row.stop !== COLON || row.words > LONGEST || row.stops > 0 || !next) return undefined
    if (opensQuoted(row, reading) || opensQuoted(next, reading) || !isBody(next, blocks[i + 1]) || next.marks > 0)
      return undefined
    if (!hasBodyBefore(i, blocks, reading) || !isSentenceOf(i - 1, blocks, reading) || isSentence(i, reading))
      return undefined
    return {kind: 'heading', rule: 'colon-heading', sure: true, score: 1}
  }
}

function isSentenceOf(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  return blocks[i].kind === 'paragraph' && (rows[i].stop === STOP || rows[i].stop === BANG)
}

/** A sentence leads to what follows; a question word makes none: `What we know`. */
function isSentence(i: number, {rows, columns}: Reading): boolean {
  const {first, last} = rows[i]
  if (columns.speech[first] & INTERROGATIVE) return false
  for (let t = first; t < last; t++) if (columns.speech[t] & (SAY | JUDGE) || columns.people[t] & VERB) return true
  return false
}
