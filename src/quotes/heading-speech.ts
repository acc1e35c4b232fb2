import {BODY, CALL, GROUP, JUDGE, PERSON, ROLE, SAY} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BANG, CAP, COLON, COMMA, DASH, ELLIPSIS, KIND, MARK, STOP, WORD} from '../source/tokens.js'
import {findTag} from './direct/find-tag.js'
import {bareQuote, type FoundQuote, tagged, withoutComma, withoutStop} from './found-quote.js'
import {readIntroduction} from './introduction.js'
import {pairMarks} from './mark-pairs.js'
import {readPhrase} from './phrase/read-phrase.js'
import {isSignature} from './signature.js'
import type {Stretch} from './stretch.js'

/**
 * Speech in a title or crosshead.
 *
 *     – Det er langt igjen · Trener: – Som å se seg selv · «Hæ?!» · Kaller det «en hån» · Moe: Fortjent
 *       ^^^^^^^^^^^^^^^^^^   ^^^^^^    ^^^^^^^^^^^^^^^^^^^    ^^^^               ^^^^^^     ^^^  ^^^^^^^^
 *       direct             who       direct               direct             mixed      who  direct, if the body says so
 *
 * What needs the body's word for it (`needsBody`) is dropped by the caller where no quote below says the same.
 */
export interface HeadingSpeech {
  readonly quote: FoundQuote
  readonly needsBody: boolean
}

export function findHeadingSpeech(
  row: number,
  first: number,
  last: number,
  reading: Reading
): HeadingSpeech | undefined {
  const {kinds} = reading.tokens
  // - « Un régime » -
  if (last - first > 2 && (kinds[first] & KIND) === DASH && (kinds[last - 1] & KIND) === DASH)
    return findHeadingSpeech(row, first + 1, last - 1, reading)
  const base = {...bareQuote, row, kind: 'direct' as const, heading: true as const, place: [first, last] as Stretch}
  if ((kinds[first] & KIND) === DASH && opensWithDash(reading)) {
    let start = first + 1
    while (start < last && (kinds[start] & KIND) === DASH) start++
    if (start >= last || isSignature(start, last, true, reading)) return undefined
    const tag = findTag(start, last, reading)
    return {
      needsBody: false,
      quote: {
        ...base,
        rule: 'heading-dash',
        open: first,
        segments: [tag ? withoutComma([start, tag.first], reading) : unmarked([start, last], reading)],
        ...tagged(tag)
      }
    }
  }
  let colon = first
  while (colon < last && (kinds[colon] & KIND) !== COLON && (kinds[colon] & KIND) !== MARK) colon++
  const pairs = reading.rows[row].marks > 0 ? pairMarks(first, last, reading) : []
  if (colon + 1 < last && (kinds[colon] & KIND) === COLON) {
    const next = kinds[colon + 1] & KIND
    const label = readIntroduction(first, colon, reading)
    if (next === DASH && colon + 2 < last) {
      return {
        needsBody: false,
        quote: {
          ...base,
          rule: 'heading-labelled',
          open: colon + 1,
          segments: [unmarked([colon + 2, last], reading)],
          ...tagged(label)
        }
      }
    }
    const pair = pairs[0]
    if (next === MARK && pair?.open === colon + 1 && pair.closed && endsAt(pair.close + 1, last, reading)) {
      return {
        needsBody: false,
        quote: {
          ...base,
          rule: 'heading-labelled',
          open: pair.open,
          close: pair.close,
          segments: [withoutComma([pair.open + 1, pair.close], reading)],
          ...tagged(label)
        }
      }
    }
    const who = readPhrase(first, colon, reading)
    if (
      next === WORD &&
      kinds[colon + 1] & CAP &&
      who &&
      who.end === colon &&
      (who.kind === 'name' || who.head & (ROLE | PERSON | BODY | GROUP))
    ) {
      return {
        needsBody: true,
        quote: {...base, rule: 'heading-bare-label', segments: [[colon + 1, last]], who: [who], verb: 0}
      }
    }
  }
  const pair = pairs[0]
  if (!pair?.closed) {
    if (!pair || pair.open === first || (kinds[first] & KIND) === MARK) return undefined
    return undefined
  }
  const inner: Stretch = [pair.open + 1, pair.close]
  if (inner[1] <= inner[0]) return undefined
  if (pair.open === first && endsAt(pair.close + 1, last, reading)) {
    let start = inner[0]
    while (start < inner[1] && (kinds[start] & KIND) === DASH) start++
    return {
      needsBody: isName(inner, reading),
      quote: {
        ...base,
        rule: 'heading-marks',
        open: pair.open,
        close: pair.close,
        segments: [withoutComma([start, inner[1]], reading)],
        who: []
      }
    }
  }
  const cue = cueOf(first, pair.open, reading) ?? cueOf(pair.close + 1, last, reading)
  const tag = findTag(first, last, reading)
  if (pair.open === first && tag)
    return {
      needsBody: false,
      quote: {
        ...base,
        rule: 'heading-marks',
        open: pair.open,
        close: pair.close,
        segments: [withoutComma(inner, reading)],
        ...tagged(tag)
      }
    }
  const words = inner[1] - inner[0]
  const subject = cue ? readPhrase(first, pair.open, reading) : undefined
  const rest: FoundQuote = {
    ...base,
    rule: 'heading-part',
    kind: 'mixed',
    open: pair.open,
    close: pair.close,
    segments: [withoutStop(inner, reading)],
    ...(tag ? tagged(tag) : {who: subject ? [subject] : [], cue})
  }
  return {
    needsBody: isName(inner, reading) || (!cue && !(pair.open > first && words > 4)),
    quote: rest
  }
}

function opensWithDash({lexicon}: Reading): boolean {
  const {dash} = lexicon.locale.words.quotes
  return dash === true || dash === 'hyphen'
}

function endsAt(t: number, last: number, {tokens}: Reading): boolean {
  return (
    t >= last ||
    (t === last - 1 &&
      ((tokens.kinds[t] & KIND) === STOP || (tokens.kinds[t] & KIND) === BANG || (tokens.kinds[t] & KIND) === ELLIPSIS))
  )
}

/** A heading's marks round its dash speech are not the speaker's: «– Hæ?!» */
function unmarked([first, last]: Stretch, {tokens}: Reading): Stretch {
  if ((tokens.kinds[first] & KIND) === MARK && (tokens.kinds[last - 1] & KIND) === MARK && last - first > 2)
    return [first + 1, last - 1]
  return [first, last]
}

/** Every word with a capital: a name or a title. */
function isName([first, last]: Stretch, {tokens}: Reading): boolean {
  for (let t = first; t < last; t++) {
    const kind = tokens.kinds[t] & KIND
    if (kind === COMMA || kind === BANG || kind === STOP || kind === DASH) return false
    if (kind === WORD && !(tokens.kinds[t] & CAP)) return false
  }
  return true
}

/** The verb that says whose the quoted words are: `Kaller dommen «en skam»`. */
function cueOf(first: number, last: number, {columns}: Reading): Stretch | undefined {
  for (let t = first; t < last; t++)
    if (columns.speech[t] & (SAY | JUDGE | CALL)) return [t, t + Math.max(1, columns.lengths[t])]
  return undefined
}
