import {ARTICLE, INDEFINITE, PERSON, ROLE} from '../../locale/word-classes.js'
import type {DescriptionRule} from './description-rule.js'

/** In blocks. */
const NEAR = 1

/**
 * The one who has just spoken, by a trade that nobody was called, where the verb says that the speech goes on.
 *
 *     “He lied,” Ann Bell told the jury. ¶ “He lied to me too,” the barrister went on.
 *                ^^^^^^^^                                       ^^^^^^^^^^^^^ ^^^^
 *
 * Near the end of the list: who has that trade in other words is surer.
 */
export const goesOn: DescriptionRule = ({phrase, age, row, quote}, {scene}) => {
  const {reading, results, found} = scene
  const {people} = reading.columns
  const {mention, head} = phrase
  const cue = found[quote]?.cue
  if (age !== undefined || !cue || !(head & (ROLE | PERSON)) || mention[1] - mention[0] > 2) return undefined
  if (people[mention[0]] & INDEFINITE || (mention[1] - mention[0] === 2 && !(people[mention[0]] & ARTICLE)))
    return undefined
  if (!reading.lexicon.goOn.has(reading.tokens.hashes[cue[0]])) return undefined
  const last = quote > 0 && row - found[quote - 1].row <= NEAR ? results[quote - 1]?.members : undefined
  return last?.length === 1 && last[0].named && last[0].kind === 'person' ? last[0] : undefined
}
