import type {Phrase} from '../../quotes/phrase/phrase.js'
import {readPhrase} from '../../quotes/phrase/read-phrase.js'
import {sentenceEnd} from '../../quotes/sentences.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * Who answers, disagrees or campaigns in the sentence before: the report that follows
 * without a source is theirs.
 *
 *     Für den Kauf warb Präsidentin Regula Amstutz (Mitte). Das alte Boot sei 41 Jahre alt.
 *                                   ^^^^^^^^^^^^^^
 *
 * A name alone may only be told of; one with an office or a party speaks. It stands
 * before reportGoesOn: somebody new has the word.
 */
export const narratedBefore: SpeakerRule = {
  rule: 'narrated-before',
  speaker: (i, scene, resolver) => {
    const {found} = scene
    const {row, place, kind, cue} = found[i]
    if (kind === 'direct' || cue) return undefined
    const mention = officeHolder(from(i, scene), place[0], scene)
    const member = mention && resolver.resolve(mention, row, i)
    return member && {members: [member], rule: 'narrated-before', carried: false, mentions: [mention]}
  }
}

/** Where the narration before a quote begins: behind the quote before it in its block. */
function from(i: number, scene: Scene): number {
  const {found, parts} = scene
  const {row} = found[i]
  let start = parts.speech[row][0]
  for (const j of scene.quotesBefore(row, i)) start = Math.max(start, found[j].place[1])
  return start
}

/** The last one with an office or a party in the last sentence of a stretch. */
function officeHolder(first: number, end: number, {reading}: Scene): Phrase | undefined {
  let sentence = first
  for (let t = first; t < end; ) {
    sentence = t
    t = Math.max(t + 1, Math.min(end, sentenceEnd(t, end, reading)))
  }
  let holder: Phrase | undefined
  for (let t = sentence; t < end; t++) {
    const phrase = readPhrase(t, end, reading)
    if (phrase?.kind !== 'name' || phrase.name?.kind !== 'person') continue
    if (phrase.role || phrase.party !== undefined) holder ??= phrase
    t = Math.max(t, phrase.end - 1)
  }
  return holder
}
