import type {Member} from '../cast.js'
import {nearest} from '../nearest.js'
import type {DescriptionRule} from './description-rule.js'

const TEN = 10
/** The first of a locale's nouns means somebody in their twenties. */
const FIRST = 2

/**
 * The one with a name whose age a noun tells by tens.
 *
 *     Paul Morin, 61 ans, … le sexagénaire
 *     ^^^^^^^^^^                ^^^^^^^^^^^^
 */
export const byDecade: DescriptionRule = ({phrase, head, age}, {people, scene: {reading}}) => {
  if (age !== undefined) return undefined
  const decade = reading.lexicon.decades.get(reading.tokens.hashes[head])
  if (decade === undefined) return undefined
  const from = (decade + FIRST) * TEN
  const isSo = ({named, age: told}: Member): boolean => named && told !== undefined && told >= from && told < from + TEN
  const aged = people.few().filter(isSo)
  return aged.length > 0 ? nearest(aged, phrase.first) : undefined
}
