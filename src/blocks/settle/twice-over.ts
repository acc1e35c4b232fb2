import type {Reading} from '../../reading.js'
import type {Row} from '../../surface/read-surface.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 45
const SHORTEST = 12

/**
 * A line that stands twice, one right after the other, or that opens the caption
 * beside it: the picture's own text and the line under it.
 *
 *     Gåsa ble funnet på torget
 *     Gåsa ble funnet på torget. Foto: Kari Nordmann
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ the same words
 */
export const twiceOver: SettleRule = {
  rule: 'twice-over',
  settle: (i, blocks, reading) => {
    const {rows} = reading
    const row = rows[i]
    if (!isOpen(blocks[i]) || row.words > LONGEST || row.words < 2) return undefined
    for (const j of [i - 1, i + 1]) {
      if (j < 0 || j >= rows.length) continue
      const equal = isSame(row, rows[j], reading)
      const opens = blocks[j].kind === 'caption' && opensWith(row, rows[j], reading)
      if (equal ? isOpen(blocks[j]) || blocks[j].kind === 'caption' : opens)
        return {kind: 'caption', rule: 'twice-over', sure: true, score: 1}
    }
    return undefined
  }
}

function isSame(a: Row, b: Row, {record}: Reading): boolean {
  const length = a.end - a.start
  return length >= SHORTEST && length === b.end - b.start && record.startsWith(record.slice(a.start, a.end), b.start)
}

/** The caption opens with the line, or the line with the caption; a sign of the site may stand before the caption. */
function opensWith(row: Row, caption: Row, {tokens}: Reading): boolean {
  const {first, last} = row
  let from = caption.first
  while (from < caption.last && tokens.hashes[from] !== tokens.hashes[first] && from < caption.first + 2) from++
  const length = Math.min(last - first, caption.last - from)
  if (length < 2 || row.end - row.start < SHORTEST) return false
  for (let k = 0; k < length - 1; k++) if (tokens.hashes[first + k] !== tokens.hashes[from + k]) return false
  return true
}
