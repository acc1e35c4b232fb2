import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {nameOpening} from './name-opening.js'
import {barePhrase, type Phrase} from './phrase.js'
import {withTail} from './with-tail.js'

/**
 * The name of somebody described, behind a word that says it is one.
 *
 *     a retired welder named Ann Bell · en mann ved navn Per Moe
 *     ^^^^^^^^^^^^^^^^       ^^^^^^^^   ^^^^^^^         ^^^^^^^
 *     described              name
 */
export function namedBehind(described: Phrase, end: number, reading: Reading): Phrase | undefined {
  const {tokens, lexicon} = reading
  const {kind, head, first, end: at} = described
  if (kind !== 'description' || !head || at + 1 >= end || (tokens.kinds[at] & (KIND | CAP)) !== WORD) return undefined
  const second = lexicon.named.get(tokens.hashes[at])
  if (second === undefined || (second && tokens.hashes[at + 1] !== second)) return undefined
  const name = nameOpening(second ? at + 2 : at + 1, reading)
  if (!name || name.last > end || name.kind === 'body') return undefined
  return withTail(
    {...barePhrase, kind: 'name', mention: [name.first, name.last], name, first, end: name.last, head},
    end,
    reading
  )
}
