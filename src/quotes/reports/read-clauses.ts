import {
  AND,
  ASSERT,
  AUXILIARY,
  CALL,
  GESTURE,
  INFINITIVE,
  JUDGE,
  NEGATION,
  NONFINITE,
  PARTICIPLE,
  ROLE,
  SAY,
  SPLIT_JUDGE,
  SPLIT_SAY,
  THAT,
  WHETHER
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COMMA, KIND, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import type {Phrase} from '../phrase/phrase.js'
import {readVerb} from '../tag/read-verb.js'
import type {VerbGroup} from '../tag/verb-group.js'
import {lacksParticle} from '../tag/verb-group.js'
import {readClause} from './read-clause.js'

const NOBODY: readonly never[] = []

/** A word of one of these may be a verb of saying, or the auxiliary of one. */
const VERBS = SAY | JUDGE | CALL | GESTURE | AUXILIARY | SPLIT_SAY | SPLIT_JUDGE | PARTICIPLE

/**
 * Every verb of saying in a sentence, with its subject and its clause.
 *
 *     Moe sier at veien er stengt, og mener den må utbedres.
 *     ^^^ ^^^^    ^^^^^^^^^^^^^^^     ^^^^^ ^^^^^^^^^^^^^^^
 *     who cue     first report        cue   second report, the same speaker
 *
 * `speakers` are those who speak already, of whom the first verb may tell more.
 */
export function readClauses(
  row: number,
  first: number,
  last: number,
  reading: Reading,
  speakers: readonly Phrase[] = NOBODY
): readonly FoundQuote[] {
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  const found: FoundQuote[] = []
  let shared = speakers
  let from = first
  for (let v = behindOpener(first, last, reading); v < last; v++) {
    if ((kinds[v] & KIND) !== WORD || !(speech[v] & VERBS)) continue
    if (reading.names.at[v] && kinds[v] & CAP && v > first) continue
    // Anfører Kari Moe kalder: a title that is a verb too
    if (v === first && kinds[v] & CAP && reading.columns.people[v] & ROLE && reading.names.at[v + 1]) continue
    const group = readReportingVerb(v, last, reading)
    if (!group) continue
    if (isNegated(group, v, last, reading)) {
      v = group.end - 1
      continue
    }
    const report = readClause(row, group, {v, first, from, last}, shared, reading)
    if (!report) continue
    found.push(report.quote)
    shared = report.quote.who
    from = report.end
    v = report.end - 1
  }
  return found
}

/** `Asked what she would tell the mayor, she said …`: what was asked is no report; where a participle opens the sentence, behind its comma. */
function behindOpener(first: number, last: number, {tokens: {kinds}, columns: {speech}, lexicon}: Reading): number {
  if (!lexicon.locale.words.quotes.openingEndings || !(speech[first] & SAY) || !(kinds[first] & CAP)) return first
  let comma = first + 1
  while (comma < last && (kinds[comma] & KIND) !== COMMA) comma++
  return comma < last ? comma : first
}

function readReportingVerb(v: number, last: number, reading: Reading): VerbGroup | undefined {
  if (reading.columns.speech[v] & PARTICIPLE) return {cue: [v, v + 1], end: v + 1, verb: SAY}
  const group = readVerb(v, last, reading)
  // called: one of saying only where its particle touches it (called out)
  if (reading.columns.speech[v] & CALL && (!group || lacksParticle(group)))
    return {cue: [v, v + 1], end: v + 1, verb: CALL}
  if (!group) return undefined
  if (group.waits) return perfectOf(group.end, last, reading)
  // soll zunächst behauptet haben: the participle has an auxiliary of its own
  if (reading.columns.speech[v] & reading.columns.speech[group.end] & AUXILIARY) {
    const perfect = perfectOf(v + 1, last, reading)
    if (perfect) return perfect
  }
  // a gesture reports nothing, unless its particle follows: peker også på at
  // shrugged that nothing could be done
  const told = reading.lexicon.locale.words.quotes.openingEndings && reading.columns.speech[group.end] & THAT
  return group.verb & (SAY | JUDGE | CALL) || told || particleFollows(group, last, reading) ? group : undefined
}

/** In tokens. */
const FARTHEST_PARTICIPLE = 14

/**
 * Where the participle closes its clause, what is said stands behind the comma.
 *
 *     Der Jäger soll zunächst behauptet haben, er habe nicht geschossen.
 *               ^^^^ auxiliary ^^^^^^^^^^^^^^^ cue
 */
function perfectOf(end: number, last: number, {tokens: {kinds}, columns, lexicon}: Reading): VerbGroup | undefined {
  if (!lexicon.locale.words.quotes.subjunctives) return undefined
  const {speech} = columns
  for (let t = end; t < last && t < end + FARTHEST_PARTICIPLE; t++) {
    if ((kinds[t] & KIND) !== WORD) return undefined
    if (!(speech[t] & NONFINITE)) continue
    let close = t + 1
    while (close < last && speech[close] & AUXILIARY) close++
    if (close < last && (kinds[close] & KIND) === COMMA) return {cue: [t, close], end: close, verb: SAY, far: end}
  }
  return undefined
}

const FARTHEST_PARTICLE = 6

function particleFollows({needs, end}: VerbGroup, last: number, {tokens, columns}: Reading): boolean {
  if (!needs) return false
  for (let t = end; t < last && t < end + FARTHEST_PARTICLE && (tokens.kinds[t] & KIND) === WORD; t++) {
    if (needs.has(tokens.hashes[t])) return true
    if (columns.speech[t] & THAT) return false
  }
  return false
}

/** `zegt niets te weten`: what is negated is the infinitive. */
function marksInfinitive(end: number, last: number, speech: Int32Array): boolean {
  for (let t = end; t < last && t < end + FARTHEST_PARTICIPLE && !(speech[t] & (THAT | WHETHER)); t++)
    if (speech[t] & INFINITIVE) return true
  return false
}

/** `sier ikke`, `har aldri sagt`, `ne dit pas` */
function isNegated({end}: VerbGroup, v: number, last: number, {columns, lexicon}: Reading): boolean {
  const {speech} = columns
  // affirme ne pas savoir: no verb before it is negated, but the infinitive
  const {infinitiveEndings, infinitive: marked} = lexicon.locale.words.quotes
  const bare = (infinitiveEndings && !marked?.length) || (lexicon.asserted.size > 0 && !marked?.length)
  const infinitive = speech[v] & ASSERT && (bare || marksInfinitive(end, last, columns.speech))
  for (let t = v; t < (infinitive ? end : end + 1) && t < last; t++) if (speech[t] & NEGATION) return true
  for (let t = v - 1; t >= Math.max(0, v - 2); t--) if (speech[t] & NEGATION && !(speech[t] & AND)) return true
  return false
}
