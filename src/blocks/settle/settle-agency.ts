import {hasBodyAfter, hasBodyBefore, isBare} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/**
 * An agency in a line of its own.
 *
 *     NTB       before the body: who wrote it
 *     (©NPK)    after it: the sign-off
 *     Reuters   between paragraphs, under a caption's text: who took the picture
 */
export const settleAgency: SettleRule = {
  rule: 'settle-agency',
  settle: (i, blocks, reading) => {
    const {rule, sure} = blocks[i]
    if (rule !== 'agency-line' || sure) return undefined
    if (!hasBodyBefore(i, blocks, reading)) return {kind: 'byline', rule: 'agency-byline', sure: true, score: 1}
    if (!hasBodyAfter(i, blocks, reading)) return {kind: 'signoff', rule: 'agency-signoff', sure: true, score: 1}
    const picture = isBare(reading.rows[i - 1]) || blocks[i - 1].kind === 'caption'
    return {
      kind: picture ? 'caption' : 'signoff',
      rule: picture ? 'agency-credit' : 'agency-signoff',
      sure: true,
      score: 1
    }
  }
}
