import {carriedFrom} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * A paragraph of speech right before a tagged one is the same voice's.
 *
 *     – Jeg så en refleks.
 *     – Så skjønte jeg at det var et menneske, sier avisbudet.
 *                                                   ^^^^^^^^^
 */
export const speechBefore: SpeakerRule = {
  rule: 'speech-before',
  speaker: (i, scene) => {
    if (scene.found[i].kind !== 'direct') return undefined
    const next = scene.nextSpeech(i)
    const result = next === undefined || scene.questions[next] ? undefined : scene.results[next]
    return result && carriedFrom(result, 'speech-before')
  }
}
