import {carriedFrom} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

const NEAR = 8

/** No quote says the same: the next one who speaks below the heading. */
export const headingNext: SpeakerRule = {
  rule: 'heading-next',
  speaker: (i, {found, questions, results}) => {
    for (let j = i + 1; j < found.length; j++) {
      if (found[j].row - found[i].row > NEAR) return undefined
      if (found[j].heading || questions[j] || found[j].kind === 'indirect') continue
      const result = results[j]
      if (result) return carriedFrom(result, 'heading-next')
    }
    return undefined
  }
}
