import {
  ARTICLE,
  AUXILIARY,
  CALL,
  INFINITIVE,
  ITSELF,
  JUDGE,
  NONFINITE,
  PARTICIPLE,
  SAY,
  SUBORDINATOR,
  THAT,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND, MARK} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {bareTag, type Tag} from '../tag/tag.js'
import type {VerbGroup} from '../tag/verb-group.js'
import {lacksParticle} from '../tag/verb-group.js'
import {bareClause} from './bare-clause.js'
import type {Clause, ClausePlace} from './clause.js'
import {clauseEnd} from './clause-end.js'
import {infinitiveClause} from './infinitive-clause.js'
import {quotedWords} from './quoted-words.js'
import {hasMark, mixedReport, reportOf} from './report.js'
import type {Saying} from './saying.js'
import {readSaying} from './saying.js'

/**
 * Who says what, by one verb of saying.
 *
 *     Moe sier til NRK at veien er stengt · kaller det «galskap» · sier veien er stengt
 *                      ^^                              ^              ^^^^^
 *                      that-clause                     quoted words   bare clause
 *
 * An infinitive that asserts is asked for first, for its object may look like a conjunction
 * (`zegt dat debat te vrezen`). The conjunction decides alone where it stands; marks before words that are bare, for
 * marks show where the words begin.
 */
export function readClause(
  row: number,
  group: VerbGroup,
  place: ClausePlace,
  shared: readonly Phrase[],
  reading: Reading
): Clause | undefined {
  const {v, last} = place
  const {speech} = reading.columns
  const itself = group.end > v + 1 && speech[group.end - 1] & ITSELF ? group.end - 1 : group.end
  const that = itself + 1 < last && (reading.tokens.kinds[itself + 1] & KIND) === COMMA ? itself + 2 : itself + 1
  if (group.clitic === undefined && isMessage(itself, that, group, last, reading))
    return messageClause(row, itself, that, place, reading)
  const saying = readSaying(group, place, shared, reading)
  if (!saying) return undefined
  const infinitive = infinitiveClause(row, group, saying, last, reading)
  if (infinitive) return infinitive
  // said if it rained, nobody would come: no question, for its clause stands behind the comma
  const asked = saying.that > 0 && !(speech[saying.that] & THAT)
  if (asked && saying.that === saying.at && speech[saying.that] & SUBORDINATOR)
    return bareClause(row, group, saying, last, reading)
  if (saying.that > 0) return thatClause(row, saying, last, reading)
  // teilte mit, die Straße sei frei: behind its particle a comma, where the mood reports
  if (lacksParticle(group) && !opensBehindComma(saying.at, reading) && !touchesMark(saying.at, reading))
    return undefined
  const call = (speech[v] & CALL) !== 0 || ((speech[v] & PARTICIPLE) !== 0 && hasMark(saying.at, last, reading))
  const quoted = call || hasMark(saying.at, last, reading) ? quotedClause(row, call, saying, last, reading) : undefined
  if (quoted) return quoted
  if (reading.lexicon.locale.words.quotes.needsThat) return undefined
  return call && !(group.verb & (SAY | JUDGE)) ? undefined : bareClause(row, group, saying, last, reading)
}

/** `sprach dagegen von einer «Blamage»`: its particle governs the words in marks. */
function touchesMark(t: number, {tokens: {kinds}, columns: {people}}: Reading): boolean {
  return (kinds[people[t] & ARTICLE ? t + 1 : t] & KIND) === MARK
}

function opensBehindComma(t: number, {tokens: {kinds}, lexicon}: Reading): boolean {
  return (kinds[t] & KIND) === COMMA && lexicon.locale.words.quotes.subjunctives !== undefined
}

/** `I brevet heter det at …` */
function isMessage(
  itself: number,
  that: number,
  {verb}: VerbGroup,
  last: number,
  {columns: {speech}}: Reading
): boolean {
  return that < last && (speech[itself] & ITSELF) !== 0 && (speech[that] & THAT) !== 0 && (verb & SAY) !== 0
}

/** Nobody's words, unless they are quoted. */
function messageClause(
  row: number,
  itself: number,
  that: number,
  {v, first, last}: ClausePlace,
  reading: Reading
): Clause | undefined {
  const end = clauseEnd(that + 1, last, reading)
  const quoted = quotedWords(that + 1, end, reading)
  if (quoted.length === 0) return undefined
  const tag: Tag = {...bareTag, cue: [v, itself + 1], who: [], first: v, end: that, verb: SAY}
  return {quote: mixedReport(row, 'quoted-words', quoted, tag, [first, end]), end}
}

function thatClause(row: number, {that, tag}: Saying, last: number, reading: Reading): Clause | undefined {
  const {speech, people} = reading.columns
  if (!(speech[that] & THAT)) return undefined
  // at kunne åbne: an infinitive
  const next = that + 1
  if (speech[that] & INFINITIVE && next < last && (people[next] & VERB || speech[next] & (NONFINITE | AUXILIARY)))
    return undefined
  const end = clauseEnd(next, last, reading)
  const quote = reportOf(row, 'that-clause', [next, end], tag, [tag.first, end], reading)
  return quote && {quote, end}
}

function quotedClause(
  row: number,
  call: boolean,
  {at, tag}: Saying,
  last: number,
  reading: Reading
): Clause | undefined {
  const end = clauseEnd(at, last, reading)
  const quoted = quotedWords(at, end, reading, call)
  if (quoted.length === 0) return undefined
  return {quote: mixedReport(row, call ? 'called' : 'quoted-words', quoted, tag, [tag.first, end]), end}
}
