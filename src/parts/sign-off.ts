import {agencyAt} from '../credits/cue-at.js'
import {isDivider} from '../credits/divider.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, DASH, KIND, SLASH} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'

const LONGEST = 6

/**
 * Where the agency stands that closes a text, or the block's end.
 *
 *     … sier Ola Berg til NTB. (©NTB)     … siger Ole Berg. /ritzau/
 *                              ^                            ^
 */
export function signOffStart(row: Row, reading: Reading): number {
  const {kinds} = reading.tokens
  const close = row.last - 1
  const kind = kinds[close] & KIND
  if (kind !== BRACKET_CLOSE && kind !== SLASH) return row.last
  for (let open = close - 1; open >= row.first && close - open <= LONGEST; open--) {
    const sign = kinds[open] & KIND
    if (sign !== (kind === SLASH ? SLASH : BRACKET_OPEN)) continue
    let t = open + 1
    if (isDivider(t, reading)) t++
    while (t < close) {
      const agency = agencyAt(t, close, reading)
      if (!agency) return row.last
      t += agency.length
      if (t < close && ((kinds[t] & KIND) === SLASH || (kinds[t] & KIND) === DASH)) t++
    }
    return t === close && t > open + 1 ? open : row.last
  }
  return row.last
}
