import {HE, SHE} from '../locale/word-classes.js'
import {endsSentence} from '../quotes/sentences.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import type {Cast, Member} from './cast.js'
import {hasProse, type Scene} from './scene.js'

/** Tokens of a sentence that are looked through. */
const LONGEST = 60

/**
 * What the article's own narration calls its people: a pronoun that opens a sentence
 * stands for the only person of the sentence before.
 *
 *     Kari Moe trener laget. Hun er fra Sund.
 *     ^^^^^^^^               ^^^
 */
export function readGenders(scene: Scene, {members, byName}: Cast): void {
  const {reading, blocks} = scene
  const {tokens, columns, rows} = reading
  for (const row of rows) {
    if (!hasProse(blocks[row.index].kind)) continue
    for (let t = row.first + 1; t < row.last; t++) {
      const gender = columns.people[t] & (HE | SHE)
      if (!gender || (tokens.kinds[t] & (KIND | CAP)) !== (WORD | CAP) || !endsSentence(t - 1, row.last, reading))
        continue
      if (scene.inSpeech(row.index, t, -1) > 0) continue
      const member = onlyPerson(row.first, t - 1)
      if (member) member.gender ||= gender
    }
  }

  /** The one person named in the sentence that ends at a token. */
  function onlyPerson(first: number, stop: number): Member | undefined {
    let only: Member | undefined
    for (let t = stop - 1; t >= first && t > stop - LONGEST && !endsSentence(t, stop, reading); t--) {
      const name = reading.names.at[t] - 1
      if (name < 0 || reading.names.list[name].kind !== 'person') continue
      const member = members[byName[name]]
      if (only && member !== only) return undefined
      only = member
    }
    return only
  }
}
