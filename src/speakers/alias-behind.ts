import type {Name} from '../names/name.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAPS, KIND, WORD} from '../source/tokens.js'

/**
 * The letters that a body goes by from there on: the hash of their word, or 0.
 *
 *     la Ligue nationale de rugby (LNR)
 *                                  ^^^
 */
export function aliasBehind({last, words, kind}: Name, {tokens: {kinds, hashes, count}}: Reading): number {
  if (kind !== 'body' && words < 2) return 0
  if (last + 2 >= count || (kinds[last] & KIND) !== BRACKET_OPEN || (kinds[last + 2] & KIND) !== BRACKET_CLOSE) return 0
  return (kinds[last + 1] & (KIND | CAPS)) === (WORD | CAPS) ? hashes[last + 1] : 0
}
