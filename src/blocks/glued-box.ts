import type {Kind} from '../article.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

const BOX: readonly Kind[] = ['factbox']

/**
 * The label of a box with the box, or its first item, in the same block.
 *
 *     Fakta Nybrua Lengde: 86 meter Pris: 74 millioner Åpnet: 2019
 *     ^^^^^ label  ^^^^^^^^^^^^^^^^ the box: the block's main content
 *
 * After the label alone, which is shorter.
 */
export const gluedBox = {
  rule: 'glued-box',
  kind: 'paragraph',
  judge: (row, reading) => {
    const pattern = closePattern(row, reading, 'factbox', 'summary')
    if (!pattern) return 0
    // a button of the box inside, or fields: `Lengde: 86 meter Pris: …`
    return pattern.openStart || row.colons >= 2 ? SURE : 0
  },
  also: () => BOX
} as const satisfies BlockRule
