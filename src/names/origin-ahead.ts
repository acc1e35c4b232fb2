import {BODY_WORD, CAPITALISED, ROLE} from '../locale/word-classes.js'
import {CAP, KIND, MARK, WORD} from '../source/tokens.js'
import type {NameText} from './name-text.js'

/** Words with a capital between the adjective and the body's own word. */
const FARTHEST = 4
/** In letters: `I` is no origin. */
const SHORTEST = 4

/**
 * Whether a word that is written with a capital anyway opens a body's name.
 *
 *     the Welsh Ambulance Service · Irish Farmers' Association · the Welsh farmer Ann Bell
 *         ^^^^^                     ^^^^^                            ^^^^^ no
 */
export function opensBody(t: number, last: number, {tokens, people}: NameText): boolean {
  const {kinds, starts, ends} = tokens
  if (!(people[t] & CAPITALISED) || ends[t] - starts[t] < SHORTEST) return false
  for (let at = t + 1; at < last && at <= t + FARTHEST; at++) {
    if ((kinds[at] & KIND) === MARK) continue
    if ((kinds[at] & (KIND | CAP)) !== (WORD | CAP) || people[at] & ROLE) return false
    if (people[at] & BODY_WORD) return (kinds[at + 1] & (KIND | CAP)) !== (WORD | CAP) || (people[at + 1] & ROLE) === 0
  }
  return false
}
