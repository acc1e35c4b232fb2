import type {Reading} from '../../reading.js'
import {BANG, COLON, ELLIPSIS} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {isBare, isItemEnd, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 25

/**
 * Items that open with a dash, as speech does too.
 *
 *     Fakta om båten
 *     - Lengde: 75 meter
 *     - Bredde: 16 meter
 *     ^ a run of them, none a full sentence, under a label
 *
 * Speech ends in a stop; so two items under a label are enough, three without one.
 */
export const dashedList: SettleRule = {
  rule: 'dashed-list',
  settle: (i, blocks, reading) => {
    if (!isItem(i, blocks, reading)) return undefined
    let from = i
    let to = i
    // three are a run, however many more there are
    while (from > i - 2 && from > 0 && isItem(from - 1, blocks, reading)) from--
    while (to - from < 2 && to + 1 < blocks.length && isItem(to + 1, blocks, reading)) to++
    // the last item may end in a stop
    const run = to - from + 1
    if (run < 2) return undefined
    const label =
      from > 0 &&
      (reading.rows[from - 1].stop === COLON ||
        reading.rows[from - 1].stop === BANG ||
        blocks[from - 1].kind === 'factbox' ||
        isBare(reading.rows[from - 1]))
    return run >= 3 || label ? {kind: 'listItem', rule: 'dashed-list', sure: true, score: 1} : undefined
  }
}

function isItem(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  const row = rows[i]
  if (!row.dash || row.words > LONGEST || row.stops > 0 || !(isOpen(blocks[i]) || blocks[i].rule === 'dashed-list'))
    return false
  if (isItemEnd(row)) return true
  // the last of a run of items
  return (
    row.stop !== BANG &&
    row.stop !== ELLIPSIS &&
    row.stop !== COLON &&
    i > 0 &&
    rows[i - 1].dash &&
    isItemEnd(rows[i - 1]) &&
    (i + 1 === rows.length || !rows[i + 1].dash)
  )
}
