import type {Reading} from '../reading.js'
import {CAP, COMMA, KIND, WORD} from '../source/tokens.js'
import {readPhrase} from './phrase/read-phrase.js'

const LONGEST = 5

/**
 * Who signs what stands above: behind a dash a name and a place, and nothing else.
 *
 *     – Kari Moe, Sund          Takk for hjelpen. – Redaksjonen
 *       ^^^^^^^^^^^^^^                              ^^^^^^^^^^^
 *
 * `first` is the token behind the dash.
 */
export function isSignature(first: number, last: number, opensBlock: boolean, reading: Reading): boolean {
  const {kinds} = reading.tokens
  if (last - first > LONGEST) return false
  for (let t = first; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind !== COMMA && !(kind === WORD && kinds[t] & CAP)) return false
  }
  // alone in its block one word with a capital may be a cry: – Stopp
  return !opensBlock || readPhrase(first, last, reading)?.name?.kind === 'person'
}
