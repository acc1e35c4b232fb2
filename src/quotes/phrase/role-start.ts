import {ADVERB, ARTICLE, INDEFINITE, POSSESSIVE} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, NUMBER} from '../../source/tokens.js'
import {opensWithDigit} from './age.js'

/** Where a phrase begins without its article; a possessive stays. */
export function nounStart(first: number, {columns: {people}}: Reading): number {
  return people[first] & ARTICLE ? first + 1 : first
}

/**
 * Where the role in a phrase begins: it keeps the words before its noun, but not those of an indefinite phrase.
 *
 *     den 40 år gamle daglige lederen · daglig leder · en lettet hovedtrener
 *                                       ^                        ^
 */
export function roleStart(first: number, headAt: number, reading: Reading): number {
  const {tokens, columns, names} = reading
  let from = columns.people[first] & INDEFINITE ? headAt : nounStart(first, reading)
  while (
    from < headAt &&
    (opensWithDigit(from, reading) ||
      (tokens.kinds[from] & KIND) === NUMBER ||
      (columns.people[from] & ARTICLE && !(columns.people[from] & POSSESSIVE)) ||
      (columns.speech[from] & ADVERB && !names.at[from]))
  )
    from++
  return from
}
