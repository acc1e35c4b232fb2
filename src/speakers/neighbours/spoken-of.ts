import {HE, SHE} from '../../locale/word-classes.js'
import {carriedFrom} from '../attribution.js'
import {isPerson} from '../is-person.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

const NEAR = 4

/**
 * Speech about somebody whom the block before describes, without a name, is not theirs:
 * the last one who spoke goes on.
 *
 *     – Vi har pågrepet en mann, sier Dal.
 *                                     ^^^
 *     Mannen er fornærmedes nabo.
 *     – Han er kjent for oss fra før.
 */
export const spokenOf: SpeakerRule = {
  rule: 'spoken-of',
  speaker: (i, scene, resolver) => {
    const {row, segments} = scene.found[i]
    const {reading} = scene
    if (!scene.opensBlock(i) || scene.previousSpeech(i) !== undefined) return undefined
    if (!(reading.columns.people[segments[0][0]] & (HE | SHE))) return undefined
    const before = scene.previousProse(row)
    if (before < 0) return undefined
    const about = resolver.subjectIn(before, reading.rows[before].last, i, isPerson)
    if (!about || about.named) return undefined
    const spoke = lastVoice(i, row, scene)
    const result = spoke === undefined ? undefined : scene.results[spoke]
    return result && !result.members.includes(about) ? carriedFrom(result, 'spoken-of') : undefined
  }
}

/** The last quote before one whose speaker is known, a few blocks back. */
function lastVoice(i: number, row: number, {found, results}: Scene): number | undefined {
  for (let j = i - 1; j >= 0 && row - found[j].row <= NEAR; j--) if (results[j] && !found[j].heading) return j
  return undefined
}
