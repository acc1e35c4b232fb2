import {
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  HE,
  INDEFINITE,
  INFINITIVE,
  INTERROGATIVE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SAY,
  SHE,
  SUBORDINATOR,
  THAT,
  TOWARD,
  VERB,
  WHETHER
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, COMMA, KIND, MARK, NUMBER, WORD} from '../../source/tokens.js'
import type {VerbGroup} from '../tag/verb-group.js'
import {lacksParticle} from '../tag/verb-group.js'
import type {Clause} from './clause.js'
import {clauseEnd} from './clause-end.js'
import {commaBehindAdjunct} from './comma-behind-adjunct.js'
import {isVerb} from './is-verb.js'
import {reportOf} from './report.js'
import type {Saying} from './saying.js'

/** In tokens. */
const FARTHEST_CLAUSE = 4

/**
 * What is said without a conjunction.
 *
 *     Moe sier veien er stengt.     sagte, das Museum öffne     sier han forstår naboene
 *              ^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^
 */
export function bareClause(
  row: number,
  group: VerbGroup,
  {tag, at, inverted, gap}: Saying,
  last: number,
  reading: Reading
): Clause | undefined {
  const {addressee} = tag
  let start = at
  if (addressee && addressee[1] > start && addressee[0] - start < FARTHEST_CLAUSE) start = addressee[1]
  const moods = reading.lexicon.locale.words.quotes.subjunctives !== undefined
  const adjunct = moods ? commaBehindAdjunct(start, last, reading) : 0
  if (adjunct) start = adjunct
  else if (!inverted) start = pastAdverb(start, last, reading)
  const comma = start < last && (reading.tokens.kinds[start] & KIND) === COMMA
  if (comma) start++
  // where the mood reports, a comma right behind the verb opens a clause whatever its verb
  const told = comma
    ? moods && (adjunct > 0 || at === group.end || lacksParticle(group))
    : !inverted && opensWithPronoun(start, last, reading)
  if (comma && moods && opensRelative(start, reading)) return undefined
  const ahead = !comma && !inverted && group.verb & SAY ? behindAhead(start, last, reading) : 0
  if (ahead && isClause(ahead, last, false, false, reading)) {
    const end = clauseEnd(ahead, last, reading)
    const quote = reportOf(row, 'bare-clause', [start, end], tag, [tag.first, end], reading)
    return quote && {quote, end}
  }
  if (!opensWithSubject(start, last, comma, gap, reading) || !isClause(start, last, gap, told, reading))
    return undefined
  const end = beforeOwnClause(start, clauseEnd(start, last, reading), reading)
  const quote = reportOf(row, 'bare-clause', [start, end], tag, [tag.first, end], reading)
  return quote && {quote, end}
}

/** `mener staten må betale, og hun venter ikke`: what is told of the speaker again, unless the clause itself was of him or her. */
function beforeOwnClause(start: number, end: number, {tokens: {kinds}, columns: {speech, people}}: Reading): number {
  if (people[start] & (HE | SHE)) return end
  for (let t = start + SHORTEST; t + 2 < end; t++) {
    if ((kinds[t] & KIND) !== COMMA || !(speech[t + 1] & AND)) continue
    if (people[t + 2] & (HE | SHE) && !(people[t + 2] & (ARTICLE | POSSESSIVE))) return t
  }
  return end
}

/** In tokens. */
const LONGEST_AHEAD = 18

/**
 * Where the clause itself opens behind the comma that closes what stands ahead of it; or 0. Only where a subject follows.
 *
 *     He said if the bill passed, jobs would go · said with so few pupils, it was hard
 *             ^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^
 */
