import {classesOf} from '../../language/compounds.js'
import {ARTICLE, POSSESSIVE, ROLE} from '../../locale/word-classes.js'
import type {Stretch} from '../../quotes/stretch.js'
import type {Reading} from '../../reading.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {nounGender} from '../noun-gender.js'
import type {DescriptionRule} from './description-rule.js'
import {withoutAdjective} from './without-adjective.js'

/**
 * The only one with a role beside the name that is another word for the same trade.
 *
 *     Statsadvokat Kari Moe ba om fengsel. – Dette er ingen glipp, sa aktor.
 *     ^^^^^^^^^^^^                                                    ^^^^^
 *
 * Behind byRole in the list: the same word is surer than one that means the same.
 */
export const byTrade: DescriptionRule = ({phrase, head, age}, company) => {
  const {
    people,
    scene: {reading}
  } = company
  if (age !== undefined || !(phrase.head & ROLE) || !isBare(withoutAdjective(phrase.mention, head, reading), reading))
    return undefined
  // havnesjefen is not whatever chief there is: the noun itself must stand for the trade
  const {trades} = reading.lexicon
  const trade = trades.table.get(reading.tokens.hashes[head])
  if (trade === 0) return undefined
  const gender = nounGender(head, reading)
  let only: Member | undefined
  for (const member of people.few()) {
    if (gender && member.gender && gender !== member.gender) continue
    if (member.kind === 'body' || !member.named || !member.roles.some((t) => classesOf(t, reading, trades) & trade))
      continue
    if (only) return undefined
    only = member
  }
  return only ?? titledFar(phrase.first, trade, company)
}

/** In descriptions. */
const MOST = 400

/** `Le conseiller chargé des routes, Paul Morin, … le ministre`: a title that more words part from the name. */
function titledFar(token: number, trade: number, company: Company): Member | undefined {
  const {
    people,
    scene: {reading}
  } = company
  let only: Member | undefined
  for (const one of company.descriptions().slice(0, MOST)) {
    if (one.phrase.first >= token) break
    if (one.phrase.kind !== 'name' || !(classesOf(one.head, reading, reading.lexicon.trades) & trade)) continue
    const member = people.named(one.phrase)
    if (only && member !== only) return undefined
    only = member
  }
  return only
}

/** The noun alone, but for an article or an owner: `ihr Coach`. */
function isBare([first, last]: Stretch, {columns: {people}}: Reading): boolean {
  return last - first === 1 || (last - first === 2 && (people[first] & (ARTICLE | POSSESSIVE)) !== 0)
}
