import {BODY, GROUP} from '../../locale/word-classes.js'
import {nearest} from '../nearest.js'
import {endsWithStem, sameNoun, sameWhole} from '../same-noun.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The body whose name closes with that noun, or that a fuller one described.
 *
 *     Sund kommune … kommunen        Nasjonalt elevombud … ombudet        fylkesmuseet … museet
 *     ^^^^^^^^^^^^   ^^^^^^^^        ^^^^^^^^^^^^^^^^^^^   ^^^^^^^        ^^^^^^^^^^^^   ^^^^^^
 *
 * A noun for somebody too (`ombudet`), and a body without a name, must end in the same letters.
 */
export const bodyByNoun: DescriptionRule = ({phrase, head}, {people, scene: {reading}}) => {
  const {record, tokens} = reading
  const word = record.slice(tokens.starts[head], tokens.ends[head]).toLowerCase()
  const isBody = (phrase.head & (BODY | GROUP)) !== 0
  const bodies = people.few().filter(({named, kind, name}) => {
    if (kind !== 'body') return false
    const noun = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    return named && isBody ? sameNoun(noun, word) || isInPlace(name, word) : endsWithStem(noun, word)
  })
  if (bodies.length > 0) return nearest(bodies, phrase.first)
  return isBody && phrase.mention[1] - phrase.mention[0] === 1 ? people.describedBody(head) : undefined
}

/** `Retten i Sund … retten`: its first word, with a place behind it. */
function isInPlace(name: string, word: string): boolean {
  const cut = name.indexOf(' ')
  const next = name.charAt(cut + 1)
  return cut > 3 && next === next.toLowerCase() && sameWhole(name.slice(0, cut).toLowerCase(), word)
}
