import type {Reading} from '../../reading.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, isBody} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/** So many paragraphs may stand before a kicker that an extractor moved below the lead. */
const LEAD = 3
/** Blocks that are looked back over, so that time stays in proportion. */
const REACH = 100

/**
 * A section's name: above the article, below its lead or after it the kicker; deep
 * in the text it heads a part of it.
 *
 *     Kultur     Bakgrunn
 */
export const settleSection: SettleRule = {
  rule: 'settle-section',
  settle: (i, blocks, reading) => {
    if (blocks[i].rule !== 'section-name' || blocks[i].sure) return undefined
    const kicker = paragraphsBefore(i, blocks, reading) <= LEAD || !hasBodyAfter(i, blocks, reading)
    return {
      kind: kicker ? 'kicker' : 'heading',
      rule: kicker ? 'section-kicker' : 'section-heading',
      sure: true,
      score: 1
    }
  }
}

function paragraphsBefore(i: number, blocks: readonly Judged[], {rows}: Reading): number {
  let count = 0
  for (let j = i - 1; j >= 0 && j >= i - REACH && count <= LEAD; j--) if (isBody(rows[j], blocks[j])) count++
  return count
}
