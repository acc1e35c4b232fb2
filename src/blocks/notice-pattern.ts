import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

/**
 * A word of the site, not of the story.
 *
 *     Saken oppdateres.     Logg inn for å lese videre     Annonse
 */
export const noticePattern = {
  rule: 'notice-pattern',
  kind: 'notice',
  judge: (row, reading) => (closePattern(row, reading, 'notice') ? SURE : 0)
} as const satisfies BlockRule
