import {isBlank} from '../source/characters.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const SHORTEST = 12

/**
 * A caption that is written twice in its block: the picture's own text and the line under it.
 *
 *     Sela i fjøra ved Runde Sela i fjøra ved Runde
 *     ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 */
export const doubledCaption = {
  rule: 'doubled-caption',
  kind: 'caption',
  judge: ({start, end}, {record}) => {
    const length = end - start
    if (length < 2 * SHORTEST) return 0
    const half = length >> 1
    if (length & 1)
      return isBlank(record.charCodeAt(start + half)) && same(record, start, start + half + 1, half) ? SURE : 0
    return same(record, start, start + half, half) ? SURE : 0
  }
} as const satisfies BlockRule

function same(record: string, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (record.charCodeAt(a + i) !== record.charCodeAt(b + i)) return false
  return true
}
