import {classesOf} from '../../language/compounds.js'
import {ARTICLE, BODY, GROUP, INDEFINITE, ROLE} from '../../locale/word-classes.js'
import type {Stretch} from '../../quotes/stretch.js'
import type {Reading} from '../../reading.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {nounGender} from '../noun-gender.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The person told of or heard last, of whom no role has been told, by a role that nobody has.
 *
 *     Silje Moe satte seg ned og lo. ¶ – Hva skulle jeg gjøre? spurte Vik-treneren.
 *     ^^^^^^^^^                                                       ^^^^^^^^^^^^
 *
 * Behind all that know the noun, in the list. Who holds an office that speaks of others
 * comes unannounced: after `Silje Moe er savnet`, `politimesteren` isn't she.
 */
export const stillRoleless: DescriptionRule = ({phrase, head, age, row, quote}, company) => {
  const {reading} = company.scene
  if (age !== undefined || !(phrase.head & ROLE) || phrase.head & (BODY | GROUP)) return undefined
  if (!isBare(phrase.mention, reading) || classesOf(head, reading, reading.lexicon.offices)) return undefined
  const one = toldLast(phrase.first, row, quote, company)
  if (!one || one.roles.length > 0 || one.role) return undefined
  const gender = nounGender(head, reading)
  return gender && one.gender && gender !== one.gender ? undefined : one
}

function toldLast(token: number, row: number, quote: number, company: Company): Member | undefined {
  const {scene} = company
  const own = company.subjectIn(row, token, quote, isNamedPerson)
  if (own) return own
  const before = scene.previousProse(row)
  return before < 0 || before < row - NEAR
    ? undefined
    : company.subjectIn(before, scene.reading.rows[before].last, quote, isNamedPerson)
}

/** In blocks. */
const NEAR = 2

/** The noun alone, but for an article. */
function isBare([first, last]: Stretch, {columns: {people}}: Reading): boolean {
  return last - first === 1 || (last - first === 2 && (people[first] & (ARTICLE | INDEFINITE)) === ARTICLE)
}

function isNamedPerson({named, kind}: Member): boolean {
  return named && kind === 'person'
}
