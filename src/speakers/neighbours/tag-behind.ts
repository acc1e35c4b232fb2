import {sentenceEnd} from '../../quotes/sentences.js'
import {readBackTag} from '../../quotes/tag/read-back-tag.js'
import {carriedTo} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * The tag has a block of its own, after the speech.
 *
 *     – Vi er sjokkert.
 *     Det sier ordfører Kari Moe til NRK.
 *                       ^^^^^^^^
 */
export const tagBehind: SpeakerRule = {
  rule: 'tag-behind',
  speaker: (i, scene, resolver) => {
    if (!scene.closesBlock(i)) return undefined
    const next = scene.nextProse(scene.found[i].row)
    if (next < 0) return undefined
    const [first, last] = scene.parts.speech[next]
    if (last <= first) return undefined
    const tag = readBackTag(first, sentenceEnd(first, last, scene.reading), scene.reading)
    const member = tag && resolver.resolve(tag.who[0], next, i)
    return member && carriedTo(member, 'tag-behind', tag)
  }
}
