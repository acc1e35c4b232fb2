import type {Reading} from '../../reading.js'
import {DASH, HYPHENED, KIND, NUMBER} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import {hasBodyBefore, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 12

/**
 * The score of a game in a line of its own.
 *
 *     Lyn – Skeid 2–1 (1–0):
 *         ^       ^^^ two teams, two figures
 *
 * Before the body it is the kicker, over line-ups and scorers their heading.
 */
export const scoreLine: SettleRule = {
  rule: 'score-line',
  settle: (i, blocks, reading) => {
    if (!isOpen(blocks[i]) || !isScore(reading.rows[i], reading)) return undefined
    if (!hasBodyBefore(i, blocks, reading)) return {kind: 'kicker', rule: 'score-line', sure: true, score: 1}
    const facts = i + 1 < blocks.length && blocks[i + 1].kind === 'listItem'
    return {kind: facts ? 'heading' : 'paragraph', rule: 'score-line', sure: true, score: 1}
  }
}

function isScore(row: Row, {tokens, record}: Reading): boolean {
  if (row.words > LONGEST || row.words < 3 || row.stops > 0 || row.dash || row.capitals * 2 < row.words - 2)
    return false
  const {kinds, starts, ends} = tokens
  let dash = 0
  for (let t = row.first; t < row.last; t++) {
    const kind = kinds[t] & KIND
    if (kind === DASH && dash === 0) dash = t
    if (kind !== NUMBER || dash === 0) continue
    const length = ends[t] - starts[t]
    if (length < 3 || length > 7) continue
    if (kinds[t] & HYPHENED || /^\d{1,3}[:–-]\d{1,3}$/u.test(record.slice(starts[t], ends[t]))) return true
  }
  return false
}
