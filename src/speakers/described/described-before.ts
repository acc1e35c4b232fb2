import {classesOf} from '../../language/compounds.js'
import {BODY, GROUP, INDEFINITE, PERSON, ROLE} from '../../locale/word-classes.js'
import type {Phrase} from '../../quotes/phrase/phrase.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {DEEPEST} from '../company.js'
import type {Description} from '../descriptions.js'
import {describedGender} from '../noun-gender.js'
import {sameWord} from '../same-word.js'
import type {AskedDescription, DescriptionRule} from './description-rule.js'

/** Descriptions that are looked through: a record with more is no article. */
const MOST = 400

/**
 * The first description in the record that can be the same one: its noun is the same, or its age.
 *
 *     En nabo ringte politiet. … – Jeg hørte et smell, sier naboen.
 *     ^^^^^^^                                               ^^^^^^
 */
export const describedBefore: DescriptionRule = (asked, company) => firstDescription(asked, company)

export type Asked = Pick<AskedDescription, 'phrase' | 'head' | 'age'>

function firstDescription({phrase, head, age}: Asked, company: Company): Member | undefined {
  const {reading} = company.scene
  let bare: Description | undefined
  const list = company.descriptions()
  for (let k = 0; k < list.length && k < MOST; k++) {
    const one = list[k]
    if (one.phrase.first >= phrase.first) break
    if (one.head === head || sameWord(one.head, head, reading) || (age !== undefined && one.age === age)) {
      if (one.opened || one.phrase.kind === 'name' || age !== undefined) return memberOf(one, company)
      bare ??= one
    }
  }
  // fornærmedes nabo … en nabo … naboen: the one that an article introduces
  return bare && memberOf(bare, company)
}

/** The first person whom an article describes without a name, for a word that means any person: `mannen`, `fornærmede`. */
export function firstPerson({phrase, head, age}: Asked, company: Company): Member | undefined {
  if (age !== undefined || !(phrase.head & PERSON) || phrase.head & ROLE) return undefined
  const {reading} = company.scene
  const gender = describedGender(head, reading)
  for (const one of company.descriptions().slice(0, MOST)) {
    if (one.phrase.first >= phrase.first) return undefined
    if (!one.opened || one.phrase.kind !== 'description' || !(one.phrase.head & (PERSON | ROLE))) continue
    const other = describedGender(one.head, reading)
    if (gender === 0 || other === 0 || gender === other) return memberOf(one, company)
  }
  return undefined
}

/** The first person whom the record introduces by a description without an age: `en tidligere kasserer`. */
export function introduced({first}: Phrase, company: Company): Member | undefined {
  const {people} = company.scene.reading.columns
  for (const one of company.descriptions().slice(0, MOST)) {
    if (one.phrase.first >= first) return undefined
    if (one.phrase.kind !== 'description' || !(one.phrase.head & (PERSON | ROLE))) continue
    if (people[one.phrase.first] & INDEFINITE) return one.age === undefined ? memberOf(one, company) : undefined
  }
  return undefined
}

/** Blocks back to somebody without a name whom other words mean again. */
const NEAR = 1

/** The last person without a name, age or office whom the record described before: `der Angeklagte … der 44-Jährige`. */
export function lastDescribed({first}: Phrase, row: number, company: Company): Member | undefined {
  const {reading} = company.scene
  let last: Description | undefined
  for (const one of company.descriptions().slice(0, MOST)) {
    if (one.phrase.first >= first) break
    if (one.row < row - NEAR || one.phrase.kind !== 'description' || !one.opened || one.age !== undefined) continue
    if (!(one.phrase.head & (PERSON | ROLE)) || one.phrase.head & (BODY | GROUP)) continue
    if (classesOf(one.head, reading, reading.lexicon.offices) === 0) last = one
  }
  return last && memberOf(last, company)
}

/** Who a description means; one that an article makes definite may go back to an earlier one. */
export function memberOf(one: Description, company: Company): Member {
  const {scene, people} = company
  const {phrase, head, age, opened} = one
  const known = people.named(phrase) ?? people.headedBy(head)
  if (known) return known
  let member: Member | undefined
  if (opened && !(scene.reading.columns.people[phrase.first] & INDEFINITE) && company.depth < DEEPEST) {
    company.depth++
    member =
      firstDescription(one, company) ??
      firstPerson(one, company) ??
      (age === undefined ? undefined : introduced(phrase, company))
    company.depth--
  }
  return member ?? people.described(phrase)
}
