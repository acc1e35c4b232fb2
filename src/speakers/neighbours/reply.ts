import {ANSWER, MESSAGE} from '../../locale/word-classes.js'
import {carriedTo} from '../attribution.js'
import {isPerson} from '../is-person.js'
import type {SpeakerRule} from '../speaker-rule.js'
import {otherThan} from './answer.js'

/**
 * The tag calls the speech an answer: it is not theirs who was just told to ask, but the other one's.
 *
 *     Aktor Per Moe ville vite hvor bilen sto.
 *           ^^^^^^^ asks
 *     – I garasjen, lød svaret.
 *                       ^^^^^^ whoever spoke before him
 */
export const reply: SpeakerRule = {
  rule: 'reply',
  speaker: (i, scene, resolver) => {
    const {who, cue, row} = scene.found[i]
    if (!cue || who.length > 0 || !scene.opensBlock(i)) return undefined
    const {speech} = scene.reading.columns
    if ((speech[cue[1] - 1] & (MESSAGE | ANSWER)) !== (MESSAGE | ANSWER)) return undefined
    const before = scene.previousProse(row)
    if (before < 0) return undefined
    const question = scene.previousSpeech(i)
    const asker =
      question === undefined
        ? resolver.subjectIn(before, scene.reading.rows[before].last, i, isPerson)
        : scene.results[question]?.members[0]
    const other = asker && otherThan(asker, i, scene)
    return other && carriedTo(other, 'reply')
  }
}
