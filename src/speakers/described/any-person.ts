import {PERSON, POSSESSIVE, ROLE} from '../../locale/word-classes.js'
import type {Member} from '../cast.js'
import {describedGender} from '../noun-gender.js'
import type {Scene} from '../scene.js'
import {firstPerson} from './described-before.js'
import type {DescriptionRule} from './description-rule.js'

/** In quotes. */
const FARTHEST = 12

/**
 * A word that means any person: one without a name who spoke last, else the first one
 * whom the record describes so.
 *
 *     – Jeg hørte et smell, sier en nabo. … sier mannen
 *                                ^^^^^^^         ^^^^^^
 */
export const anyPerson: DescriptionRule = (asked, company) => {
  const {phrase, head, age, quote} = asked
  if (age !== undefined || !(phrase.head & PERSON) || phrase.head & ROLE) return undefined
  // ihr Mann is somebody's
  if (company.scene.reading.columns.people[phrase.first] & POSSESSIVE) return undefined
  const gender = describedGender(head, company.scene.reading)
  // tiltalte is not whoever spoke last
  return (gender ? namelessVoice(quote, gender, company.scene) : undefined) ?? firstPerson(asked, company)
}

/** The last one who spoke before a quote, if it is somebody without a name. */
function namelessVoice(quote: number, gender: number, {results, found}: Scene): Member | undefined {
  for (let i = quote - 1; i >= 0 && i >= quote - FARTHEST; i--) {
    const member = results[i]?.members[0]
    if (!member || found[i].heading) continue
    // dommeren, whom no other words introduced, is no man told of
    if (member.named || member.kind !== 'person' || !member.name.includes(' ')) return undefined
    return member.gender === 0 || member.gender === gender ? member : undefined
  }
  return undefined
}
