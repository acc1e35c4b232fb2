import {
  ADVERB,
  ASSERT,
  INFINITIVE,
  NEGATION,
  PARTICLE,
  PRONOUN,
  REFLEXIVE,
  SUBORDINATOR,
  THAT,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COMMA, KIND, MARK, WORD} from '../../source/tokens.js'
import type {VerbGroup} from '../tag/verb-group.js'
import type {Clause} from './clause.js'
import {clauseEnd} from './clause-end.js'
import {reportOf} from './report.js'
import type {Saying} from './saying.js'

/**
 * What somebody asserts with an infinitive.
 *
 *     Moe affirme ne pas avoir vu le loup · Moe zegt daar niets van te weten · Moe gab an, nichts zu wissen
 *                 ^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^
 *
 * Before the bare clause in the list, which would take the object for a subject. Only
 * of verbs that assert so: a promise or a plan has an infinitive too.
 */
export function infinitiveClause(
  row: number,
  {cue: [first, last]}: VerbGroup,
  {tag, at, inverted}: Saying,
  end: number,
  reading: Reading
): Clause | undefined {
  const {speech} = reading.columns
  if (inverted || !((speech[first] | speech[last - 1]) & ASSERT)) return undefined
  const start = (reading.tokens.kinds[at] & KIND) === COMMA ? at + 1 : at
  const stop = clauseEnd(start, end, reading)
  if (!opensInfinitive(start, stop, reading) && !endsInfinitive(start, stop, reading)) return undefined
  const quote = reportOf(row, 'infinitive', [start, stop], tag, [tag.first, stop], reading)
  return quote && {quote, end: stop}
}

const MOST_SMALL = 5

/** `avoir vu`, `ne pas lui en vouloir`, `n'avoir «pas …»`: small words, then a word with the ending of an infinitive. */
function opensInfinitive(t: number, end: number, {record, tokens, columns, lexicon}: Reading): boolean {
  const {infinitiveEndings, infinitive} = lexicon.locale.words.quotes
  if (!infinitiveEndings || infinitive?.length) return false
  const {speech, people} = columns
  for (let at = t; at < end && at < t + MOST_SMALL; at++) {
    if ((tokens.kinds[at] & (KIND | CAP)) !== WORD) return false
    const length = tokens.ends[at] - tokens.starts[at]
    const ending = infinitiveEndings.some((one) => length > one.length + 1 && record.endsWith(one, tokens.ends[at]))
    if (ending && !(people[at] & VERB)) return true
    if (!(speech[at] & (NEGATION | REFLEXIVE | ADVERB) || people[at] & (PRONOUN | PARTICLE)) && length > 2) return false
  }
  return false
}

/** `daar niets van te weten`: the word of the infinitive before the last one, and no finite verb. */
function endsInfinitive(t: number, end: number, reading: Reading): boolean {
  const {tokens, columns} = reading
  const {speech, people} = columns
  let mark = -1
  for (let at = t; at < end; at++) {
    const kind = tokens.kinds[at] & KIND
    if (kind === MARK) return false
    if (kind !== WORD) continue
    if (mark < 0 && at > t && speech[at] & (THAT | SUBORDINATOR)) return false
    if (speech[at] & INFINITIVE) mark = at
    // dat hij te laat was: a finite verb
    else if (people[at] & VERB && !(mark >= 0 && hasEnding(at, reading))) return false
  }
  return mark >= 0 && hasEnding(mark + 1, reading)
}

function hasEnding(t: number, {record, tokens, lexicon}: Reading): boolean {
  return (lexicon.locale.words.quotes.infinitiveEndings ?? []).some((ending) => record.endsWith(ending, tokens.ends[t]))
}
