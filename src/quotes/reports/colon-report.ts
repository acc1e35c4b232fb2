import {SUBJUNCTIVE} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, KIND, MARK} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {readIntroduction} from '../introduction.js'
import type {Sentence} from '../sentences.js'
import {reportOf} from './report.js'

/**
 * Who says it, a colon, and what is said in the mood of reports.
 *
 *     Der Fahrer berichtete von dem Überfall: Er sei nur auf der Durchreise gewesen.
 *     ^^^^^^^^^^ ^^^^^^^^^^                   ^^^ segment
 *
 * Where verbs have no such mood, only marks or a dash tell that somebody speaks there.
 */
export function readColonReport(row: number, {first, last}: Sentence, reading: Reading): FoundQuote | undefined {
  const {kinds} = reading.tokens
  const {speech} = reading.columns
  if (!reading.lexicon.locale.words.quotes.subjunctives) return undefined
  let colon = first
  while (colon < last && (kinds[colon] & KIND) !== COLON) colon++
  if (colon === first || colon + 2 >= last || (kinds[colon + 1] & KIND) === MARK) return undefined
  let mood = colon + 1
  while (mood < last && !(speech[mood] & SUBJUNCTIVE)) mood++
  if (mood === last) return undefined
  for (let t = first; t < colon; t++) if ((kinds[t] & KIND) === MARK) return undefined
  const tag = readIntroduction(first, colon, reading)
  if (!tag?.cue || tag.who.length === 0) return undefined
  return reportOf(row, 'colon-report', [colon + 1, last], tag, [tag.first, last], reading)
}
