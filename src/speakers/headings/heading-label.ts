import type {Member} from '../cast.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * The heading says who speaks.
 *
 *     Kari Moe: – Vi var best
 *     ^^^^^^^^
 */
export const headingLabel: SpeakerRule = {
  rule: 'heading-label',
  speaker: (i, {found}, resolver) => {
    const {who, row} = found[i]
    if (who.length === 0) return undefined
    const members = who
      .map((phrase) => resolver.resolve(phrase, row, i))
      .filter((member): member is Member => member !== undefined)
    return members.length === who.length ? {members, rule: 'heading-label', carried: false, mentions: who} : undefined
  }
}
