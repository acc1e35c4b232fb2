/**
 * Speech in the speaker's own words: opened by a dash, or enclosed in marks.
 *
 *     – Vi er klare, sier hun. – Helt klare.     Han sa: «Kom inn.»
 *     ^ ^^^^^^^^^^^^ ^^^^^^^^^ ^ ^^^^^^^^^^^^     ^^^^^^^ ^^^^^^^^^^
 *     open  segment  tag     second segment     tag      segment
 */
import {
  AND,
  AUXILIARY,
  BODY,
  FIRST_PERSON,
  GESTURE,
  GROUP,
  JUDGE,
  PERSON,
  ROLE,
  SAY,
  SECOND_PERSON,
  SUBORDINATOR,
  VERB
} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  KIND,
  MARK,
  NUMBER,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import type {FoundQuote} from './found-quote.js'
import {tagged, withoutComma} from './found-quote.js'
import {readIntroduction} from './introduction.js'
import type {MarkPair} from './mark-pairs.js'
import {pairMarks} from './mark-pairs.js'
import {readBackTag} from './reported-speech.js'
import {endsSentence, sentenceEnd} from './sentences.js'
import {isSignature} from './signature.js'
import type {Stretch} from './stretch.js'
import {closes} from './tag/closes.js'
import {readSubjectTag} from './tag/read-subject-tag.js'
import {readTag} from './tag/read-tag.js'
import type {Tag} from './tag/tag.js'

/** Reads the direct speech of one stretch of a block; the quotes in order of place. */
export function findDirectSpeech(row: number, first: number, last: number, reading: Reading): readonly FoundQuote[] {
  const {kinds} = reading.tokens
  const {dash} = reading.lexicon.locale.words.quotes
  const found: FoundQuote[] = []
  const pairs = reading.rows[row].marks > 0 ? pairMarks(first, last, reading) : []
  let pair = 0
  let sentence = first
  let head = true
  for (let t = first; t < last; ) {
    while (pair < pairs.length && pairs[pair].open < t) pair++
    const kind = kinds[t] & KIND
    if (kind === DASH && head && dash !== false && opensSpeech(t, first, last, reading)) {
      const intro =
        t > first && (kinds[t - 1] & KIND) === COLON ? readIntroduction(sentence, t - 1, reading) : undefined
      const {quotes, end} = readDashSpeech(row, t, last, intro, reading)
      found.push(...quotes)
      t = Math.max(end, t + 1)
      sentence = t
      head = true
      continue
    }
    if (kind === MARK && pairs[pair]?.open === t) {
      const {quote, end} = readMarkedSpeech(row, pairs[pair], sentence, first, last, found[found.length - 1], reading)
      if (quote) {
        if (quote.merged) found[found.length - 1] = quote.merged
        else if (quote.found) found.push(quote.found)
        t = Math.max(end, t + 1)
        if (t >= last || endsSentence(t - 1, last, reading) || end > pairs[pair].close + 1) sentence = t
      } else t = Math.min(last, pairs[pair].close + 1)
      head = endsBefore(t, sentence, last, reading)
      if (head) sentence = t
      continue
    }
    if (endsSentence(t, last, reading)) {
      t = sentenceEnd(t, last, reading)
      sentence = t
      head = true
      continue
    }
    head = kind === COLON || (kind === DASH && t === first)
    t++
  }
  return found
}

function endsBefore(t: number, sentence: number, last: number, reading: Reading): boolean {
  void sentence
  return (
    t > 0 &&
    t < last &&
    (endsSentence(t - 1, last, reading) ||
      (reading.tokens.kinds[t - 1] & KIND) === COLON ||
      ((reading.tokens.kinds[t - 1] & KIND) === MARK && t > 1 && endsSentence(t - 2, last, reading)))
  )
}

