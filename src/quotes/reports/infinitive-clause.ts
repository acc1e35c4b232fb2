import {
  ADVERB,
  AND,
  ASSERT,
  AUXILIARY,
  INFINITIVE,
  INTERROGATIVE,
  NEGATION,
  NONFINITE,
  PARTICLE,
  PRONOUN,
  REFLEXIVE,
  SUBORDINATOR,
  THAT,
  VERB,
  WHETHER
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
  const asserted = opensAsserted(start, end, reading)
  const stop = asserted ? beforeJoined(start, clauseEnd(start, end, reading), reading) : clauseEnd(start, end, reading)
  if (!asserted && !opensInfinitive(start, stop, reading) && !endsInfinitive(start, stop, reading)) return undefined
  // säger sig ha förtroende för Moe: nobody is spoken to in what is said
  const told = tag.addressee && tag.addressee[0] >= start ? {...tag, addressee: undefined} : tag
  const quote = reportOf(row, 'infinitive', [start, stop], told, [tag.first, stop], reading)
  return quote && {quote, end: stop}
}

/** `hevder å ha sett det, og politiet tror ham`: a joined clause has a subject, which the infinitive lacks. */
function beforeJoined(t: number, end: number, {tokens: {kinds}, columns: {speech}}: Reading): number {
  for (let at = t; at + 2 < end; at++)
    if ((kinds[at] & KIND) === COMMA && speech[at + 1] & AND && !(speech[at + 2] & INFINITIVE)) return at
  return end
}

/**
 * `hevder å ha sett`, `säger sig ha sett`, `segist aldrei hafa séð`: the mark of an infinitive, or one of a few that
 * need none. Where infinitives have an ending, that tells more.
 */
function opensAsserted(t: number, end: number, {tokens, columns: {speech}, lexicon}: Reading): boolean {
  if (lexicon.locale.words.quotes.infinitiveEndings) return false
  let at = t
  while (at < end && at < t + 3 && speech[at] & (ADVERB | NEGATION | REFLEXIVE)) at++
  if (at + 1 >= end || (tokens.kinds[at] & KIND) !== WORD) return false
  if (lexicon.asserted.has(tokens.hashes[at])) return true
  // erkender at have kørt, hævder at de kørte: only an infinitive that opens a perfect, or one that no clause opens with
  return (speech[at] & INFINITIVE) !== 0 && (!(speech[at] & THAT) || (speech[at + 1] & (AUXILIARY | NONFINITE)) !== 0)
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
    // niet te weten hoe het kwam: what the infinitive governs
    if (mark >= 0 && at > mark + 1 && speech[at] & (THAT | SUBORDINATOR | INTERROGATIVE | WHETHER)) break
    if (speech[at] & INFINITIVE) mark = at
    // dat hij te laat was: a finite verb
    else if (people[at] & VERB && !(mark >= 0 && hasEnding(at, reading))) return false
  }
  return mark >= 0 && hasEnding(mark + 1, reading)
}

function hasEnding(t: number, {record, tokens, lexicon}: Reading): boolean {
  return (lexicon.locale.words.quotes.infinitiveEndings ?? []).some((ending) => record.endsWith(ending, tokens.ends[t]))
}
