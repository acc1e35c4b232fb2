import type {Judged} from '../block-rule.js'
import {interviewTurns} from '../interview-turns.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const PARAGRAPH: Judged = {kind: 'paragraph', rule: 'interview-line', sure: true, score: 1}

/**
 * A turn of an interview whose questions stand alone: no crosshead, though it be as short as one.
 *
 *     Combien d'heures dormez-vous ?
 *     Joker.
 */
export const interviewLine: SettleRule = {
  rule: 'interview-line',
  settleAll: (blocks, reading) => {
    if (!reading.rows.some(({stop}) => stop !== 0)) return undefined
    const turns = interviewTurns(blocks, reading)
    return turns.size === 0 ? undefined : blocks.map((block, i) => (isOpen(block) && turns.has(i) ? PARAGRAPH : block))
  }
}
