import {answererOf} from '../answerer.js'
import {carriedFrom, carriedTo} from '../attribution.js'
import type {Member} from '../cast.js'
import {isPerson} from '../is-person.js'
import {asksBack, asksSomebody} from '../questions.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

const NEAR_BEFORE = 6
const NEAR_AFTER = 8
/** In quotes. */
const MOST = 100

/**
 * After a question its answer: the one who answered the question before it, or answers
 * the next one, else the last one named.
 *
 *     – Er dere klare?
 *     – Vi har trent siden januar.
 *     – Og målet?
 *     – Topp fem, sier Moe.
 *                      ^^^
 */
export const answer: SpeakerRule = {
  rule: 'answer',
  speaker: (i, scene, resolver) => {
    const question = scene.previousSpeech(i)
    if (question === undefined) return undefined
    if (!scene.questions[question]) {
      const asker = scene.results[question]?.members[0]
      if (!asker) return undefined
      const other = asksSomebody(question, scene)
        ? otherThan(asker, question, scene)
        : asksBack(question, scene)
          ? answeredBefore(asker, question, scene)
          : undefined
      return other && carriedTo(other, 'answer')
    }
    const interviewed = answererOf(question, scene)
    if (interviewed) return carriedFrom(interviewed, 'answer')
    const {row, place} = scene.found[i]
    for (const step of [-1, 1]) {
      for (let j = i + step; j >= 0 && j < scene.found.length; j += step) {
        if (Math.abs(scene.found[j].row - row) > NEAR_AFTER) break
        if (scene.found[j].heading || scene.questions[j] || scene.found[j].kind !== 'direct') continue
        const result = scene.results[j]
        if (result && Math.abs(scene.found[j].row - row) <= (step < 0 ? NEAR_BEFORE : NEAR_AFTER))
          return carriedFrom(result, 'answer')
        if (result || step < 0) break
      }
    }
    const member = resolver.lookBack(place[0], row, i, isPerson)
    return member && carriedTo(member, 'answer')
  }
}

/** In a dialogue of named people, whoever spoke right before the question: `– Nei, svarte Lie. – Kom han? spurte Moe. – Ja.` */
function answeredBefore(asker: Member, question: number, scene: Scene): Member | undefined {
  const before = scene.previousSpeech(question)
  const [other] = (before === undefined ? undefined : scene.results[before]?.members) ?? []
  return other && other !== asker && other.kind !== 'body' ? other : undefined
}

/** The last one who spoke before a quote and isn't its speaker. */
export function otherThan(member: Member, quote: number, {results, found}: Scene): Member | undefined {
  for (let j = quote - 1; j >= 0 && j >= quote - MOST; j--) {
    const other = results[j]?.members[0]
    if (other && other !== member && other.kind !== 'body' && !found[j].heading) return other
  }
  return undefined
}
