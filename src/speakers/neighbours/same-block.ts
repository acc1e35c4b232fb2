import {carriedTo} from '../attribution.js'
import {isPerson} from '../is-person.js'
import type {SpeakerRule} from '../speaker-rule.js'

/** More speech in a block is the same voice's as the speech before it; failing that, the last one's named. */
export const sameBlock: SpeakerRule = {
  rule: 'same-block',
  speaker: (i, scene, resolver) => {
    if (scene.opensBlock(i)) return undefined
    const {row, place} = scene.found[i]
    for (const j of scene.quotesBefore(row, i)) {
      const result = scene.results[j]
      if (result) return {...result, rule: 'same-block', carried: true}
    }
    const member = resolver.lookBack(place[0], row, i, isPerson)
    return member && carriedTo(member, 'same-block')
  }
}