/** A dash opens speech where a sentence may begin after it; not in a score, a range or before a small word in mid-paragraph. */
function opensSpeech(t: number, first: number, last: number, reading: Reading): boolean {
  const {kinds} = reading.tokens
  const next = t + 1
  if (next >= last) return false
  const flags = kinds[next]
  const kind = flags & KIND
  if (t === first)
    return (
      (kind === WORD && !isSignature(next, last, true, reading)) ||
      kind === MARK ||
      kind === ELLIPSIS ||
      kind === BRACKET_OPEN ||
      (kind === DASH && next + 1 < last) ||
      (kind === NUMBER && (flags & SPACED) !== 0)
    )
  if (!(kinds[t] & SPACED) && (kinds[t - 1] & KIND) !== COLON) return false
  if (((kinds[t - 1] & KIND) !== COLON && isSignature(next, last, false, reading)) || isDashedList(t, last, reading))
    return false
  return kind === WORD
    ? (flags & CAP) !== 0
    : kind === MARK || (kind === NUMBER && (flags & SPACED) !== 0) || kind === ELLIPSIS
}

const LONGEST_ITEM = 4

/** Short items, no sentences: `tre deler: – Havet – Fjellet – Byen` */
function isDashedList(dash: number, last: number, {tokens: {kinds}}: Reading): boolean {
  if ((kinds[dash - 1] & KIND) !== COLON) return false
  let items = 1
  let words = 0
  for (let t = dash + 1; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === DASH && kinds[t] & SPACED) {
      items++
      words = 0
    } else if (kind === WORD || kind === NUMBER) words++
    else if (t < last - 1) return false
    if (words > LONGEST_ITEM) return false
  }
  return items > 2
}

interface DashSpeech {
  readonly quotes: readonly FoundQuote[]
  readonly end: number
}

/** Reads from a dash to where its speaker stops. */
function readDashSpeech(row: number, dash: number, last: number, intro: Tag | undefined, reading: Reading): DashSpeech {
  const {kinds} = reading.tokens
  let open = dash
  while (open + 1 < last && (kinds[open + 1] & KIND) === DASH) open++
  const start = open + 1
  const tag = intro && intro.verb & (SAY | JUDGE) ? undefined : findTag(start, last, reading)
  const base = {rule: 'dash-speech', kind: 'direct' as const, row, open: dash}
  const back = tag || intro ? undefined : backTag(start, last, reading)
  if (back) {
    const quote: FoundQuote = {...base, segments: [[start, back.first]], place: [dash, last], ...tagged(back.tag)}
    return {quotes: [quote], end: last}
  }
  if (!tag) {
    const quote: FoundQuote = {
      ...base,
      segments: [[start, last]],
      place: [intro ? intro.first : dash, last],
      ...tagged(intro),
      ...(intro && {tagFirst: true as const})
    }
    return {quotes: [quote], end: last}
  }
  const segments: Stretch[] = [withoutComma([start, tag.first], reading)]
  let end = sentenceEnd(Math.max(tag.end - 1, start), last, reading)
  // – A, sier hun, – B.   – A, sier hun – B.   – A, sier hun, B.
  const resumed = resumesAt(tag, end, reading)
  if (resumed > 0) {
    segments.push([resumed, end])
  }
  const quotes: FoundQuote[] = []
  const push = (place: number): void => {
    quotes.push({
      ...base,
      segments: segments.map((segment) => withoutComma(segment, reading)),
      place: [intro ? intro.first : dash, place],
      ...tagged(tag)
    })
  }
  const opensNext = end > tag.end && (kinds[end - 1] & KIND) === COLON
  if (end < last && !opensNext && endsWithColon(tag.end, end, last, reading) < 0) {
    if ((kinds[end] & KIND) === DASH) {
      let next = end
      while (next + 1 < last && (kinds[next + 1] & KIND) === DASH) next++
      // the same voice goes on, unless the second speech has a tag of its own
      if (!findTag(next + 1, last, reading) && next + 1 < last) {
        segments.push([next + 1, last])
        push(last)
        return {quotes, end: last}
      }
    } else if (isOwnSpeech(end, last, reading)) {
      segments.push([end, last])
      push(last)
      return {quotes, end: last}
    }
  }
  const colon = endsWithColon(tag.end, end, last, reading)
  if (colon > 0 && colon + 1 < last && ((kinds[colon + 1] & KIND) === DASH || (kinds[colon + 1] & KIND) === MARK))
    end = colon + 1
  push(end)
  if (colon > 0 && colon + 1 < last && (kinds[colon + 1] & KIND) === DASH) {
    // – A, sier hun og legger til: – B
    const second = secondVerb(tag.end, colon, reading)
    const next = readDashSpeech(row, colon + 1, last, {...tag, verb: SAY, ...(second && {cue: second})}, reading)
    return {quotes: [...quotes, ...next.quotes], end: next.end}
  }
  return {quotes, end}
}

