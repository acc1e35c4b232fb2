import type {Reading} from '../../reading.js'
import {BANG, CAP, DASH, KIND} from '../../source/tokens.js'
import {findTag} from './find-tag.js'

/** In blocks: as far as the turns of a dialogue are looked at. */
const REACH = 6

const QUESTION_MARK = 0x3f

/**
 * Whether the dash that opens a block is a turn of a dialogue, where dashes open lists too: a tag or a question in
 * it or in the turns beside it tells.
 *
 *     – Combien de nuits ? demande la juge.
 *     – Trois, madame.
 *     ^
 */
export function inDialogue(row: number, reading: Reading): boolean {
  if (!isTurn(row, reading)) return false
  if (tells(row, reading)) return true
  for (const step of [-1, 1])
    for (let r = row + step; Math.abs(r - row) <= REACH && isTurn(r, reading); r += step)
      if (tells(r, reading) || asks(r, reading)) return true
  return false
}

function isTurn(row: number, {rows, tokens: {kinds}}: Reading): boolean {
  if (row < 0 || row >= rows.length) return false
  const {first, last} = rows[row]
  return last - first > 2 && (kinds[first] & KIND) === DASH && (kinds[first + 1] & CAP) !== 0
}

function tells(row: number, reading: Reading): boolean {
  const {first, last} = reading.rows[row]
  return findTag(first + 1, last, reading) !== undefined
}

function asks(row: number, {rows, record, tokens: {kinds, starts}}: Reading): boolean {
  const last = rows[row].last - 1
  return (kinds[last] & KIND) === BANG && record.charCodeAt(starts[last]) === QUESTION_MARK
}
