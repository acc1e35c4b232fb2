import {nearest} from '../nearest.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The one whose age it is, rather one with a name.
 *
 *     Ida Vik (21) … 21-åringen
 *     ^^^^^^^        ^^^^^^^^^^
 */
export const byAge: DescriptionRule = ({phrase, age}, {people}) => {
  if (age === undefined) return undefined
  const aged = people.few().filter((member) => member.age === age)
  const named = aged.filter((member) => member.named)
  return named.length > 0 ? nearest(named, phrase.first) : aged[0]
}
