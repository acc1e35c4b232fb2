import {ARTICLE, INTERROGATIVE, SUBORDINATOR, WHETHER} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {bareQuote, type FoundQuote, withoutStop} from '../found-quote.js'
import type {Sentence} from '../sentences.js'
import {bareTag} from '../tag/tag.js'
import {quotedWords} from './quoted-words.js'
import {hasMark, mixedReport} from './report.js'

/**
 * A sentence whose verb alone tells that it is somebody's words; whose, the report before it tells.
 *
 *     Der Strom sei sofort abgeschaltet worden.
 *               ^^^
 *
 * The last one of the list, for a verb of saying in the same sentence tells more.
 */
export function readSubjunctive(row: number, {first, last}: Sentence, reading: Reading): readonly FoundQuote[] {
  const {speech, people} = reading.columns
  // Wer warten wolle, könne das tun: the one clause that may open a report
  if (speech[first] & (SUBORDINATOR | WHETHER) && !(people[first] & ARTICLE) && !(speech[first] & INTERROGATIVE))
    return []
  for (let t = first; t < last; t++) {
    // a condition is told in the same mood
    if (speech[t] & WHETHER) return []
  }
  if (hasMark(first, last, reading)) {
    const quoted = quotedWords(first, last, reading)
    if (quoted.length === 0) return []
    return [mixedReport(row, 'subjunctive', quoted, {...bareTag, who: [], verb: 0, first, end: last}, [first, last])]
  }
  return [
    {
      ...bareQuote,
      rule: 'subjunctive',
      kind: 'indirect',
      row,
      segments: [withoutStop([first, last], reading)],
      place: [first, last],
      who: []
    }
  ]
}
