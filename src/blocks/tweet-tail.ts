import {BRACKET_CLOSE, BRACKET_OPEN, DASH, KIND, SIGN} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const AT = 0x40
const EM_DASH = 0x2014
/** Tokens after the handle: a date and a time. */
const LONGEST_DATE = 10
/** Tokens of a display name. */
const LONGEST_NAME = 16

/**
 * A tweet that survives as text, known by its last line.
 *
 *     Veien er åpen igjen. — Vegvesenet (@vegvesen) 7. oktober 2018
 *                          ^ ^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 *                          dash, name   handle      date
 */
export const tweetTail = {
  rule: 'tweet-tail',
  kind: 'embed',
  judge: ({first, last}, {tokens}) => {
    const {kinds, hashes} = tokens
    let t = last - 1
    const from = Math.max(first, last - LONGEST_DATE - 3)
    while (t > from && !((kinds[t] & KIND) === SIGN && hashes[t] === AT)) t--
    if (t <= first || (kinds[t] & KIND) !== SIGN || (kinds[t - 1] & KIND) !== BRACKET_OPEN) return 0
    if (t + 2 >= last || (kinds[t + 2] & KIND) !== BRACKET_CLOSE) return 0
    for (let d = t - 2; d >= first && t - d < LONGEST_NAME; d--)
      if ((kinds[d] & KIND) === DASH) return hashes[d] === EM_DASH || t + 3 < last ? SURE : 0
    return 0
  }
} as const satisfies BlockRule
