import {HE, SHE} from '../../locale/word-classes.js'
import {type Attribution, carriedFrom} from '../attribution.js'
import type {Member} from '../cast.js'
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
    const result = lastVoice(i, row, about, scene)
    return result && carriedFrom(result, 'spoken-of')
  }
}

/** Whoever spoke last a few blocks back, the one who is told of passed over: `Mannen påstår han er uskyldig.` */
function lastVoice(i: number, row: number, about: Member, {found, results}: Scene): Attribution | undefined {
  for (let j = i - 1; j >= 0 && row - found[j].row <= NEAR; j--) {
    const result = results[j]
    if (!result || found[j].heading || (result.members.includes(about) && found[j].kind !== 'direct')) continue
    return result.members.includes(about) ? undefined : result
  }
  return undefined
}