function behindAhead(
  t: number,
  last: number,
  {tokens: {kinds}, columns: {speech, people}, lexicon, names}: Reading
): number {
  if (!lexicon.locale.words.quotes.openingEndings || names.at[t]) return 0
  if (!(speech[t] & (SUBORDINATOR | PREPOSITION | WHETHER)) || speech[t] & THAT) return 0
  for (let comma = t + 2; comma + 2 < last && comma < t + LONGEST_AHEAD; comma++) {
    const kind = kinds[comma] & KIND
    if (kind === COLON || kind === MARK) return 0
    if (kind !== COMMA) continue
    const at = comma + 1
    if (people[at] & (PRONOUN | ARTICLE | POSSESSIVE) || names.at[at]) return at
    return 0
  }
  return 0
}

/** `widersprach Moe, den der Verein beauftragt hatte`: a relative pronoun that looks like an article. */
function opensRelative(t: number, {columns: {speech, people}, names}: Reading): boolean {
  const next = t + 1
  if (!(people[t] & ARTICLE) || people[t] & INDEFINITE || names.at[next]) return false
  return (people[next] & (ARTICLE | PRONOUN)) !== 0 || (speech[next] & PREPOSITION) !== 0
}

/** `tror heller veien blir stengt`: the adverb belongs to the verb before it; one before a verb opens the clause. */
function pastAdverb(t: number, last: number, reading: Reading): number {
  const {speech, lengths} = reading.columns
  if (t >= last || !(speech[t] & ADVERB) || speech[t] & (PREPOSITION | SUBORDINATOR)) return t
  const next = t + Math.max(1, lengths[t])
  return next < last && !isVerb(next, reading) ? next : t
}

/** `sier han forstår naboene`: behind a pronoun a word that nobody knows is a verb. */
function opensWithPronoun(t: number, last: number, {tokens, columns, names}: Reading): boolean {
  const {speech, people} = columns
  const next = t + 1
  if (next >= last || !(people[t] & PRONOUN) || people[t] & (ARTICLE | POSSESSIVE) || names.at[t]) return false
  return (tokens.kinds[next] & (KIND | CAP)) === WORD && speech[next] === 0 && people[next] === 0
}

/** No joining word, no preposition, and no verb where none may stand. */
function opensWithSubject(at: number, last: number, comma: boolean, gap: boolean, reading: Reading): boolean {
  if (at >= last) return false
  const kind = reading.tokens.kinds[at] & KIND
  if (kind !== WORD && kind !== NUMBER) return false
  if (reading.names.at[at]) return true
  const {speech, people} = reading.columns
  if (speech[at] & (AND | SUBORDINATOR | WHETHER | INTERROGATIVE)) return false
  if (speech[at] & (PREPOSITION | TOWARD) && !comma) return false
  // said talks had failed: a noun, for its verb follows
  return gap || !(people[at] & VERB) || (speech[at + 1] & AUXILIARY) !== 0
}

/** In tokens. */
const FARTHEST_VERB = 12
const SHORTEST = 3

/** It has a verb, or is `told` to be a clause, and is no infinitive. */
function isClause(at: number, last: number, gap: boolean, told: boolean, reading: Reading): boolean {
  const {speech} = reading.columns
  const apart = reading.lexicon.locale.words.quotes.openingEndings !== undefined
  let verb = -1
  let words = 0
  for (let t = at; t < last; t++) {
    const kind = reading.tokens.kinds[t] & KIND
    if (kind === COLON) return false
    if (kind === WORD || kind === NUMBER) words++
    if (kind !== WORD || verb >= 0) continue
    // shouted their dismay as it closed: the verb is another clause's
    if (apart && t > at && speech[t] & SUBORDINATOR && !(speech[t] & (INTERROGATIVE | PREPOSITION))) return false
    if (speech[t] & INFINITIVE && !(speech[t] & THAT)) return false
    if ((t > at || gap) && isVerb(t, reading)) verb = t
    // … and warned: the sentence's own subject goes on
    else if (speech[t] & AND && t + 1 < last && isVerb(t + 1, reading)) return false
  }
  return words >= SHORTEST && (told || (verb >= at && verb - at < FARTHEST_VERB))
}