/** The block's last sentence, where it only says who spoke: `– Vi er sjokkert. Det sier ordføreren.` */
function backTag(
  start: number,
  last: number,
  reading: Reading
): {readonly first: number; readonly tag: Tag} | undefined {
  let sentence = start
  for (let t = start; t < last; ) {
    sentence = t
    t = sentenceEnd(t, last, reading)
  }
  const tag = sentence > start ? readBackTag(sentence, last, reading) : undefined
  if (!tag || !(tag.verb & SAY)) return undefined
  const [who] = tag.who
  return who.kind === 'name' || who.head & (ROLE | PERSON | BODY | GROUP) ? {first: sentence, tag} : undefined
}

/** The colon after a tag that hands the word on, or -1. */
function endsWithColon(from: number, end: number, last: number, {tokens}: Reading): number {
  for (let t = from; t < Math.min(last, end + 1); t++) if ((tokens.kinds[t] & KIND) === COLON) return t
  return -1
}

function secondVerb(from: number, colon: number, reading: Reading): Stretch | undefined {
  for (let t = from; t < colon; t++) {
    if (!(reading.columns.speech[t] & AND)) continue
    const tag = reading.columns.speech[t + 1]
    if (tag & (SAY | JUDGE | GESTURE) || tag & (1 << 22)) {
      const length = Math.max(1, reading.columns.lengths[t + 1])
      return [t + 1, Math.min(colon, t + 1 + length)]
    }
  }
  return undefined
}

/** Where the speech goes on inside the tag's sentence, or 0. */
function resumesAt(tag: Tag, end: number, reading: Reading): number {
  const {tokens, columns} = reading
  const {kinds} = tokens
  let at = tag.end
  if (at < end && (kinds[at] & KIND) === COMMA) {
    at++
    if (at < end && (kinds[at] & KIND) === DASH) return at + 1
    if (at >= end || (kinds[at] & KIND) !== WORD) return 0
    // a clause about the speaker, an adverb or a second verb belongs to the tag
    if (columns.speech[at] & SUBORDINATOR) return 0
    if (hasOwnVoice(at, end, reading) && !(columns.speech[at] & AND && columns.speech[at + 1] & (SAY | GESTURE)))
      return at
    return 0
  }
  if (
    at < end &&
    (kinds[at] & KIND) === DASH &&
    kinds[at] & SPACED &&
    at + 1 < end &&
    kinds[at + 1] & SPACED &&
    !(columns.speech[at + 1] & SUBORDINATOR)
  )
    return at + 1
  return 0
}

/** First and second person betray speech that goes on without a second dash. */
function isOwnSpeech(from: number, last: number, reading: Reading): boolean {
  const {kinds} = reading.tokens
  if ((kinds[from] & KIND) === MARK) return false
  for (let t = from; t < last; t++)
    if ((kinds[t] & KIND) === DASH && kinds[t] & SPACED && endsSentence(t - 1, last, reading)) return false
  const first = sentenceEnd(from, last, reading)
  return hasOwnVoice(from, first, reading) && !findTag(from, last, reading)
}

function hasOwnVoice(from: number, to: number, {tokens, columns, names}: Reading): boolean {
  let depth = 0
  for (let t = from; t < to; t++) {
    const kind = tokens.kinds[t] & KIND
    if (kind === MARK) depth ^= 1
    if (depth === 0 && columns.people[t] & (FIRST_PERSON | SECOND_PERSON) && !names.at[t]) return true
  }
  return false
}

