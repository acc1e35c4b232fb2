import {carriedTo} from '../attribution.js'
import {isPerson} from '../is-person.js'
import type {SpeakerRule} from '../speaker-rule.js'

/** The last one named or speaking some blocks before, where no tagged speech follows that could tell better. */
export const namedFurtherBefore: SpeakerRule = {
  rule: 'named-further-before',
  speaker: (i, scene, resolver) => {
    const {row, place} = scene.found[i]
    const before = scene.previousProse(row)
    if (before < 0 || scene.previousSpeech(i) !== undefined || !scene.opensBlock(i)) return undefined
    const next = scene.nextSpeech(i)
    if (next !== undefined && scene.results[next]) return undefined
    const member = resolver.lookBack(place[0], before, i, isPerson)
    return member && carriedTo(member, 'named-further-before')
  }
}
