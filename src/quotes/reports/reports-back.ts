import type {Reading} from '../../reading.js'
import {KIND, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutStop} from '../found-quote.js'
import type {Sentence} from '../sentences.js'
import {readBackTag} from '../tag/read-back-tag.js'
import {indirectReport} from './report.js'

/**
 * A sentence that points back at the one before it.
 *
 *     To er skadd. Det opplyser Moe til NRK.
 *     ^^^^^^^^^^^      ^^^^^^^^ ^^^     ^^^
 *     segment          cue      who     addressee
 *
 * The first of the list: what it tells stands in another sentence, so that nothing is
 * left to find in its own. Empty where it reports nothing and is no other report either.
 */
export function reportsBack(
  row: number,
  {first, last}: Sentence,
  previous: Sentence | undefined,
  reading: Reading
): readonly FoundQuote[] | undefined {
  const tag = readBackTag(first, last, reading)
  if (!tag) return undefined
  // Kommer det snø? Det spør bonden: a reported question is no report
  if (!previous || isQuestion(previous, reading)) return []
  const segments = [withoutStop([previous.first, previous.last], reading)]
  return [indirectReport(row, 'reports-back', segments, tag, [previous.first, last])]
}

const QUESTION_MARK = 0x3f

/** Closed by a question mark. */
function isQuestion({first, last}: Sentence, {record, tokens}: Reading): boolean {
  for (let t = last - 1; t > first && (tokens.kinds[t] & KIND) !== WORD; t--)
    if (record.charCodeAt(tokens.starts[t]) === QUESTION_MARK) return true
  return false
}
