import {readIntroduction} from '../../quotes/introduction.js'
import {sentenceEnd} from '../../quotes/sentences.js'
import {bareTag, type Tag} from '../../quotes/tag/tag.js'
import {COLON, KIND} from '../../source/tokens.js'
import {carriedFrom, carriedTo} from '../attribution.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * The block before hands the word on with a colon.
 *
 *     Trener Kari Moe oppsummerer det slik:      – A, sier hun, og legger til:
 *            ^^^^^^^^                                       ^^^
 *     – Vi var best.                             – B.
 */
export const colonBefore: SpeakerRule = {
  rule: 'colon-before',
  speaker: (i, scene, resolver) => {
    const tag = introduction(i, scene)
    if (!tag) return undefined
    const before = scene.previousProse(scene.found[i].row)
    if (tag.who.length > 0) {
      const member = resolver.resolve(tag.who[0], before, i)
      if (member) return carriedTo(member, 'colon-before', tag)
    }
    const last = scene.lastQuoteIn(before)
    const result = last === undefined ? undefined : scene.results[last]
    return result && result.members.length > 0 ? carriedFrom(result, 'colon-before') : undefined
  }
}

/** Who the block before says will speak, where it ends in a colon; nobody named where its own speech's tag says so. */
export function introduction(i: number, scene: Scene): Tag | undefined {
  const {found, parts, reading} = scene
  if (!scene.opensBlock(i)) return undefined
  const before = scene.previousProse(found[i].row)
  if (before < 0) return undefined
  const [first, last] = parts.speech[before]
  if (last <= first || (reading.tokens.kinds[last - 1] & KIND) !== COLON) return undefined
  let sentence = first
  for (let t = first; t < last; ) {
    const end = sentenceEnd(t, last, reading)
    if (end >= last) {
      sentence = t
      break
    }
    t = end
  }
  const inner = scene.lastQuoteIn(before)
  const tag = readIntroduction(sentence, last - 1, reading)
  if (inner === undefined || !scene.results[inner] || found[inner].place[1] <= sentence) return tag
  // Moe sa at det holdt, hvorpå Lie ropte: somebody else than who was reported
  const another = tag?.who[0]
  return another && another.first >= found[inner].place[1] ? tag : {...bareTag, who: [], first, end: last, verb: 0}
}
