import {CALL, NONFINITE} from '../locale/word-classes.js'
import type {Name} from '../names/name.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, CAPS, COMMA, KIND, WORD} from '../source/tokens.js'

/**
 * What somebody goes by from there on: the hash of that word, or 0.
 *
 *     la Ligue nationale de rugby (LNR)     Hans Moe, den alle Hausi nennen,     Hans Moe, genannt Hausi,
 *                                  ^^^                         ^^^^^                              ^^^^^
 */
export function aliasBehind({last, words, kind}: Name, reading: Reading): number {
  const {kinds, hashes, count} = reading.tokens
  if (kind !== 'body' && words < 2) return 0
  if (kind === 'person' && (kinds[last] & KIND) === COMMA) return calledBehind(last, reading)
  if (last + 2 >= count || (kinds[last] & KIND) !== BRACKET_OPEN || (kinds[last + 2] & KIND) !== BRACKET_CLOSE) return 0
  return (kinds[last + 1] & (KIND | CAPS)) === (WORD | CAPS) ? hashes[last + 1] : 0
}

/** In tokens. */
const LONGEST_ASIDE = 10

/** A word with a capital beside a verb of calling, in the clause behind a name. */
function calledBehind(comma: number, {tokens: {kinds, hashes, count}, columns: {speech}}: Reading): number {
  for (let t = comma + 1; t < count && t < comma + LONGEST_ASIDE && (kinds[t] & KIND) === WORD; t++) {
    if (!(speech[t] & CALL) && !(speech[t] & NONFINITE && t === comma + 1)) continue
    const close = (kinds[t + 1] & KIND) === COMMA
    if (close && isCapital(kinds[t - 1]) && t - 1 > comma) return hashes[t - 1]
    return isCapital(kinds[t + 1]) && (kinds[t + 2] & KIND) === COMMA ? hashes[t + 1] : 0
  }
  return 0
}

function isCapital(flags: number): boolean {
  return (flags & (KIND | CAP)) === (WORD | CAP)
}
