import {readPhrase} from '../../quotes/phrase/read-phrase.js'
import {sentenceEnd} from '../../quotes/sentences.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * The first words of a text are speech; the sentence behind them is about who speaks.
 *
 *     « On ne l’a pas invité. » Devant la salle, Claire Morin distribue des tracts.
 *                                                ^^^^^^^^^^^^
 *
 * Only where the block before names nobody: there the others of the list know better.
 */
export const narrationBehind: SpeakerRule = {
  rule: 'narration-behind',
  speaker: (i, scene, resolver) => {
    const {found, parts, reading} = scene
    const {row, place} = found[i]
    if (!scene.opensBlock(i)) return undefined
    const before = scene.previousProse(row)
    const told = before >= 0
    if (told && (scene.quotesIn(before).length > 0 || namesPerson(before, scene))) return undefined
    const last = parts.speech[row][1]
    const end = place[1] < last ? sentenceEnd(place[1], last, reading) : last
    for (let t = place[1]; t < end; t++) {
      const phrase = readPhrase(t, end, reading)
      if (phrase?.kind !== 'name' || phrase.name?.kind !== 'person' || (told && phrase.name.words < 2)) continue
      const member = resolver.resolve(phrase, row, i)
      return member && {members: [member], rule: 'narration-behind', carried: false, mentions: [phrase]}
    }
    return undefined
  }
}

function namesPerson(row: number, {reading: {rows, names}}: Scene): boolean {
  for (let t = rows[row].first; t < rows[row].last; t++)
    if (names.at[t] && names.list[names.at[t] - 1].kind === 'person') return true
  return false
}
