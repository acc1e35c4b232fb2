import {AND, THAT} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COMMA, KIND, MARK, WORD} from '../../source/tokens.js'
import {bareQuote, type FoundQuote, withoutStop} from '../found-quote.js'
import type {Stretch} from '../stretch.js'
import type {Tag} from '../tag/tag.js'
import {quotedWords} from './quoted-words.js'

/** A report of a clause: indirect, mixed where words are quoted, split at a second "and that". */
export function reportOf(
  row: number,
  rule: string,
  clause: Stretch,
  tag: Tag,
  place: Stretch,
  reading: Reading
): FoundQuote | undefined {
  const [opening, end] = withoutStop(clause, reading)
  // Men veien er stengt, sier Moe: what joins it to the sentence before is nobody's words
  const joined = opening < end && reading.columns.speech[opening] & AND && reading.tokens.kinds[opening] & CAP
  const head = joined ? opening + 1 : opening
  // dass, wenn es regne, …
  const start = head < end && (reading.tokens.kinds[head] & KIND) === COMMA ? head + 1 : head
  if (end <= start) return undefined
  const quoted = hasMark(start, end, reading) ? quotedWords(start, end, reading) : undefined
  if (quoted && quoted.length > 0) return mixedReport(row, rule, quoted, tag, place)
  return indirectReport(row, rule, splitClause(start, end, reading), tag, place)
}

export function indirectReport(
  row: number,
  rule: string,
  segments: readonly Stretch[],
  {who, verb, cue, addressee}: Tag,
  place: Stretch
): FoundQuote {
  return {...bareQuote, rule, kind: 'indirect', row, segments, place, who, verb, cue, addressee}
}

/** A report of which only these words are quoted. */
export function mixedReport(
  row: number,
  rule: string,
  quoted: readonly Stretch[],
  {who, verb, cue, addressee}: Tag,
  place: Stretch
): FoundQuote {
  const marks = {open: quoted[0][0] - 1, close: quoted[quoted.length - 1][1]}
  return {...bareQuote, rule, kind: 'mixed', row, segments: quoted, place, who, verb, cue, addressee, ...marks}
}

/** `at veien er stengt og at den blir det`: the joined clauses, each without what joins it. */
function splitClause(start: number, end: number, reading: Reading): readonly Stretch[] {
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  const segments: Stretch[] = []
  let from = start
  for (let t = start + 2; t < end; t++) {
    if ((kinds[t] & KIND) !== WORD || !(speech[t] & THAT) || !(speech[t - 1] & AND) || t - 1 <= from) continue
    segments.push(withoutStop([from, t - 1], reading))
    from = t + 1
  }
  segments.push([from, end])
  return segments
}

export function hasMark(first: number, last: number, {tokens: {kinds}}: Reading): boolean {
  for (let t = first; t < last; t++) if ((kinds[t] & KIND) === MARK) return true
  return false
}