/** The tag of a speech that opens at `start`: the first one, or a later one of its sentence where that one is itself quoted. */
export function findTag(start: number, last: number, reading: Reading): Tag | undefined {
  const {kinds} = reading.tokens
  const {columns, lexicon} = reading
  let depth = 0
  let brackets = 0
  let found: Tag | undefined
  for (let t = start; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === WORD || kind === NUMBER) continue
    if (kind === MARK) {
      const closing = !(kinds[t] & SPACED) && t > start
      if (lexicon.openers.has(reading.tokens.hashes[t]) && !closing) depth++
      else if (depth > 0) depth--
      if (depth > 0 || !closing) continue
    } else if (kind === BRACKET_OPEN) brackets++
    else if (kind === BRACKET_CLOSE && brackets > 0) brackets--
    if (depth > 0 || brackets > 0) continue
    if (kind === DASH && t > start && kinds[t] & SPACED && endsSentence(t - 1, last, reading)) return found
    if (kind !== COMMA && kind !== BANG && kind !== ELLIPSIS && kind !== MARK && kind !== DASH) continue
    let at = t + 1
    while (at < last && kind !== DASH && ((kinds[at] & KIND) === COMMA || (kinds[at] & KIND) === BANG)) at++
    if (at >= last || (kinds[at] & KIND) !== WORD) continue
    const small = !(kinds[at] & CAP)
    let tag = small ? readTag(at, last, reading) : undefined
    if (
      !tag &&
      lexicon.locale.words.quotes.subjectFirst &&
      (kind === COMMA || kind === BANG || kind === MARK || kind === ELLIPSIS)
    )
      tag = readSubjectTag(at, last, reading)
    if (!tag) continue
    if (tag.verb & JUDGE && !(tag.verb & SAY) && !closesWell(tag, last, reading)) continue
    if (tag.end < last && columns.speech[tag.end] & (1 << 7)) continue
    // a tag whose sentence ends in a question is part of the speech: – Hva sier du, sier han?
    if (found && tag.first > sentenceEnd(found.end - 1, last, reading)) return found
    if (
      found &&
      (kinds[found.first - 1] & KIND) !== MARK &&
      !(found.cue && tag.verb & SAY && (kinds[tag.first - 1] & KIND) === COMMA && isQuotedBefore(found, reading))
    )
      return found
    found = tag
    t = Math.max(t, tag.end - 1)
  }
  return found
}

function isQuotedBefore(tag: Tag, {tokens}: Reading): boolean {
  return (tokens.kinds[tag.first - 2] & KIND) === MARK || (tokens.kinds[tag.first - 1] & KIND) === MARK
}

/** After a verb of judging the tag must end its sentence, for such verbs stand inside speech too. */
function closesWell(tag: Tag, last: number, reading: Reading): boolean {
  return closes(tag.end, last, reading) || sentenceEnd(tag.end, last, reading) <= last
}

interface MarkedSpeech {
  readonly quote?: {readonly found?: FoundQuote; readonly merged?: FoundQuote}
  readonly end: number
}

