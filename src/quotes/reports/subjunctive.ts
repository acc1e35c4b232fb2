import {ARTICLE, INTERROGATIVE, SUBORDINATOR, WHETHER} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, COMMA, KIND} from '../../source/tokens.js'
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
  const {kinds} = reading.tokens
  // Wer warten wolle, könne das tun: the one clause that may open a report
  if (speech[first] & (SUBORDINATOR | WHETHER) && !(people[first] & ARTICLE) && !(speech[first] & INTERROGATIVE))
    return []
  // als ob er schliefe: a comparison has the same mood; what somebody asks, behind a comma, may be told too
  for (let t = first + 1; t < last; t++) if (speech[t] & WHETHER && (kinds[t - 1] & KIND) !== COMMA) return []
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
      segments: [withoutStop([first, (kinds[last - 1] & KIND) === COLON ? last - 1 : last], reading)],
      place: [first, last],
      who: []
    }
  ]
}
