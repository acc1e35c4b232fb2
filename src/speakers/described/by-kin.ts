import type {Kin} from '../../locale/kin.js'
import type {Reading} from '../../reading.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {DEEPEST} from '../company.js'
import type {Description} from '../descriptions.js'
import {isPerson} from '../is-person.js'
import {nounGender} from '../noun-gender.js'
import type {DescriptionRule} from './description-rule.js'

/** Descriptions that are looked through: a record with more is no article. */
const MOST = 400

/**
 * Who a noun for kin means that names nobody: the one who is called so in another
 * word, or whose kin another one is called.
 *
 *     Faren, Einar Moe, sitter på første rad. – Han er stolt, sier datteren.
 *     ^^^^^ whose father he is, is datteren            not called so herself
 *
 * The last one told of before the noun wins. Where nobody is called kin by name, the
 * only other one of the family name last told of will do.
 */
export const byKin: DescriptionRule = ({phrase, head, row, quote}, company) => {
  const [first, last] = phrase.mention
  // with more words it says whose kin it is
  if (last - first > 1 || company.depth > DEEPEST) return undefined
  company.depth++
  const found = findKin(head, row, quote, company)
  company.depth--
  return found
}

function findKin(noun: number, row: number, quote: number, company: Company): Member | undefined {
  const {reading} = company.scene
  const own = kinAt(noun, reading)
  if (!own) return undefined
  const gender = nounGender(noun, reading)
  let found: Member | undefined
  let told = false
  for (const one of company.descriptions().slice(0, MOST)) {
    if (found && one.phrase.first >= noun) break
    const other = one.phrase.kind === 'name' ? kinAt(one.head, reading) : undefined
    const member = other && company.people.named(one.phrase)
    if (!member) continue
    told = true
    const meant = isSame(own, other)
      ? member
      : other.is & own.to && one.phrase.first < noun
        ? ownerOf(member, one, gender, quote, company)
        : undefined
    if (meant && (gender === 0 || meant.gender === 0 || meant.gender === gender)) found = meant
  }
  return found ?? (told ? undefined : namesake(noun, row, quote, company))
}

function kinAt(t: number, {tokens, lexicon}: Reading): Kin | undefined {
  return lexicon.kin.get(tokens.hashes[t])
}

/** Both are children, both parents; of siblings and spouses one word tells nothing of who is meant by another. */
function isSame(one: Kin, other: Kin): boolean {
  return (one.is & other.is) !== 0 && (one.is & one.to) === 0
}

/** Whose kin somebody is: `moren til Moe`, `Moes mor`; else whom the sentence is about, then one of the family name, then the last one told of. */
function ownerOf(
  kin: Member,
  {phrase: {called, role, mention, first}, row}: Description,
  gender: number,
  quote: number,
  company: Company
): Member | undefined {
  const {names} = company.scene.reading
  const [from, to] = called ?? role ?? mention
  for (let t = from; t < to; t++) if (names.at[t]) return company.people.at(names.at[t] - 1)
  const other = (one: Member): boolean =>
    one.named && isPerson(one) && one !== kin && (gender === 0 || one.gender === 0 || one.gender === gender)
  const {results} = company.scene
  const spoke = (one: Member): boolean => results.slice(0, MOST).some((result) => result?.members.includes(one))
  return (
    company.subjectIn(row, first, quote, other) ??
    company.lookBack(first, row, quote, (one) => other(one) && shareSurname(one, kin)) ??
    company.lookBack(first, row, quote, (one) => other(one) && spoke(one)) ??
    company.lookBack(first, row, quote, other)
  )
}

function namesake(token: number, row: number, quote: number, company: Company): Member | undefined {
  const last = company.lookBack(token, row, quote, (one) => one.named && isPerson(one))
  if (!last) return undefined
  const others = company.people
    .few()
    .filter((one) => one !== last && one.named && isPerson(one) && shareSurname(one, last))
  return others.length === 1 ? others[0] : undefined
}

/** A word of both names that is neither one's first: `Kari Moe` and `Lena Moe Dahl`. */
function shareSurname({name: one}: Member, {name: other}: Member): boolean {
  const words = other.split(' ').slice(1)
  return one
    .split(' ')
    .slice(1)
    .some((word) => words.includes(word))
}
