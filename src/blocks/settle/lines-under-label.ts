import type {Reading} from '../../reading.js'
import {COLON} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {isBare, isItemEnd, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 16

/**
 * A run of lines without full stop under a label or a colon.
 *
 *     Disse stedene var de innom:
 *     Brønnøysund
 *     Tjøtta
 *     ^^^^^^ items
 *
 * One line alone under a colon is mostly a heading: what the colon pointed at is lost.
 */
export const linesUnderLabel: SettleRule = {
  rule: 'lines-under-label',
  settle: (i, blocks, reading) => {
    if (!isItem(i, blocks, reading)) return undefined
    let from = i
    while (from > 0 && isItem(from - 1, blocks, reading)) from--
    if (from === 0) return undefined
    const {kind, also} = blocks[from - 1]
    const box = kind === 'factbox' || also?.includes('factbox') === true
    if (!box && (reading.rows[from - 1].stop !== COLON || kind !== 'paragraph')) return undefined
    let to = i
    while (to + 1 < blocks.length && isItem(to + 1, blocks, reading)) to++
    return to > from || box ? {kind: 'listItem', rule: 'lines-under-label', sure: true, score: 1} : undefined
  }
}

function isItem(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const row = reading.rows[i]
  if (blocks[i].rule === 'lines-under-label') return true
  return isOpen(blocks[i]) && row.words <= LONGEST && (isBare(row) || (isItemEnd(row) && row.stops === 0)) && !opensQuoted(row, reading)
}
