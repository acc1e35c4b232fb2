import {ANSWER, MESSAGE} from '../../locale/word-classes.js'
import {COLON, KIND} from '../../source/tokens.js'
import {type Attribution, carriedTo} from '../attribution.js'
import type {Member} from '../cast.js'
import {isPerson} from '../is-person.js'
import type {Resolver} from '../resolver.js'
import type {Scene} from '../scene.js'
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
    if (who.length > 0 || !scene.opensBlock(i)) return undefined
    const before = scene.previousProse(row)
    if (before < 0) return undefined
    if (!cue) return answerAhead(i, before, scene, resolver)
    if (!isAnswer(cue[1] - 1, scene)) return undefined
    const question = scene.previousSpeech(i)
    const asker =
      question === undefined
        ? resolver.subjectIn(before, scene.reading.rows[before].last, i, isPerson)
        : scene.results[question]?.members[0]
    const other = asker && otherThan(asker, i, scene)
    return other && carriedTo(other, 'reply')
  }
}

/** `Svaret kommer uten å nøle:` hands the word to somebody else than who spoke before it. */
function answerAhead(i: number, before: number, scene: Scene, resolver: Resolver): Attribution | undefined {
  const [first, last] = scene.parts.speech[before]
  if (last <= first || (scene.reading.tokens.kinds[last - 1] & KIND) !== COLON || !isAnswer(first, scene))
    return undefined
  const asked = scene.quotesIn(before).length > 0 ? undefined : scene.found[i - 1]
  if (!asked || before - asked.row > NEAR) return undefined
  const asker = scene.results[i - 1]?.members[0]
  const other = asker && (besides(asker, asked.row, scene, resolver) ?? otherThan(asker, i, scene))
  return other && carriedTo(other, 'reply')
}

/** `En gutt drar Moe i ermet. – Hvem passer båten? spør han.`: who else is told of where the asker is. */
function besides(asker: Member, row: number, scene: Scene, resolver: Resolver): Member | undefined {
  const {reading} = scene
  const before = scene.previousProse(row)
  if (before < 0) return undefined
  let last: Member | undefined
  for (let t = reading.rows[before].first; t < reading.rows[before].last; t++) {
    const member = reading.names.at[t] ? resolver.people.at(reading.names.at[t] - 1) : undefined
    if (member && member !== asker && isPerson(member)) last = member
  }
  return last
}

/** In blocks. */
const NEAR = 2

/** A noun for an answer: `svaret`. */
function isAnswer(t: number, {reading: {columns}}: Scene): boolean {
  return (columns.speech[t] & (MESSAGE | ANSWER)) === (MESSAGE | ANSWER)
}
