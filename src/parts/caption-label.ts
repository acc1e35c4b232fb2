import type {Reading} from '../reading.js'
import type {Span} from '../source/place.js'
import {spanAt} from '../source/place.js'
import {CAP, CAPS, COLON, COMMA, DASH, KIND, NUMBER, SEMICOLON, SLASH, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {tokenAt} from './token-at.js'

const LONGEST = 8

/**
 * The label in capitals that opens a caption.
 *
 *     TUNGT VALG: Rådmannen i går.
 *     ^^^^^^^^^^
 */
export function captionLabel(start: number, row: Row, {record, tokens}: Reading): Span | undefined {
  const {kinds, starts, ends} = tokens
  let first = tokenAt(start, row.first, row.last, tokens)
  if ((kinds[first] & KIND) === DASH) first++
  let shouted = false
  for (let t = first; t < row.last && t - first <= LONGEST; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === COLON || kind === SEMICOLON) return shouted ? spanAt(record, starts[first], ends[t - 1]) : undefined
    if (kind === WORD) {
      if (flags & CAPS) shouted = true
      else if (!(flags & CAP) || ends[t] - starts[t] > 1) return undefined
    } else if (kind !== NUMBER && kind !== COMMA && kind !== SLASH && kind !== DASH && kind !== STOP) return undefined
  }
  return undefined
}
