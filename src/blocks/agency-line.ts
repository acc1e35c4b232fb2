import {agencyAt} from '../credits/cue-at.js'
import {COLON, KIND, NUMBER, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'

const LONGEST = 8

/**
 * An agency or its code, alone in its block.
 *
 *     (©NPK)     /ritzau/     NTB     (TT-AFP)     © dpa-infocom, dpa:230313-99-941180/2
 *
 * At the end it signs the text off; elsewhere its neighbours settle what it is.
 */
export const agencyLine = {
  rule: 'agency-line',
  kind: 'signoff',
  judge: (row, reading) => {
    if (row.words === 0 || row.words > LONGEST) return 0
    const {kinds} = reading.tokens
    let coloned = false
    for (let t = row.first; t < row.last; ) {
      const kind = kinds[t] & KIND
      // dpa:230313-99-941180/2 is the story's number
      if (kind === NUMBER && !coloned) return 0
      coloned ||= kind === COLON
      const agency = kind === WORD ? agencyAt(t, row.last, reading) : undefined
      if (kind === WORD && !agency) return 0
      t += agency?.length ?? 1
    }
    return 0.8
  }
} as const satisfies BlockRule
