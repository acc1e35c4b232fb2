import {BANG, COLON} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, isBare, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/** A section's name after so many blocks heads a list of links. */
const HEAD = 5

/**
 * A bare headline that goes on with a list of links after the body.
 *
 *     LES OGSÅ: Brua stengt igjen
 *     Ordføreren går av
 *     ^^^^^^^^^^^^^^^^^ no marker of its own
 *
 * In mid-article the bare line after a link is a heading.
 */
export const relatedRun: SettleRule = {
  rule: 'related-run',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    if (i === 0 || !isOpen(blocks[i]) || !(isBare(row) || (row.stop === BANG && row.stops === 0)) || row.stop === COLON)
      return undefined
    if (!follows(i, blocks)) return undefined
    return hasBodyAfter(i, blocks, reading) ? undefined : {kind: 'related', rule: 'related-run', sure: true, score: 1}
  }
}

function follows(i: number, blocks: readonly Judged[]): boolean {
  let j = i - 1
  // times stand between the links of some lists
  while (j > 0 && blocks[j].kind === 'timestamp') j--
  return blocks[j].kind === 'related' || (blocks[j].kind === 'kicker' && j > HEAD)
}
