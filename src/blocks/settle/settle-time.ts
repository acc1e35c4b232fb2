import type {Reading} from '../../reading.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, hasBodyBefore, isBare, isBody} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/** Blocks that can stand over the body. */
const HEAD = 8

/**
 * A date without a word that says what happened then.
 *
 *     12. oktober 2021 kl. 06.00     before the body, beside a byline, after the body: the page's
 *     12. oktober 2021               between paragraphs: the heading of an entry
 *     07.04.2021                     under the lead, and the only one: the page's
 */
export const settleTime: SettleRule = {
  rule: 'settle-time',
  settle: (i, blocks, reading) => {
    const {kind, rule, sure} = blocks[i]
    if (rule !== 'time-line' || sure || kind !== 'timestamp') return undefined
    const page =
      !hasBodyBefore(i, blocks, reading) ||
      !hasBodyAfter(i, blocks, reading) ||
      isMeta(blocks[i - 1]) ||
      isMeta(blocks[i + 1]) ||
      (isUnderLead(i, blocks, reading) && isOnly(i, blocks))
    if (page) return {kind: 'timestamp', rule: 'date-alone', sure: true, score: 1}
    return {kind: isBare(reading.rows[i]) ? 'heading' : 'paragraph', rule: 'date-heading', sure: true, score: 1}
  }
}

/** Of running text only the lead stands before it. */
function isUnderLead(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  let bodies = 0
  for (let j = 0; j < i && i < HEAD; j++) if (isBody(rows[j], blocks[j])) bodies++
  return bodies === 1
}

/** No other line is a date alone, as the entries of a timeline would be. */
function isOnly(i: number, blocks: readonly Judged[]): boolean {
  return blocks.every(({rule, sure}, j) => j === i || sure || (rule !== 'time-line' && rule !== 'date-heading'))
}

function isMeta(block: Judged | undefined): boolean {
  return (
    block !== undefined &&
    (block.kind === 'byline' || block.kind === 'timestamp' || block.kind === 'related' || block.kind === 'notice')
  )
}
