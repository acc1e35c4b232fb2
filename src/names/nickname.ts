import {CAP, COMMA, KIND, MARK, STOP, WORD} from '../source/tokens.js'
import type {NameText} from './name-text.js'

const LONGEST = 3

/**
 * Past a nickname in marks between a first name and a surname; -1 where none stands.
 *
 *     Per «Pelle» Moe      Anna ”Den snabba” Holm
 *         ^^^^^^^               ^^^^^^^^^^^^
 */
export function pastNickname(t: number, close: number, {record, tokens, lexicon}: NameText): number {
  const {kinds, starts} = tokens
  if (t + 3 >= close || (kinds[t] & KIND) !== MARK) return -1
  const closers = lexicon.openers.get(record.charCodeAt(starts[t]))
  if (!closers) return -1
  for (let end = t + 2; end <= t + 1 + LONGEST && end + 1 < close; end++) {
    const kind = kinds[end] & KIND
    if (kind === STOP || kind === COMMA) return -1
    if (kind !== MARK) continue
    const closed = closers.includes(record.charCodeAt(starts[end]))
    return closed && (kinds[end + 1] & (KIND | CAP)) === (WORD | CAP) ? end + 1 : -1
  }
  return -1
}
