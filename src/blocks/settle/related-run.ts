import type {Reading} from '../../reading.js'
import {BANG, COLON, KIND, NUMBER} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, isBare, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/** A section's name after so many blocks heads a list of links. */
const HEAD = 5

/**
 * A bare headline that goes on with a list of links after the body.
 *
 *     LES OGSÅ: Brua stengt igjen
 *     Ordføreren går av
 *     ^^^^^^^^^^^^^^^^^ no marker of its own
 *
 * In mid-article the bare line after a link is a heading.
 */
export const relatedRun: SettleRule = {
  rule: 'related-run',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    if (i === 0 || !isOpen(blocks[i]) || !(isBare(row) || (row.stop === BANG && row.stops === 0)) || row.stop === COLON)
      return undefined
    if (!follows(i, blocks) || isTable(row, reading)) return undefined
    if (isUnderMarker(i, blocks, reading)) return {kind: 'related', rule: 'related-run', sure: true, score: 1}
    return hasBodyAfter(i, blocks, reading) ? undefined : {kind: 'related', rule: 'related-run', sure: true, score: 1}
  }
}

function follows(i: number, blocks: readonly Judged[]): boolean {
  let j = i - 1
  // times stand between the links of some lists
  while (j > 0 && blocks[j].kind === 'timestamp') j--
  return blocks[j].kind === 'related' || (blocks[j].kind === 'kicker' && j > HEAD)
}

/** In words: a shorter line is a heading, a longer one text. */
const SHORTEST_LINK = 5
const LONGEST_LINK = 16
const LONGEST_MARKER = 3

/** `READ MORE` alone, and headlines under it: they are its links also in mid-article. */
function isUnderMarker(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  if (rows[i].words < SHORTEST_LINK || rows[i].words > LONGEST_LINK || rows[i].stop === BANG) return false
  let j = i - 1
  while (j > 0 && i - j <= MOST_LINKS && blocks[j].rule === 'related-run') j--
  return blocks[j].rule === 'related-marker' && rows[j].words <= LONGEST_MARKER
}

const MOST_LINKS = 8

const MOST_NUMBERS = 4

/** `Tabellen: 1. Lyn 60, 2. Vard 54`: no headline has so many numbers. */
function isTable({first, last}: Row, {tokens: {kinds}}: Reading): boolean {
  let numbers = 0
  for (let t = first; t < last; t++) if ((kinds[t] & KIND) === NUMBER) numbers++
  return numbers >= MOST_NUMBERS
}
