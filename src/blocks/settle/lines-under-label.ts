import {NONFINITE, VERB} from '../../locale/word-classes.js'
import {wordlessLocale} from '../../locale/wordless-locale.js'
import type {Reading} from '../../reading.js'
import {COLON, KIND, NUMBER} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {afterLabel, isBare, isBody, isItemEnd, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 16
const LONG_LABEL = 8
/** Lines of a list: a record of nothing but short lines has no label to look back for. */
const MOST = 100

/**
 * A run of lines without full stop under a label or a colon.
 *
 *     Disse stedene var de innom:
 *     Brønnøysund
 *     Tjøtta
 *     ^^^^^^ items
 *
 * One line alone under a colon is mostly a heading: what the colon pointed at is lost.
 */
export const linesUnderLabel: SettleRule = {
  rule: 'lines-under-label',
  settle: (i, blocks, reading) => {
    if (!isItem(i, blocks, reading)) return undefined
    let from = i
    while (from > 0 && i - from < MOST && isItem(from - 1, blocks, reading)) from--
    if (from === 0) return undefined
    const {kind, also} = blocks[from - 1]
    const box = kind === 'factbox' || also?.includes('factbox') === true
    if (!box && (kind !== 'paragraph' || !isLabel(from - 1, reading))) return undefined
    let to = i
    while (to + 1 < blocks.length && to - i < MOST && isItem(to + 1, blocks, reading)) to++
    // under the items, over a paragraph, and not of their kind: the next heading
    if (
      i === to &&
      to > from &&
      isOdd(from, to, reading) &&
      to + 1 < blocks.length &&
      isBody(reading.rows[to + 1], blocks[to + 1])
    )
      return undefined
    return to > from || box ? {kind: 'listItem', rule: 'lines-under-label', sure: true, score: 1} : undefined
  }
}

/** A sentence that points on; a few words without verb and a colon are a heading themselves. */
function isLabel(i: number, {rows, columns, lexicon}: Reading): boolean {
  const {first, last, words, stop} = rows[i]
  if (stop !== COLON) return false
  if (words >= LONG_LABEL || lexicon.locale === wordlessLocale) return true
  for (let t = first; t < last; t++) if (columns.people[t] & VERB || columns.speech[t] & NONFINITE) return true
  return words <= 1
}

function isItem(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const row = reading.rows[i]
  if (blocks[i].rule === 'lines-under-label') return true
  return (
    isOpen(blocks[i]) &&
    row.words <= LONGEST &&
    (isBare(row) || (isItemEnd(row) && row.stops === 0)) &&
    !opensQuoted(row, reading)
  )
}

/** The last line lacks what all the others have. */
function isOdd(from: number, to: number, reading: Reading): boolean {
  let common = traits(from, reading)
  for (let j = from + 1; j < to; j++) common &= traits(j, reading)
  return (common & ~traits(to, reading)) !== 0
}

function traits(i: number, reading: Reading): number {
  const row = reading.rows[i]
  const {kinds} = reading.tokens
  return (
    (afterLabel(row, reading, 5) > 0 ? 1 : 0) |
    (isItemEnd(row) && row.stop !== 0 ? 2 : 0) |
    ((kinds[row.first] & KIND) === NUMBER ? 4 : 0) |
    (row.capitals === row.words ? 8 : 0)
  )
}
