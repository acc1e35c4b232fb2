import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

/**
 * A line that says who wrote it and names nobody.
 *
 *     La rédaction de TF1info     Fra redaksjonen
 */
export const bylinePattern = {
  rule: 'byline-pattern',
  kind: 'byline',
  judge: (row, reading) => (closePattern(row, reading, 'byline') ? SURE : 0)
} as const satisfies BlockRule
