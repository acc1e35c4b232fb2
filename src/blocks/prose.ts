import {BANG, ELLIPSIS, STOP} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONG = 45

/**
 * Running text beyond doubt: long, whole sentences, nothing in it that belongs to a site.
 *
 * First, because most blocks are this and then no other rule need be asked.
 */
export const prose = {
  rule: 'prose',
  kind: 'paragraph',
  judge: ({words, stop, stops, index}, {furniture, credits}) => {
    if (words < LONG || (stop !== STOP && stop !== BANG && stop !== ELLIPSIS) || stops === 0) return 0
    const {hits, cues} = furniture[index]
    return hits.length === 0 && cues.length === 0 && credits[index].length === 0 ? SURE : 0
  }
} as const satisfies BlockRule
