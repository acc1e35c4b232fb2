import {readPhrase} from '../../quotes/phrase/read-phrase.js'
import {sentenceEnd} from '../../quotes/sentences.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * The first words of a text are speech; the sentence behind them is about who speaks.
 *
 *     « On ne l’a pas invité. » Devant la salle, Claire Morin distribue des tracts.
 *                                                ^^^^^^^^^^^^
 *
 * Only where nobody has been told of before: there the others of the list know better.
 */
export const narrationBehind: SpeakerRule = {
  rule: 'narration-behind',
  speaker: (i, scene, resolver) => {
    const {found, parts, reading} = scene
    const {row, place} = found[i]
    if (!scene.opensBlock(i) || scene.previousProse(row) >= 0) return undefined
    const last = parts.speech[row][1]
    const end = place[1] < last ? sentenceEnd(place[1], last, reading) : last
    for (let t = place[1]; t < end; t++) {
      const phrase = readPhrase(t, end, reading)
      if (phrase?.kind !== 'name' || phrase.name?.kind !== 'person') continue
      const member = resolver.resolve(phrase, row, i)
      return member && {members: [member], rule: 'narration-behind', carried: false, mentions: [phrase]}
    }
    return undefined
  }
}
