import {classesOf} from '../../language/compounds.js'
import {ARTICLE, POSSESSIVE, ROLE} from '../../locale/word-classes.js'
import type {Stretch} from '../../quotes/stretch.js'
import type {Reading} from '../../reading.js'
import type {Member} from '../cast.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The only one with a role beside the name that is another word for the same trade.
 *
 *     Statsadvokat Kari Moe ba om fengsel. – Dette er ingen glipp, sa aktor.
 *     ^^^^^^^^^^^^                                                    ^^^^^
 *
 * Behind byRole in the list: the same word is surer than one that means the same.
 */
export const byTrade: DescriptionRule = ({phrase, head, age}, {people, scene: {reading}}) => {
  if (age !== undefined || !(phrase.head & ROLE) || !isBare(phrase.mention, reading)) return undefined
  // havnesjefen is not whatever chief there is: the noun itself must stand for the trade
  const {trades} = reading.lexicon
  const trade = trades.table.get(reading.tokens.hashes[head])
  if (trade === 0) return undefined
  let only: Member | undefined
  for (const member of people.few()) {
    if (member.kind === 'body' || !member.named || !member.roles.some((t) => classesOf(t, reading, trades) & trade))
      continue
    if (only) return undefined
    only = member
  }
  return only
}

/** The noun alone, but for an article or an owner: `ihr Coach`. */
function isBare([first, last]: Stretch, {columns: {people}}: Reading): boolean {
  return last - first === 1 || (last - first === 2 && (people[first] & (ARTICLE | POSSESSIVE)) !== 0)
}
