import {ABBREVIATION, BODY_WORD, FIRST_NAME, ROLE} from '../locale/word-classes.js'
import {CAP, KIND, SPACED, STOP, WORD} from '../source/tokens.js'
import {followedByName} from './is-name-word.js'
import type {NameText} from './name-text.js'

const LONGEST_TITLE = 5

/**
 * A title with capitals, and behind it the name.
 *
 *     Burke County Sheriff Ann Bell
 *     ^^^^^^^^^^^^^^^^^^^^ no part of it
 */
export function standsBeforeTitle(t: number, last: number, text: NameText): boolean {
  const {tokens, people, nouns} = text
  if (nouns) return false
  let titled = false
  for (let at = t + 1; at < last && at <= t + LONGEST_TITLE; at++) {
    if ((tokens.kinds[at] & (KIND | CAP)) !== (WORD | CAP)) break
    // National Pupil Transport Association: nobody's title
    if (people[at] & BODY_WORD && titled) return false
    // Mary Baker Bell: a trade that is a surname
    if (!(people[at] & ROLE) || people[at] & FIRST_NAME) continue
    // State Sen. Ann Bell
    const stop = at + 1 < last && (tokens.kinds[at + 1] & (KIND | SPACED)) === STOP && people[at] & ABBREVIATION
    if (followedByName(stop ? at + 1 : at, last, text)) titled = true
  }
  return titled
}
