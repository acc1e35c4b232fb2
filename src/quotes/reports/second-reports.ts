import {
  ADVERB,
  AND,
  AUXILIARY,
  CALL,
  GESTURE,
  JUDGE,
  PARTICIPLE,
  SAY,
  SPLIT_JUDGE,
  SPLIT_SAY,
  SUBORDINATOR,
  THAT
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND, MARK} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import type {Phrase} from '../phrase/phrase.js'
import {readClauses} from './read-clauses.js'

/** Tokens between a speaker and a second verb: the one spoken to, a place, a time. */
const LONGEST_REST = 10

/** What a second verb, or an adverb before it, can be. */
const SECOND = SAY | JUDGE | CALL | GESTURE | AUXILIARY | SPLIT_SAY | SPLIT_JUDGE | ADVERB

/**
 * What the tag of a speech goes on to tell of the same speaker.
 *
 *     – Vi er klare, sier hun til VG, og legger til at banen er tørr.
 *                                                      ^^^^^^^^^^^^^
 */
export function findSecondReports(
  row: number,
  first: number,
  last: number,
  who: readonly Phrase[],
  reading: Reading
): readonly FoundQuote[] {
  const {speech} = reading.columns
  let at = first
  while (at < last && at < first + LONGEST_REST && !(speech[at] & (AND | SUBORDINATOR | THAT | PARTICIPLE))) {
    // “A,” he laughs. “And B”: more speech, no second verb
    if ((reading.tokens.kinds[at] & KIND) === MARK) return []
    at++
  }
  if (at < last && speech[at] & PARTICIPLE) return readClauses(row, at - 1, last, reading, who)
  // peste Moe, qui rappelle que …
  const relative = at === first + 1 && speech[at] & SUBORDINATOR && speech[at + 1] & (SAY | JUDGE | AUXILIARY)
  if (at < last && relative && (reading.tokens.kinds[first] & KIND) === COMMA)
    return readClauses(row, at, last, reading, who)
  if (at >= last || !(speech[at] & AND) || !(speech[at + 1] & SECOND)) return []
  return readClauses(row, at, last, reading, who)
}
