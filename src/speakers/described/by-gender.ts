import {INDEFINITE, MAN, PERSON, POSSESSIVE, WOMAN} from '../../locale/word-classes.js'
import type {Member} from '../cast.js'
import {isPerson} from '../is-person.js'
import {nounGender} from '../noun-gender.js'
import type {Scene} from '../scene.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * A word for any man or woman, with its article: whoever of them was last told of.
 *
 *     Claire Morin compte les loups. La jeune femme rappelle que …
 *     ^^^^^^^^^^^^                   ^^^^^^^^^^^^^^
 *
 * Behind describedBefore in the list: somebody without a name may have been called so.
 */
export const byGender: DescriptionRule = ({phrase, head, age, row, quote}, company) => {
  const {reading} = company.scene
  const {people} = reading.columns
  if (age !== undefined || !(people[head] & PERSON) || people[phrase.first] & (INDEFINITE | POSSESSIVE))
    return undefined
  if (!(people[head] & (MAN | WOMAN)) || reading.lexicon.kin.has(reading.tokens.hashes[head])) return undefined
  const gender = nounGender(head, reading)
  // mannen may be anybody; den unge mannen is somebody just told of
  const unsure = phrase.mention[1] - phrase.mention[0] > 2
  return company.lookBack(
    phrase.first,
    row,
    quote,
    (one) =>
      one.named &&
      isPerson(one) &&
      (one.gender === gender || (unsure && one.gender === 0)) &&
      (unsure || !hasSpoken(one, quote, company.scene))
  )
}

/** Quotes that are looked back. */
const MOST = 100

/** `– Vi leter, sier Per Moe. Mannen …`: who speaks of another isn't he. */
function hasSpoken(one: Member, quote: number, {results, found}: Scene): boolean {
  for (let i = quote - 1; i >= 0 && i >= quote - MOST; i--)
    if (results[i]?.members.includes(one) && found[i].kind === 'direct') return true
  return false
}
