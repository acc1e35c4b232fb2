import {PAPER} from '../../locale/word-classes.js'
import {carriedFrom} from '../attribution.js'
import type {Scene} from '../scene.js'
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
    if (!scene.opensBlock(i) || isOfPaper(i, scene)) return undefined
    const before = scene.previousSpeech(i)
    const result = before === undefined || scene.questions[before] ? undefined : scene.results[before]
    return result && carriedFrom(result, 'speech-goes-on')
  }
}

/** `står det i brevet`: what a paper says is its writer's. */
function isOfPaper(i: number, {found, reading: {columns}}: Scene): boolean {
  const {cue, who} = found[i]
  return cue !== undefined && who.length === 0 && (columns.people[cue[1] + 1] & PAPER) !== 0
}
