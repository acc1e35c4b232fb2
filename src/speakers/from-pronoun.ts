import {HE, INDEFINITE, OTHER_PRONOUN, SHE, THEY} from '../locale/word-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Member} from './cast.js'
import type {Company} from './company.js'
import {isPerson} from './is-person.js'
import {lastSpoken} from './last-spoken.js'

/**
 * The one whom a pronoun means: the nearest before it whose gender and number fit.
 *
 *     Kari Moe trener laget. Per Berg dømmer. – Bra, sier hun.
 *     ^^^^^^^^                                            ^^^
 */
export function fromPronoun(phrase: Phrase, row: number, quote: number, company: Company): Member | undefined {
  const {head, first} = phrase
  // said one: nobody who was named
  if (head & OTHER_PRONOUN && company.scene.reading.columns.people[first] & INDEFINITE) return undefined
  const gender = head & (HE | SHE)
  if (!gender) return company.lookBack(first, row, quote, head & THEY ? areMany : isPerson)
  const member = company.lookBack(
    first,
    row,
    quote,
    (one) => isPerson(one) && (one.gender === 0 || (one.gender & gender) !== 0)
  )
  if (!member) return lastSpoken(row, quote, gender, company.scene)
  member.gender ||= gender
  return member
}

/** Who may be called `de`. */
function areMany({kind, named}: Member): boolean {
  return kind === 'body' || kind === 'group' || !named
}
