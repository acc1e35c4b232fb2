import type {Reading} from '../../reading.js'
import {BANG, ELLIPSIS, KIND, STOP} from '../../source/tokens.js'

/** Only the sentence's end follows. */
export function isRest(t: number, last: number, {tokens: {kinds}}: Reading): boolean {
  if (t >= last) return true
  const kind = kinds[t] & KIND
  return kind === STOP || kind === BANG || kind === ELLIPSIS
}
