import {carriedFrom} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

const NEAR = 2

/** A report that names no source goes on from the speech or report before it. */
export const reportGoesOn: SpeakerRule = {
  rule: 'report-goes-on',
  speaker: (i, {found, results}) => {
    if (found[i].kind === 'direct' || found[i].cue) return undefined
    for (let j = i - 1; j >= 0; j--) {
      if (found[i].row - found[j].row > NEAR) return undefined
      const result = results[j]
      if (!result || found[j].heading) continue
      // in one block the same words name them
      return found[j].row === found[i].row
        ? {...result, rule: 'report-goes-on', carried: true}
        : carriedFrom(result, 'report-goes-on')
    }
    return undefined
  }
}
