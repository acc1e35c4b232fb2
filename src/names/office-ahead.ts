import {OF, PARTICLE, ROLE} from '../locale/word-classes.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import {isGiven} from './is-given.js'
import type {NameText} from './name-text.js'

/**
 * Words of what an office is for, at the head of a run of capitals that ends in a name; 0 where it is no office.
 *
 *     Minister of State Ann Bell · Director of Public Health Dr Ann Bell
 *                 ^^^^^ 1                      ^^^^^^^^^^^^^ 2
 */
export function officeAhead(t: number, first: number, close: number, text: NameText): number {
  const {tokens, people} = text
  const {kinds} = tokens
  if (t < first + 2 || !(people[t - 1] & OF) || !(people[t - 2] & ROLE)) return 0
  let words = 0
  let at = t
  for (; at < close && ((kinds[at] & (KIND | CAP)) === (WORD | CAP) || people[at] & PARTICLE); at++) {
    if (!(kinds[at] & CAP)) continue
    if (words > 0 && isGiven(at, text)) return words
    words++
  }
  return words > 2 ? words - 2 : 0
}
