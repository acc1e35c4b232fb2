import type {BlockRule} from './block-rule.js'

/** Running text: what a block is when nothing says otherwise. */
export const paragraph = {rule: 'paragraph', kind: 'paragraph', judge: () => 0.5} as const satisfies BlockRule
