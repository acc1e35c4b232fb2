import type {Member} from '../cast.js'
import {isPerson} from '../is-person.js'
import {introduced, lastDescribed} from './described-before.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * A new age for somebody just named, or for the one introduced, of whom none was told.
 *
 *     Ida Vik vant. 21-åringen …          En tidligere kasserer … den 47 år gamle kvinnen
 *     ^^^^^^^       ^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const stillAgeless: DescriptionRule = ({phrase, head, age, row, quote}, company) => {
  if (age === undefined) return undefined
  // die 34-jährige Mutter: somebody's kin comes unannounced
  const {reading} = company.scene
  if (reading.lexicon.kin.has(reading.tokens.hashes[head])) return undefined
  const ageless = (one: Member): boolean => isPerson(one) && one.age === undefined
  // not artisten, whom nobody introduced, while somebody has a name
  const person =
    company.lookBack(phrase.first, row, quote, (one) => ageless(one) && one.name.includes(' ')) ??
    company.lookBack(phrase.first, row, quote, ageless) ??
    introduced(phrase, company) ??
    lastDescribed(phrase, row, company)
  if (person) person.age ??= age
  return person
}
