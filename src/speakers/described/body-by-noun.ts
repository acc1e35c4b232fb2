import {ARTICLE, BODY, GROUP, INDEFINITE} from '../../locale/word-classes.js'
import type {Member} from '../cast.js'
import {nearest} from '../nearest.js'
import {endsWithStem, sameNoun, sameWhole} from '../same-noun.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The body whose name closes or else opens with that noun, or that a fuller one described.
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
  // where nouns are written apart, council closes no other noun
  const same = reading.lexicon.locale.words.speakers.lastParts ? sameWhole : sameNoun
  const closing = people.few().filter(({named, kind, name}) => {
    if (kind !== 'body') return false
    const noun = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    return named && isBody ? same(noun, word) || isInPlace(name, word) : endsWithStem(noun, word)
  })
  // Museum Sund … museet; brannvesenet is any one, though a picture is from Brannvesenet Vest
  const opening = ({named, kind, name}: Member): boolean => {
    const noun = named && kind === 'body' ? name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase() : ''
    return noun !== '' && noun !== word && sameWhole(noun, word)
  }
  const bodies = closing.length === 0 && isBody ? people.few().filter(opening) : closing
  if (bodies.length > 0) return nearest(bodies, phrase.first)
  const {columns} = reading
  const [first, last] = phrase.mention
  // la police locale de Sund … la police
  const articled = last - first === 2 && (columns.people[first] & (ARTICLE | INDEFINITE)) === ARTICLE
  return isBody && (last - first === 1 || articled) ? people.describedBody(head) : undefined
}

/** `Retten i Sund … retten`: its first word, with a place behind it. */
function isInPlace(name: string, word: string): boolean {
  const cut = name.indexOf(' ')
  const next = name.charAt(cut + 1)
  return cut > 3 && next === next.toLowerCase() && sameWhole(name.slice(0, cut).toLowerCase(), word)
}
