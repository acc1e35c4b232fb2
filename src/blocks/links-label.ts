import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

const LONGEST = 8

/**
 * The label over a list of links.
 *
 *     Flere saker     Mer om brua     Zum Thema
 */
export const linksLabel = {
  rule: 'links-label',
  kind: 'related',
  judge: (row, reading) => (row.words <= LONGEST && closePattern(row, reading, 'links') ? SURE : 0)
} as const satisfies BlockRule
