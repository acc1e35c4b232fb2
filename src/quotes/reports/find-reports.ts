import {
  ACCORDING_AFTER,
  ACCORDING_BEFORE,
  CALL,
  CLITIC,
  GESTURE,
  ITSELF,
  JUDGE,
  NONFINITE,
  SAY,
  SPLIT_JUDGE,
  SPLIT_SAY,
  SUBJUNCTIVE
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {FoundQuote} from '../found-quote.js'
import type {Sentence} from '../sentences.js'
import {sentenceEnd} from '../sentences.js'
import {readColonReport} from './colon-report.js'
import {readLeadingTag} from './leading-tag.js'
import {quotedPredicate} from './quoted-predicate.js'
import {readClauses} from './read-clauses.js'
import {reportsBack} from './reports-back.js'
import {findSecondReports} from './second-reports.js'
import {isOpinion, readSource} from './source.js'
import {readSubjunctive} from './subjunctive.js'
import {readTrailingTag} from './trailing-tag.js'

/**
 * Speech that is told: a verb of saying or judging with its clause, or a source.
 *
 *     Moe sier til NRK at veien er stengt.        Veien er stengt, opplyser politiet.
 *     ^^^ ^^^^     ^^^    ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^  ^^^^^^^^ ^^^^^^^^
 *     who cue addressee   segment                 segment         cue      who
 *
 * With quoted words inside it is mixed, and only these are its segments. Reads one
 * stretch of prose in which no direct speech stands, sentence by sentence.
 */
export function findReports(row: number, first: number, last: number, reading: Reading): readonly FoundQuote[] {
  const found: FoundQuote[] = []
  let previous: Sentence | undefined
  for (let t = first; t < last; ) {
    const sentence = {first: t, last: sentenceEnd(t, last, reading)}
    found.push(...readSentence(row, sentence, previous, reading))
    previous = sentence
    t = sentence.last
  }
  return found
}

/** Words of which a trailing tag has one, and those of which any report has one. */
const TAGS = SAY | JUDGE | GESTURE | NONFINITE | SPLIT_SAY | SPLIT_JUDGE | CLITIC
const SOURCES = ACCORDING_BEFORE | ACCORDING_AFTER
const REPORTS = TAGS | CALL | SOURCES | SUBJUNCTIVE

const NONE: readonly never[] = []

/**
 * The reports in one sentence; the first that reads wins.
 *
 *     points back  →  has a source  →  tag behind  →  tag before  →  clause by clause  →  its mood alone
 *
 * What takes the whole sentence goes first: the clauses would find a part of it.
 */
function readSentence(
  row: number,
  sentence: Sentence,
  previous: Sentence | undefined,
  reading: Reading
): readonly FoundQuote[] {
  const {speech} = reading.columns
  const {first, last} = sentence
  let bits = 0
  for (let t = first; t < last; t++) bits |= speech[t]
  const opinion = isOpinion(first, last, reading)
  if (!(bits & REPORTS) && !opinion) return quotedPredicate(row, sentence, reading)
  const back = bits & ITSELF ? reportsBack(row, sentence, previous, reading) : undefined
  if (back) return back
  const whole =
    (opinion || bits & SOURCES ? readSource(row, sentence, reading) : undefined) ??
    (bits & SUBJUNCTIVE ? readColonReport(row, sentence, reading) : undefined) ??
    (bits & TAGS ? readTrailingTag(row, sentence, reading) : undefined) ??
    readLeadingTag(row, sentence, reading)
  if (whole) {
    const second = whole.tagEnd ? findSecondReports(row, whole.tagEnd, last, whole.who, reading) : NONE
    return second.length > 0 ? [{...whole, place: [first, second[0].place[0]]}, ...second] : [whole]
  }
  const clauses = readClauses(row, first, last, reading)
  if (clauses.length > 0) return clauses
  return bits & SUBJUNCTIVE ? readSubjunctive(row, sentence, reading) : quotedPredicate(row, sentence, reading)
}
