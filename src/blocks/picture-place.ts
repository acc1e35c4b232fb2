import {PICTURED} from '../locale/word-classes.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, KIND, STOP, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST = 45

/**
 * A caption, by the word in brackets that says where in the picture somebody stands.
 *
 *     Berit Lunde (t.v.) og Tor Eik på brua     The branch of the bank (pictured)
 *                  ^^^^^                                          ^^^^^^^^
 */
export const picturePlace = {
  rule: 'picture-place',
  kind: 'caption',
  judge: ({first, last, words, stops, dash}, {tokens, columns}) => {
    if (words > LONGEST || stops > 2 || dash) return 0
    const {kinds} = tokens
    for (let t = first; t < last - 2; t++) {
      if ((kinds[t] & KIND) !== BRACKET_OPEN || !(columns.people[t + 1] & PICTURED) || kinds[t + 1] & CAP) continue
      let end = t + 1
      while (end < last && (kinds[end] & KIND) === WORD) end++
      if (end < last && (kinds[end] & KIND) === STOP) end++
      if (end < last && (kinds[end] & KIND) === BRACKET_CLOSE && end - t <= 5) return SURE
    }
    return 0
  }
} as const satisfies BlockRule
