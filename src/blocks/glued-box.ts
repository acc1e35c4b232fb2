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
    const {hits} = reading.furniture[row.index]
    if (hits.length === 0) return 0
    // a button of the box inside
    if (closePattern(row, reading, 'factbox', 'summary')?.openStart) return SURE
    // fields: `Lengde: 86 meter Pris: …`
    return row.colons >= 2 && row.stops <= 1 && hits.some(({kind}) => kind === 'factbox') ? SURE : 0
  },
  also: () => BOX
} as const satisfies BlockRule
