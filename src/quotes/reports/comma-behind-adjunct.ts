import {AND, SUBJUNCTIVE, SUBORDINATOR, THAT} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND, NUMBER, WORD} from '../../source/tokens.js'
import {isVerb} from './is-verb.js'

/** In tokens. */
const LONGEST_ADJUNCT = 10
const FARTHEST_VERB = 12

/**
 * The comma behind time and place, where a clause in the mood of reports follows; or 0.
 *
 *     sagte am Montag nach der Sitzung, die Halle sei leer
 *                                     ^           ^^^
 */
export function commaBehindAdjunct(t: number, last: number, reading: Reading): number {
  const {kinds} = reading.tokens
  const {speech} = reading.columns
  let comma = t
  for (; comma < last && comma <= t + LONGEST_ADJUNCT; comma++) {
    const kind = kinds[comma] & KIND
    if (kind === COMMA) break
    if ((kind !== WORD && kind !== NUMBER) || isVerb(comma, reading) || speech[comma] & (THAT | SUBORDINATOR | AND))
      return 0
  }
  if (comma === t || comma >= last || (kinds[comma] & KIND) !== COMMA) return 0
  for (let at = comma + 1; at < last && at < comma + FARTHEST_VERB; at++) if (speech[at] & SUBJUNCTIVE) return comma
  return 0
}
