import type {Reading} from '../../reading.js'
import {CAPS, COLON, KIND, WORD} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import type {Judged} from '../block-rule.js'
import {hasBodyBefore, isBare, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 25
/** Tokens behind a credit that stands alone: a button. */
const LONGEST_REST = 3

/**
 * Where an old site's page is poured out, a picture is up to three blocks: its own
 * text, the caption, the credit.
 *
 *     Geiter på fjellhylle
 *     Dyra kunne ses fra veien.
 *     Foto: Kari Nordmann
 *     ^^^^ nothing but a credit: what stands over it is its caption
 *
 * A paragraph over it is a paragraph: so a bare line, or one short sentence under one.
 */
export const lineOverCredit: SettleRule = {
  rule: 'line-over-credit',
  settle: (i, blocks, reading) => {
    if (!isCaptionLine(i, blocks, reading) || !hasBodyBefore(i, blocks, reading)) return undefined
    const bare = isBare(reading.rows[i])
    if (isCreditAlone(i + 1, blocks, reading)) {
      // PÅ TUR: Bilen har gått langt.
      if (isLabelled(reading.rows[i], reading)) return CAPTION
      const under = i > 0 && isCaptionLine(i - 1, blocks, reading) && isBare(reading.rows[i - 1])
      return bare || under || blocks[i - 1]?.rule === 'line-over-credit' ? CAPTION : undefined
    }
    return bare &&
      i + 1 < blocks.length &&
      isCaptionLine(i + 1, blocks, reading) &&
      isCreditAlone(i + 2, blocks, reading)
      ? CAPTION
      : undefined
  }
}

const CAPTION: Judged = {kind: 'caption', rule: 'line-over-credit', sure: true, score: 1}

function isCaptionLine(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const row = reading.rows[i]
  return (
    isOpen(blocks[i]) && row.words <= LONGEST && row.stops === 0 && row.stop !== COLON && !opensQuoted(row, reading)
  )
}

function isCreditAlone(i: number, blocks: readonly Judged[], {rows, credits}: Reading): boolean {
  if (i >= rows.length || blocks[i].kind !== 'caption') return false
  const lines = credits[i]
  if (lines.length === 0 || lines[0].first > rows[i].first) return false
  // Image source, Ann BellImage caption, The hall in May: its caption stands behind it
  return rows[i].last - lines[lines.length - 1].last <= LONGEST_REST
}

const LONGEST_LABEL = 5

/** A label in capitals opens it. */
function isLabelled({first, last}: Row, {tokens: {kinds}}: Reading): boolean {
  for (let t = first; t < last && t < first + LONGEST_LABEL; t++) {
    const kind = kinds[t] & KIND
    if (kind === COLON) return t > first
    if (kind !== WORD || !(kinds[t] & CAPS)) return false
  }
  return false
}
