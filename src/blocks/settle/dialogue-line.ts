import type {Reading} from '../../reading.js'
import {BANG, CAP, COLON, KIND, WORD} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import type {Judged} from '../block-rule.js'
import {isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/** In tokens. */
const LONGEST_LABEL = 4
/** How often a label opens a line in a dialogue, at the least. */
const LEAST = 2
const PARAGRAPH: Judged = {kind: 'paragraph', rule: 'dialogue-line', sure: true, score: 1}

/**
 * A line of a dialogue: its label opens other lines too, and one of them asks.
 *
 *     Tagblatt: Frieren Kröten?
 *     Holm: Nie.                    short, and a label before it: alone it could be a caption
 *     Tagblatt: Und im Eimer?
 *     Holm: Auch da nicht.
 */
export const dialogueLine: SettleRule = {
  rule: 'dialogue-line',
  settleAll: (blocks, reading) => {
    const {rows} = reading
    if (!rows.some(({colons}) => colons > 0)) return undefined
    const times = new Map<number, number>()
    let asks = false
    const labels = rows.map((row, i) => {
      if (row.colons === 0 || blocks[i].kind !== 'paragraph') return 0
      const label = labelOf(row, reading)
      if (label !== 0) times.set(label, (times.get(label) ?? 0) + 1)
      asks ||= label !== 0 && row.stop === BANG
      return label
    })
    const isTurn = (i: number): boolean => labels[i] !== 0 && (times.get(labels[i]) ?? 0) >= LEAST
    if (!asks || !labels.some((_, i) => isTurn(i))) return undefined
    return blocks.map((block, i) => (isOpen(block) && isTurn(i) ? PARAGRAPH : block))
  }
}

/** The hash of the last word before the colon that closes a row's label; 0 where there is none. */
function labelOf({first, last}: Row, {tokens: {kinds, hashes}}: Reading): number {
  for (let t = first; t < last && t <= first + LONGEST_LABEL; t++) {
    const kind = kinds[t] & KIND
    if (kind === COLON) return t > first && t + 1 < last && kinds[first] & CAP ? hashes[t - 1] : 0
    if (kind !== WORD) return 0
  }
  return 0
}
