import type {Judged} from '../block-rule.js'
import {hasBodyAfter, hasBodyBefore, isBare} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/**
 * A date without a word that says what happened then.
 *
 *     12. oktober 2021 kl. 06.00     before the body, beside a byline, after the body: the page's
 *     12. oktober 2021               between paragraphs: the heading of an entry
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
      isMeta(blocks[i + 1])
    if (page) return {kind: 'timestamp', rule: 'date-alone', sure: true, score: 1}
    return {kind: isBare(reading.rows[i]) ? 'heading' : 'paragraph', rule: 'date-heading', sure: true, score: 1}
  }
}

function isMeta(block: Judged | undefined): boolean {
  return (
    block !== undefined &&
    (block.kind === 'byline' || block.kind === 'timestamp' || block.kind === 'related' || block.kind === 'notice')
  )
}
