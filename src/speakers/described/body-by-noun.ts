import {BODY, GROUP} from '../../locale/word-classes.js'
import {nearest} from '../nearest.js'
import {sameNoun} from '../same-noun.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The body whose name closes with that noun.
 *
 *     Sund kommune … kommunen
 *     ^^^^^^^^^^^^   ^^^^^^^^
 */
export const bodyByNoun: DescriptionRule = ({phrase, head}, {people, scene: {reading}}) => {
  if (!(phrase.head & (BODY | GROUP))) return undefined
  const {record, tokens} = reading
  const word = record.slice(tokens.starts[head], tokens.ends[head]).toLowerCase()
  const bodies = people
    .few()
    .filter(
      ({named, kind, name}) =>
        named && kind === 'body' && sameNoun(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), word)
    )
  return bodies.length > 0 ? nearest(bodies, phrase.first) : undefined
}
