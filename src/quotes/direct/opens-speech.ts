import type {Reading} from '../../reading.js'
import {BRACKET_OPEN, CAP, COLON, DASH, ELLIPSIS, KIND, MARK, NUMBER, SPACED, WORD} from '../../source/tokens.js'
import {isSignature} from '../signature.js'

/**
 * Whether a dash opens speech: a sentence may begin after it.
 *
 *     – Vi er klare.     Moe sier: – Ja.     vant 3–1     mellom – og det er viktig – to hus
 *     ^ yes                        ^ yes          ^ no           ^ no, a small word
 */
export function opensSpeech(t: number, first: number, last: number, reading: Reading): boolean {
  const {kinds} = reading.tokens
  const next = t + 1
  if (next >= last) return false
  const flags = kinds[next]
  const kind = flags & KIND
  const opens = kind === MARK || kind === ELLIPSIS || (kind === NUMBER && (flags & SPACED) !== 0)
  if (t === first)
    return (
      opens ||
      (kind === WORD && !isSignature(next, last, true, reading)) ||
      kind === BRACKET_OPEN ||
      (kind === DASH && next + 1 < last)
    )
  const handed = (kinds[t - 1] & KIND) === COLON
  if (!handed && (!(kinds[t] & SPACED) || isSignature(next, last, false, reading))) return false
  if (handed && isDashedList(t, last, reading)) return false
  return opens || (kind === WORD && (flags & CAP) !== 0)
}

const LONGEST_ITEM = 4

/** Short items behind a colon, no sentences: `tre deler: – Havet – Fjellet – Byen` */
function isDashedList(dash: number, last: number, {tokens: {kinds}}: Reading): boolean {
  let items = 1
  let words = 0
  for (let t = dash + 1; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === DASH && kinds[t] & SPACED) {
      items++
      words = 0
    } else if (kind === WORD || kind === NUMBER) words++
    else if (t < last - 1) return false
    if (words > LONGEST_ITEM) return false
  }
  return items > 2
}
