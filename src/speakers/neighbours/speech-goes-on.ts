import {carriedFrom} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * A paragraph of speech right after another one's is the same voice's.
 *
 *     – Vi er lettet, sier moren.
 *                          ^^^^^
 *     – Nå vil vi bare hjem.
 */
export const speechGoesOn: SpeakerRule = {
  rule: 'speech-goes-on',
  speaker: (i, scene) => {
    if (!scene.opensBlock(i)) return undefined
    const before = scene.previousSpeech(i)
    const result = before === undefined || scene.questions[before] ? undefined : scene.results[before]
    return result && carriedFrom(result, 'speech-goes-on')
  }
}
