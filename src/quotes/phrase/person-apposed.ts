import {ADVERB, ARTICLE, BODY, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COMMA, KIND, WORD} from '../../source/tokens.js'
import {nameOpening} from './name-opening.js'
import {nounClasses} from './noun-classes.js'

/** Words of a title between the comma and its name. */
const LONGEST_TITLE = 3

/**
 * Whether behind a comma stands the person whom the words before it mean, with a title or without.
 *
 *     lederen i laget, Kari Moe, · bostyrer i boet, advokat Kari Moe, · faren, den tidligere løperen Per Moe,
 *                    ^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^
 */
export function personApposed(comma: number, end: number, reading: Reading): boolean {
  const {tokens, columns} = reading
  const {kinds} = tokens
  if (comma >= end || (kinds[comma] & KIND) !== COMMA) return false
  const first = columns.people[comma + 1] & ARTICLE ? comma + 2 : comma + 1
  for (let t = first; t < end && t <= first + LONGEST_TITLE; t++) {
    const name = nameOpening(t, reading)
    if (name) return name.kind === 'person'
    if ((kinds[t] & (KIND | CAP)) !== WORD || columns.speech[t] & ~ADVERB) return false
    if (t > comma + 1 && columns.speech[t] & ADVERB) continue
    if (columns.people[t] & (SMALL_WORD | VERB) || nounClasses(t, reading) & BODY) return false
  }
  return false
}
