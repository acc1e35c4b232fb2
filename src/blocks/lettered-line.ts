import {ANSWER_LABEL, QUESTION_LABEL} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {CAP, COLON, KIND, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

/**
 * A line of a dialogue whose labels are letters: its neighbour has the other one.
 *
 *     Q: Any regrets?      A: None.
 *     ^^                   ^^
 */
export const letteredLine = {
  rule: 'lettered-line',
  kind: 'paragraph',
  judge: ({index}, reading) => {
    const own = letterOf(index, reading)
    if (!own) return 0
    return answersTo(own, letterOf(index - 1, reading)) || answersTo(own, letterOf(index + 1, reading)) ? SURE : 0
  }
} as const satisfies BlockRule

/** Whether a row opens with the label of a question or an answer: its class, or 0. */
export function letterOf(index: number, {rows, tokens, columns}: Reading): number {
  const row: Row | undefined = rows[index]
  if (!row || row.colons === 0 || row.last - row.first < 3) return 0
  const {first} = row
  if ((tokens.kinds[first] & (KIND | CAP)) !== (WORD | CAP) || (tokens.kinds[first + 1] & KIND) !== COLON) return 0
  return columns.speech[first] & (QUESTION_LABEL | ANSWER_LABEL)
}

function answersTo(one: number, other: number): boolean {
  return other !== 0 && other !== one
}
