import {cueAt} from '../../credits/cue-at.js'
import {AGENCY, COMPANY} from '../../furniture/furniture-book.js'
import type {Reading} from '../../reading.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, hasBodyBefore, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 5
const HEAD = 6

/**
 * A person's name and nothing else.
 *
 *     Kari Nordmann              KARI NORDMANN
 *     Publisert 3. mai           Broen ble stengt …
 *     beside the date: byline    between two paragraphs, in capitals: who took the picture
 */
export const nameLine: SettleRule = {
  rule: 'name-line',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    if (
      !(isOpen(blocks[i]) || (blocks[i].rule === 'credited-caption' && !blocks[i].sure)) ||
      row.words < 2 ||
      row.words > LONGEST ||
      row.stop !== 0 ||
      row.capitals < 2
    )
      return undefined
    const title = i > 0 && i < HEAD && !hasBodyBefore(i, blocks, reading)
    if (title && isCompany(i, reading)) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (!isName(i, reading)) return undefined
    const beside = isOf(i - 1, blocks) || isOf(i + 1, blocks)
    if (beside && (i < HEAD || !hasBodyAfter(i, blocks, reading)))
      return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    const before = hasBodyBefore(i, blocks, reading)
    if (row.shouted === row.words && before) return {kind: 'caption', rule: 'name-line', sure: true, score: 1}
    if (i === blocks.length - 1 && before) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    return undefined
  }
}

function isName(i: number, {rows, names}: Reading): boolean {
  const {first, last} = rows[i]
  const name = names.list[names.at[first] - 1]
  return (
    name !== undefined &&
    name.first === first &&
    name.last === last &&
    (name.kind !== 'body' || rows[i].shouted === rows[i].words)
  )
}

/** All of it capitals, one of them a word of the trade: `News Agency Of Malta`. */
function isCompany(i: number, reading: Reading): boolean {
  const {first, last, words, capitals} = reading.rows[i]
  if (capitals < words) return false
  for (let t = first; t < last; t++) {
    const cue = cueAt(t, last, COMPANY | AGENCY, reading)
    if (cue && cue.value.bits & (COMPANY | AGENCY)) return true
  }
  return false
}

function isOf(i: number, blocks: readonly Judged[]): boolean {
  const kind = blocks[i]?.kind
  return kind === 'timestamp' || kind === 'byline' || kind === 'kicker'
}