/** What a pair of marks holds: speech with its tag, or nothing for this rule (a title, a nickname, a quoted part of a report). */
function readMarkedSpeech(
  row: number,
  pair: MarkPair,
  sentence: number,
  first: number,
  last: number,
  before: FoundQuote | undefined,
  reading: Reading
): MarkedSpeech {
  const {tokens} = reading
  const {kinds} = tokens
  const {open, close, closed} = pair
  const inner: Stretch = [open + 1, closed ? close : last]
  if (inner[1] <= inner[0]) return {end: close}
  const after = closed ? close + 1 : last
  const lastInner = kinds[inner[1] - 1] & KIND
  // its own quotation may close with it
  const closing = lastInner === MARK && inner[1] - inner[0] > 2 ? kinds[inner[1] - 2] & KIND : lastInner
  const stopped = closing === STOP || closing === BANG || closing === ELLIPSIS
  const base = {rule: 'marked-speech', kind: 'direct' as const, row, open, ...(closed && {close})}

  // a colon before: who speaks stands there
  if (open > first && (kinds[open - 1] & KIND) === COLON) {
    const intro = readIntroduction(sentence, open - 1, reading)
    const own = closed ? tagAfter(lastInner, after, last, reading) : undefined
    const tag = own ?? intro
    // a sign or a title after a colon: nobody is said to say it
    if (!own && (!intro || (intro.verb === 0 && intro.who[0]?.end !== open - 1)) && !stopped) return {end: close}
    const end = own ? sentenceEnd(own.end - 1, last, reading) : closedEnd(after, last, reading)
    return {
      quote: {
        found: {
          ...base,
          rule: 'introduced-speech',
          segments: split(inner, reading),
          place: [intro ? intro.first : open, end],
          ...tagged(tag),
          ...(!own && intro && {tagFirst: true as const})
        }
      },
      end
    }
  }
  const opensHere = open === sentence || (open === sentence + 1 && (kinds[sentence] & KIND) === DASH)
  const tag = closed ? tagAfter(lastInner, after, last, reading) : undefined
  if (tag && opensHere) {
    const end = sentenceEnd(tag.end - 1, last, reading)
    const segments: Stretch[] = [withoutComma(inner, reading)]
    // “A,” she said. “B.”  — the same voice goes on
    const merged = goesOn(segments, tag, end, last, reading)
    return {
      quote: {found: {...base, segments: merged.segments, place: [open, merged.end], ...tagged(tag)}},
      end: merged.end
    }
  }
  if (!opensHere) return {end: close}
  // «Vi er klare, sier Moe.  — nothing closes it but its tag
  const loose = closed ? undefined : findTag(open + 1, last, reading)
  if (loose && closes(loose.end, last, reading)) {
    const end = sentenceEnd(loose.end - 1, last, reading)
    const segments = [withoutComma([open + 1, loose.first], reading)]
    return {quote: {found: {...base, segments, place: [open, end], ...tagged(loose)}}, end}
  }
  // «Hvem skal betale?» er spørsmålet: part of a sentence
  if (closed && after < last && (kinds[after] & (KIND | CAP)) === WORD && isPlainVerb(after, reading))
    return {end: close}
  const whole = closedEnd(after, last, reading)
  const incise = inciseIn(inner, reading)
  if (incise) {
    return {
      quote: {found: {...base, rule: 'incise', segments: incise.segments, place: [open, whole], ...tagged(incise.tag)}},
      end: whole
    }
  }
  const capital = kinds[inner[0]] & CAP || (kinds[inner[0]] & KIND) === NUMBER || (kinds[inner[0]] & KIND) === ELLIPSIS
  const alone = whole >= last || whole > after || stopped
  // untagged: a whole sentence in marks; the turn-taking tells whose
  // »A. B«. — the stop may stand outside, where the speech is the whole block
  if (
    capital &&
    alone &&
    (stopped || !closed || (open === first && whole >= last && whole > after)) &&
    (inner[1] - inner[0] > 3 || (open === first && whole >= last))
  ) {
    if (before && before.who.length > 0 && before.kind === 'direct' && before.place[1] === open) {
      return {
        quote: {merged: {...before, segments: [...before.segments, inner], place: [before.place[0], whole]}},
        end: whole
      }
    }
    return {quote: {found: {...base, rule: 'bare-marks', segments: [inner], place: [open, whole], who: []}}, end: whole}
  }
  return {end: close}
}

/** A finite verb that tags nothing. */
function isPlainVerb(t: number, {columns}: Reading): boolean {
  return (columns.people[t] & VERB) !== 0 && !(columns.speech[t] & (SAY | JUDGE | GESTURE | AUXILIARY))
}

/** One past a closed speech, its sentence's own stop included. */
function closedEnd(after: number, last: number, {tokens}: Reading): number {
  let at = after
  while (at < last && (tokens.kinds[at] & KIND) === STOP) at++
  return at
}

