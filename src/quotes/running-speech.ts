import type {Reading} from '../reading.js'
import {KIND, MARK} from '../source/tokens.js'
import {bareQuote, type FoundQuote} from './found-quote.js'

/**
 * Speech that runs on into the next paragraph without a mark of its own.
 *
 *     „Jeden Tag stehe ich hier.
 *     ^ opens
 *     Und niemand hört zu.“
 *                         ^ closes
 */
export function findRunningSpeech(
  before: FoundQuote | undefined,
  row: number,
  first: number,
  last: number,
  reading: Reading
): FoundQuote | undefined {
  const {kinds, hashes} = reading.tokens
  if (
    before?.kind !== 'direct' ||
    before.row !== row - 1 ||
    before.open === undefined ||
    (kinds[before.open] & KIND) !== MARK
  )
    return undefined
  const end = before.place[1]
  if (end !== reading.rows[row - 1].last || (kinds[end - 1] & KIND) === MARK || (kinds[last - 1] & KIND) !== MARK)
    return undefined
  const opener = hashes[before.open]
  if (!reading.lexicon.openers.get(opener)?.includes(hashes[last - 1])) return undefined
  // a mark that opens here has its own closing one
  for (let t = first; t < last - 1; t++) if ((kinds[t] & KIND) === MARK && hashes[t] === opener) return undefined
  return {
    ...bareQuote,
    rule: 'marked-speech',
    kind: 'direct',
    row,
    segments: [[first, last - 1]],
    place: [first, last],
    who: [],
    open: first
  }
}
