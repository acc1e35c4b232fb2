import {classesOf, compoundClasses} from '../../language/compounds.js'
import {AGAIN, PERSON, ROLE} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Member} from '../cast.js'
import {nounGender} from '../noun-gender.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The person named last, by a word that stands for many a trade: nobody needs to have called them so.
 *
 *     Ailier Manu Tavita est suspendu. « Je m'excuse », a réagi le joueur.
 *            ^^^^^^^^^^^                                          ^^^^^^^^^
 *
 * Behind the roles in the list: whom the record has called so is surer.
 */
export const personAgain: DescriptionRule = ({phrase, head, age, row, quote}, company) => {
  if (age !== undefined || !(phrase.head & (ROLE | PERSON)) || !standsForAny(head, company.scene.reading))
    return undefined
  const {reading} = company.scene
  const gender = nounGender(head, reading)
  const own = classesOf(head, reading, reading.lexicon.trades)
  // Valmentaja Jalonen kehui Rantasta. Hyökkääjä …: of those in the block a noun for a player is no coach
  const isOther = ({roles}: Member): boolean =>
    roles.some((t) => {
      const trade = classesOf(t, reading, reading.lexicon.trades)
      return trade !== 0 && (trade & own) === 0
    })
  const fits = (one: Member): boolean => isNamedPerson(one) && (!gender || !one.gender || one.gender === gender)
  return (
    company.subjectIn(row, phrase.first, quote, (one) => fits(one) && !isOther(one)) ??
    company.lookBack(phrase.first, row, quote, fits)
  )
}

function standsForAny(t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  if (columns.people[t]) return (columns.people[t] & AGAIN) !== 0
  return (compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon) & AGAIN) !== 0
}

function isNamedPerson({named, kind}: Member): boolean {
  return named && kind === 'person'
}
