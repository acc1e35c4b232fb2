import type {Reading} from '../../reading.js'
import type {Judged} from '../block-rule.js'
import {hasBodyBefore, isBare, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const SHORTEST = 5
const MOST = 7

/**
 * The story in points, between the title and who wrote it.
 *
 *     Otter steals salmon from chef        title
 *     Animal walked into kitchen at noon
 *     Guests were told to order steak
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lines without stop, two or more
 *     By Mary Moe
 */
export const pointsUnderTitle: SettleRule = {
  rule: 'points-under-title',
  settle: (i, blocks, reading) => {
    if (i < 1 || !isPoint(i, blocks, reading) || hasBodyBefore(i, blocks, reading)) return undefined
    let from = i
    while (from > 0 && i - from <= MOST && isPoint(from - 1, blocks, reading)) from--
    let to = i
    while (to + 1 < blocks.length && to - from <= MOST && isPoint(to + 1, blocks, reading)) to++
    // the first line of the run is the title itself, unless the points are settled already
    if (
      blocks[from].rule !== 'points-under-title' &&
      (from > 0 ? blocks[from - 1].kind !== 'kicker' && blocks[from - 1].kind !== 'notice' : false)
    )
      return undefined
    const count = to - from
    const next = blocks[to + 1]?.kind
    if (i === from || count > MOST || count < (next === 'byline' || next === 'timestamp' ? 2 : 3)) return undefined
    return {kind: 'listItem', rule: 'points-under-title', sure: true, score: 1}
  }
}

function isPoint(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const row = reading.rows[i]
  if (blocks[i].rule === 'points-under-title') return true
  return isOpen(blocks[i]) && row.words >= SHORTEST && isBare(row) && !opensQuoted(row, reading)
}
