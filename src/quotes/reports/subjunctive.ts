import {ARTICLE, INTERROGATIVE, SUBJUNCTIVE, SUBORDINATOR, THAT, VERB, WHETHER} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, COMMA, KIND, WORD} from '../../source/tokens.js'
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
  if (opensIndicative(first, last, reading)) return []
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

/** `Die Richterin gab den Hinweis, dass eine Verurteilung möglich sei`: a plain verb, and only the clause that hangs on it has the mood. */
function opensIndicative(first: number, last: number, {tokens: {kinds}, columns: {speech, people}}: Reading): boolean {
  let plain = false
  for (let t = first; t < last; t++) {
    if (speech[t] & SUBJUNCTIVE) return false
    if ((kinds[t] & (KIND | CAP)) === WORD && people[t] & VERB && t > first) plain = true
    if (speech[t] & THAT && (kinds[t - 1] & KIND) === COMMA) return plain
  }
  return false
}
