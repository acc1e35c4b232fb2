import {compoundClasses} from '../../language/compounds.js'
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
  const gender = nounGender(head, company.scene.reading)
  return company.lookBack(
    phrase.first,
    row,
    quote,
    (one) => isNamedPerson(one) && (!gender || !one.gender || one.gender === gender)
  )
}

function standsForAny(t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  if (columns.people[t]) return (columns.people[t] & AGAIN) !== 0
  return (compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon) & AGAIN) !== 0
}

function isNamedPerson({named, kind}: Member): boolean {
  return named && kind === 'person'
}
