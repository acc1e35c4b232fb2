import {
  ACCORDING_AFTER,
  ACCORDING_BEFORE,
  ADVERB,
  AND,
  ARTICLE,
  CALL,
  JUDGE,
  PREPOSITION,
  SAY,
  SUBORDINATOR,
  THAT,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, DASH, KIND, MARK, WORD} from '../../source/tokens.js'
import {wordHash} from '../../source/word-hash.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutStop} from '../found-quote.js'
import {NOUN} from '../phrase/noun-classes.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {withPlace} from '../phrase/with-place.js'
import type {Sentence} from '../sentences.js'
import type {Stretch} from '../stretch.js'
import {readGluedTag} from '../tag/read-stranger-tag.js'
import {readTag} from '../tag/read-tag.js'
import {bareTag, type Tag} from '../tag/tag.js'
import {canSpeak} from './can-speak.js'
import {isRest} from './is-rest.js'
import {widestPhraseBefore} from './phrase-before.js'
import {quotedWords} from './quoted-words.js'
import {hasMark, indirectReport, mixedReport, reportOf} from './report.js'

/**
 * A source instead of a verb.
 *
 *     Ifølge Moe er veien stengt. · Veien er stengt, ifølge Moe. · Veien er, ifølge Moe, stengt.
 *            ^^^ ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^         ^^^     ^^^^^^^^         ^^^  ^^^^^^
 *            who segment             segment                who     segment         who  segment
 *
 * Before the verbs in the list, for one in such a sentence is part of what the source says.
 */
export function readSource(row: number, {first, last}: Sentence, reading: Reading): FoundQuote | undefined {
  const {speech} = reading.columns
  for (let t = first; t < last; t++) {
    const opinion = t === first && isOpinion(first, last, reading)
    if (!opinion && (!(speech[t] & (ACCORDING_BEFORE | ACCORDING_AFTER)) || isWithin(t, first, reading))) continue
    const before = opinion || (speech[t] & ACCORDING_BEFORE) !== 0
    const tag = before ? sourceBehind(t, first, last, reading) : sourceAhead(t, first, reading)
    if (!tag) continue
    const after = before ? afterSource(tag, t === first, last, reading) : tag.end
    const rest = before && after < last && (reading.tokens.kinds[after] & KIND) === COMMA ? after + 1 : after
    if (tag.first === first || (before && speech[t - 1] & AND))
      return reportOf(row, 'source', [rest, last], tag, [tag.first, last], reading)
    const head: Stretch = [first, untold(first, tag.first, reading)]
    if (isRest(after, last, reading) || isTail(tag, rest, last, reading))
      return reportOf(row, 'source', head, tag, [first, last], reading)
    const segments = [withoutStop(head, reading), withoutStop([rest, last], reading)].filter(([a, b]) => b > a)
    // Moe had volgens haar “te veel” ruimte: only the marks hold her words
    const quoted = segments.flatMap(([from, to]) => (hasMark(from, to, reading) ? quotedWords(from, to, reading) : []))
    return quoted.length > 0
      ? mixedReport(row, 'source', quoted, tag, [first, last])
      : indirectReport(row, 'source', segments, tag, [first, last])
  }
  return undefined
}

/** `…, aldus de politie eerder op de dag`, `…, so Moe aus Aue`: what tells of the source behind its comma, no verb and no second comma. */
function isTail(
  {first, end}: Tag,
  rest: number,
  last: number,
  {tokens: {kinds}, columns: {speech, people}}: Reading
): boolean {
  if (rest !== end || (kinds[first - 1] & KIND) !== COMMA || !(speech[rest] & (PREPOSITION | ADVERB))) return false
  for (let t = rest; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === COMMA || kind === MARK || (kind === WORD && people[t] & VERB)) return false
  }
  return true
}

/** `Pour Moe, « c'est un drame »`: in whose eyes it is so, where marks show that they say it. */
export function isOpinion(first: number, last: number, reading: Reading): boolean {
  const {tokens, lexicon} = reading
  const {inTheEyesOf} = lexicon.locale.words.quotes
  if (!inTheEyesOf?.some((word) => wordHash(word) === tokens.hashes[first]) || !hasMark(first, last, reading))
    return false
  const who = readPhrase(first + 1, last, reading)
  if (!who || (who.kind === 'description' && !(who.head & NOUN)) || who.kind === 'pronoun') return false
  return who.end < last && (tokens.kinds[who.end] & KIND) === COMMA
}

