import {SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, NUMBER, WORD} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {afterLabel, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST_LABEL = 6
const LONGEST = 40

/**
 * Line-ups, scorers, tables: lines of a label and then names and figures.
 *
 *     Mål: 1–0 Berg (12), 2–0 Moe (41).
 *     Gult kort: Lie.
 *     Tilskuere: 812
 *     ^^^^^^^^^ label, then names and figures and hardly a small word; two or more in a row
 */
export const factLines: SettleRule = {
  rule: 'fact-lines',
  settle: (i, blocks, reading) => {
    if (!isFacts(i, blocks, reading)) return undefined
    const run = (i > 0 && isFacts(i - 1, blocks, reading)) || (i + 1 < blocks.length && isFacts(i + 1, blocks, reading))
    return run ? {kind: 'listItem', rule: 'fact-lines', sure: true, score: 1} : undefined
  }
}

function isFacts(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  if (blocks[i].rule === 'fact-lines') return true
  if (!isOpen(blocks[i])) return false
  const row = reading.rows[i]
  if (row.colons === 0 || row.words > LONGEST) return false
  const from = afterLabel(row, reading, LONGEST_LABEL)
  return from > 0 && namesAndFigures(from, row.last, reading)
}

function namesAndFigures(from: number, last: number, {tokens, columns}: Reading): boolean {
  let all = 0
  let facts = 0
  for (let t = from; t < last; t++) {
    const kind = tokens.kinds[t] & KIND
    if (kind === NUMBER) {
      all++
      facts++
    } else if (kind === WORD) {
      all++
      if (tokens.kinds[t] & CAP) facts++
      else if (columns.people[t] & (VERB | SMALL_WORD)) facts--
    }
  }
  return all > 0 && facts * 2 >= all
}
