import {agencyAt} from '../credits/cue-at.js'
import {KIND, NUMBER, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'

const LONGEST = 8

/**
 * An agency or its code, alone in its block.
 *
 *     (©NPK)     /ritzau/     NTB     (TT-AFP)
 *
 * At the end it signs the text off; elsewhere its neighbours settle what it is.
 */
export const agencyLine = {
  rule: 'agency-line',
  kind: 'signoff',
  judge: (row, reading) => {
    if (row.words === 0 || row.words > LONGEST) return 0
    const {kinds} = reading.tokens
    for (let t = row.first; t < row.last; ) {
      const kind = kinds[t] & KIND
      if (kind === NUMBER) return 0
      const agency = kind === WORD ? agencyAt(t, row.last, reading) : undefined
      if (kind === WORD && !agency) return 0
      t += agency?.length ?? 1
    }
    return 0.8
  }
} as const satisfies BlockRule