/** In tokens. */
const LONGEST_VERB = 6

/** `…, a-t-on appris de source policière`: before the comma, where nothing but such a verb stands between it and the source. */
function untold(first: number, source: number, reading: Reading): number {
  for (let t = source - 1; t > first && t >= source - LONGEST_VERB; t--) {
    if ((reading.tokens.kinds[t] & KIND) !== COMMA) continue
    const tag = readTag(t + 1, source, reading) ?? readGluedTag(t + 1, source, reading)
    return tag && tag.who.length === 0 && tag.end === source ? t : source
  }
  return source
}

/** `Moe skriver at ifølge Lie …`, `Moe kalte ifølge Lie dommen «…»`: within what a verb tells already. */
function isWithin(t: number, first: number, {columns: {speech}}: Reading): boolean {
  if (t < first + 2) return false
  if (speech[t - 1] & CALL) return true
  return (speech[t - 1] & THAT) !== 0 && (speech[t - 2] & (SAY | JUDGE)) !== 0
}

/** `ifølge Moe`: the word stands before its source. */
function sourceBehind(t: number, first: number, last: number, reading: Reading): Tag | undefined {
  const {speech, lengths} = reading.columns
  const at = t + Math.max(1, lengths[t])
  const who = readPhrase(at, last, reading) ?? (speech[at] & ADVERB ? readPhrase(at + 1, last, reading) : undefined)
  if (!who || !canSpeak(who, reading, true)) return undefined
  if (t > first && !isSourcePlace(t, first, reading)) return undefined
  const source = t > first ? withPlace(who, sentenceStop(last, reading), reading) : who
  return {...bareTag, cue: [t, at], who: [source], first: t, end: source.end, verb: SAY}
}

/** The sign that ends the sentence, or its end. */
function sentenceStop(last: number, {tokens: {kinds}}: Reading): number {
  return (kinds[last - 1] & KIND) === WORD ? last : last - 1
}

/** `Moen mukaan`: the word stands behind its source. */
function sourceAhead(t: number, first: number, reading: Reading): Tag | undefined {
  const who = widestPhraseBefore(t, first, reading)
  return who && {...bareTag, cue: [t, t + 1], who: [who], first: who.first, end: t + 1, verb: SAY}
}

/** Past an aside about the source, or its institution: `Ifølge direktør Moe i Østbanken vil …` */
function afterSource({end}: Tag, opens: boolean, last: number, reading: Reading): number {
  const {columns, names} = reading
  const aside = afterAside(end, last, reading)
  // Ifølge Moe, som er ny …: a clause that nothing closes ends the sentence, unless the source opens it
  // so Moe weiter, sei …: an adverb of the tag's
  const adverb = aside === end && end + 1 < last && columns.speech[end] & ADVERB && isComma(end + 1, reading)
  const after = aside === last && opens ? end : adverb ? end + 1 : aside
  if (opens && after < last && columns.speech[after] & PREPOSITION && names.at[after + 1])
    return names.list[names.at[after + 1] - 1].last
  return after
}

/** Past a clause in commas about somebody: `Moe, som er ny, …`, `Moe, den alle kennen, …`. */
function afterAside(t: number, last: number, {tokens: {kinds}, columns, lexicon}: Reading): number {
  if (t + 1 >= last || (kinds[t] & KIND) !== COMMA) return t
  // where nouns have capitals a relative pronoun looks like an article
  const relative = lexicon.locale.words.names.nounsHaveCapitals && columns.people[t + 1] & ARTICLE
  if (!(columns.speech[t + 1] & SUBORDINATOR) && !relative) return t
  let close = t + 1
  while (close < last && (kinds[close] & KIND) !== COMMA) close++
  return close < last || !relative ? close : t
}

/** A source within a sentence stands behind a sign, a joining word or at least two words. */
function isSourcePlace(t: number, first: number, {tokens, columns}: Reading): boolean {
  const kind = tokens.kinds[t - 1] & KIND
  return (
    kind === COMMA ||
    kind === DASH ||
    kind === MARK ||
    (columns.speech[t - 1] & (AND | THAT)) !== 0 ||
    (kind === WORD && t > first + 1)
  )
}

function isComma(t: number, {tokens: {kinds}}: Reading): boolean {
  return (kinds[t] & KIND) === COMMA
}