function split(inner: Stretch, reading: Reading): readonly Stretch[] {
  const incise = inciseIn(inner, reading)
  return incise ? incise.segments : [withoutComma(inner, reading)]
}

/** The tag right after a closing mark. */
function tagAfter(lastInner: number, after: number, last: number, reading: Reading): Tag | undefined {
  const {tokens, lexicon} = reading
  const {kinds} = tokens
  if (after >= last) return undefined
  let at = after
  const comma = (kinds[at] & KIND) === COMMA
  if (comma || (kinds[at] & KIND) === DASH) at++
  if (at >= last || (kinds[at] & KIND) !== WORD) return undefined
  const ends = comma || lastInner === COMMA || lastInner === BANG || lastInner === STOP || lastInner === ELLIPSIS
  if (!(kinds[at] & CAP)) {
    const tag = readTag(at, last, reading)
    if (tag) return tag
  }
  // “I’m done.” Smith said nothing: behind a full stop a capital opens another sentence
  if (lastInner === STOP && kinds[at] & CAP && !comma) return undefined
  if (lexicon.locale.words.quotes.subjectFirst && ends) return readSubjectTag(at, last, reading)
  return undefined
}

/** Speech that goes on in marks after the tag's sentence: no narration between, no tag of its own. */
function goesOn(
  segments: readonly Stretch[],
  tag: Tag,
  end: number,
  last: number,
  reading: Reading
): {readonly segments: readonly Stretch[]; readonly end: number} {
  const {tokens, columns} = reading
  const {kinds} = tokens
  let at = end
  // “A,” she said, “B.” or: she said: “B.” is another entry only with a second verb
  let inside = tag.end
  while (inside < end && (kinds[inside] & KIND) !== MARK) inside++
  // sagte sie der „Bild“: what no comma sets off is a name
  const before = kinds[inside - 1] & KIND
  if (inside < end && (before === COMMA || before === DASH)) at = inside
  else if (inside < end && before === COLON) {
    for (let t = tag.end; t < inside; t++) if (columns.speech[t] & AND) return {segments, end: inside}
    at = inside
  }
  if (at >= last || (kinds[at] & KIND) !== MARK) return {segments, end}
  const next = pairMarks(at, last, reading, 1)[0]
  if (!next || next.open !== at) return {segments, end}
  const inner: Stretch = [at + 1, next.closed ? next.close : last]
  const after = next.closed ? next.close + 1 : last
  const lastInner = kinds[inner[1] - 1] & KIND
  if (tagAfter(lastInner, after, last, reading)) return {segments, end: at}
  if (inner[1] <= inner[0]) return {segments, end}
  const close = closedEnd(after, last, reading)
  return {segments: [...segments, withoutComma(inner, reading)], end: close}
}

/**
 * A tag that stands inside the marks.
 *
 *     « Je veux bien, explique le maire, mais pas ici. »
 *       ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 */
function inciseIn(
  [first, last]: Stretch,
  reading: Reading
): {readonly segments: readonly Stretch[]; readonly tag: Tag} | undefined {
  if (!reading.lexicon.locale.words.quotes.clitics) return undefined
  const {kinds} = reading.tokens
  for (let t = first + 1; t < last - 1; t++) {
    const kind = kinds[t] & KIND
    if (kind !== COMMA && kind !== BANG && kind !== ELLIPSIS) continue
    const at = t + 1
    if ((kinds[at] & KIND) !== WORD || kinds[at] & CAP) continue
    const tag = readTag(at, last, reading)
    if (!tag || tag.who.length === 0) continue
    let end = tag.end
    while (end < last && (kinds[end] & KIND) !== COMMA && (kinds[end] & KIND) !== STOP && (kinds[end] & KIND) !== COLON)
      end++
    const next = Math.min(last, end + 1)
    const segments: Stretch[] = [withoutComma([first, at], reading)]
    if (next < last) segments.push([next, last])
    return {segments, tag}
  }
  return undefined
}
