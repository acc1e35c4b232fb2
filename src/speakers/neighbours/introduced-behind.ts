import {carriedTo} from '../attribution.js'
import {namedSoon} from '../named-soon.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * Speech before anybody was named, and the next block opens with a name.
 *
 *     På kaia står en mann og roper.
 *     – God morgen!
 *     Kari Moe er skipper, og i dag er det siste gang.
 *     ^^^^^^^^
 *
 * The last of the list.
 */
export const introducedBehind: SpeakerRule = {
  rule: 'introduced-behind',
  speaker: (i, scene, resolver) => {
    const {row, place, kind} = scene.found[i]
    if (kind !== 'direct' || !scene.closesBlock(i)) return undefined
    const member = namedSoon(row, place[0], i, 0, resolver)
    return member && carriedTo(member, 'introduced-behind')
  }
}
