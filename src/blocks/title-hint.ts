import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

/** The headline stands at the head; the same words further down link to the page itself. */
const HEAD = 6

/**
 * The title, where the caller knows it.
 *
 *     hints: {title: 'Ferja står til påske'}
 *
 *     Ferja står til påske
 *     ^^^^^^^^^^^^^^^^^^^^ the same words in whatever letters
 */
export const titleHint = {
  rule: 'title-hint',
  kind: 'title',
  judge: ({index, start, end}, {record, titleHint: title}) => {
    if (title === undefined || index >= HEAD || end - start !== title.length) return 0
    return record.slice(start, end).toLowerCase() === title.toLowerCase() ? SURE : 0
  }
} as const satisfies BlockRule
