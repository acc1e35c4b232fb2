import type {Reading} from '../../reading.js'
import {CAP, COLON, COMMA, KIND, MARK, SEMICOLON, STOP, WORD} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import type {Judged} from '../block-rule.js'

const LONGEST_BARE = 30
const BODY = 12
/** In blocks: as far as the body is looked for. */
const REACH = 200

/** Nothing is decided about it yet. */
export function isOpen({sure, rule}: Judged): boolean {
  return !sure && rule === 'paragraph'
}

/** A line that ends without a stop, as headings, labels and names do. */
export function isBare({words, stop, stops}: Row): boolean {
  return words > 0 && words <= LONGEST_BARE && stops === 0 && (stop === 0 || stop === MARK)
}

/** An item of a list may end in a comma or semicolon too. */
export function isItemEnd({stop}: Row): boolean {
  return stop === 0 || stop === SEMICOLON || stop === COMMA
}

/** Running text: it makes the body of the article. */
export function isBody({words, stop}: Row, {kind, sure}: Judged): boolean {
  return kind === 'paragraph' && (words >= BODY || sure) && stop !== 0 && stop !== COLON
}

export function hasBodyBefore(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) if (isBody(rows[j], blocks[j])) return true
  return false
}

export function hasBodyAfter(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  for (let j = i + 1; j < rows.length && j <= i + REACH; j++) if (isBody(rows[j], blocks[j])) return true
  return false
}

/** A mark opens it: speech or a quoted line. */
export function opensQuoted({first, dash}: Row, {tokens}: Reading): boolean {
  return dash || (tokens.kinds[first] & KIND) === MARK
}

/** Where the words after a label's colon begin; 0 where there is no label. A label is short and stands at the head. */
export function afterLabel({first, last}: Row, {tokens}: Reading, longest: number): number {
  let words = 0
  for (let t = first; t < last && words <= longest; t++) {
    const kind = tokens.kinds[t] & KIND
    if (kind === COLON) return words > 0 && t + 1 < last ? t + 1 : 0
    if (kind === STOP && t + 1 < last && tokens.kinds[t + 1] & CAP && words > 1) return 0
    if (kind === WORD) words++
  }
  return 0
}
