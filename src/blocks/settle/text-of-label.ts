import {cueAt} from '../../credits/cue-at.js'
import {CHROME} from '../../furniture/cue-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA} from '../../source/tokens.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 40

/**
 * The text after a label of the picture viewer that stands in a block of its own.
 *
 *     Image caption,
 *     ^^^^^^^^^^^^^ label; its comma says that more follows
 *     The otter was seen twice
 */
export const textOfLabel: SettleRule = {
  rule: 'text-of-label',
  settle: (i, blocks, reading) => {
    if (i === 0 || !isOpen(blocks[i]) || reading.rows[i].words > LONGEST || !isLabel(i - 1, reading)) return undefined
    return {kind: 'caption', rule: 'text-of-label', sure: true, score: 1}
  }
}

function isLabel(i: number, reading: Reading): boolean {
  const {first, last, close} = reading.rows[i]
  if (close !== COMMA) return false
  const cue = cueAt(first, last, CHROME, reading)
  return cue !== undefined && (cue.value.bits & CHROME) !== 0 && first + cue.length === last - 1
}
