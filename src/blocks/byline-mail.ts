import {KIND, SIGN, SPACED, STOP, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'

const LONGEST = 9
const AT = 0x40

/**
 * A writer's address, the name before it or not; or the handle alone.
 *
 *     kari.nordmann@avisa.no     Kari Nordmann kari.nordmann@avisa.no
 *                  ^                                        ^
 *
 * Open: a site's own address looks the same.
 */
export const bylineMail = {
  rule: 'byline-mail',
  kind: 'byline',
  judge: (row, {tokens, furniture}) => {
    if (row.words === 0 || row.words > LONGEST || row.stop === STOP || furniture[row.index].hits.length > 0) return 0
    const {kinds, hashes} = tokens
    // @karinordmann
    if (row.last - row.first === 2 && hashes[row.first] === AT && (kinds[row.first + 1] & KIND) === WORD) return 0.8
    for (let t = row.first + 1; t < row.last - 1; t++)
      if (
        (kinds[t] & (KIND | SPACED)) === SIGN &&
        hashes[t] === AT &&
        (kinds[t - 1] & KIND) === WORD &&
        (kinds[t + 1] & (KIND | SPACED)) === WORD
      )
        return 0.8
    return 0
  }
} as const satisfies BlockRule
