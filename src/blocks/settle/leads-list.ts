import {COLON} from '../../source/tokens.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/**
 * A line whose colon leads to a list: text, not the list's heading.
 *
 *     Disse veiene er stengt:
 *                           ^
 *     Vardal–Sund: Stengt til klokka 18
 *     Sund–Nes: Stengt til i morgen
 */
export const leadsList: SettleRule = {
  rule: 'leads-list',
  settle: (i, blocks, {rows}) => {
    if (rows[i].stop !== COLON || !isOpen(blocks[i])) return undefined
    if (blocks[i + 1]?.kind !== 'listItem' || blocks[i + 2]?.kind !== 'listItem') return undefined
    return {kind: 'paragraph', rule: 'leads-list', sure: true, score: 1}
  }
}
