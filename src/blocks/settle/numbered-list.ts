import type {Reading} from '../../reading.js'
import {BRACKET_CLOSE, KIND, NUMBER, STOP} from '../../source/tokens.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/**
 * Items that are counted, one right under the other.
 *
 *     1. Kari Nordmann 92
 *     2. Ola Berg 90
 *     ^^ the number after the one before
 *
 * With text between them they are headings.
 */
export const numberedList: SettleRule = {
  rule: 'numbered-list',
  settle: (i, blocks, reading) => {
    if (!isOpen(blocks[i]) && blocks[i].rule !== 'numbered-list') return undefined
    const number = numberOf(i, reading)
    if (number < 0) return undefined
    const next = i + 1 < blocks.length ? numberOf(i + 1, reading) : -1
    const prev = i > 0 ? numberOf(i - 1, reading) : -1
    if (next !== number + 1 && (prev < 0 || prev !== number - 1)) return undefined
    return {kind: 'listItem', rule: 'numbered-list', sure: true, score: 1}
  }
}

function numberOf(i: number, {rows, tokens, record}: Reading): number {
  const {first, last} = rows[i]
  const {kinds, starts, ends} = tokens
  if (last - first < 3 || (kinds[first] & KIND) !== NUMBER || ends[first] - starts[first] > 2) return -1
  const sign = kinds[first + 1] & KIND
  if (sign !== STOP && sign !== BRACKET_CLOSE) return -1
  return Number(record.slice(starts[first], ends[first]))
}
