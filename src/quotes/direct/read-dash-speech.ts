import {AND, GESTURE, JUDGE, SAY, SPLIT_SAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, DASH, KIND, MARK} from '../../source/tokens.js'
import {bareQuote, type FoundQuote, tagged, withoutComma} from '../found-quote.js'
import {sentenceEnd} from '../sentences.js'
import type {Stretch} from '../stretch.js'
import type {Tag} from '../tag/tag.js'
import {findBackTag} from './find-back-tag.js'
import {findTag} from './find-tag.js'
import {behindDashes, goesOnAt} from './goes-on-at.js'
import {resumesAt} from './resumes-at.js'

/**
 * Reads from a dash to where its speaker stops; more than one quote where a tag hands the word on.
 *
 *     – Vi er klare, sier Moe, – alle sammen. – Helt klare.
 *     ^ ^^^^^^^^^^^^ ^^^^^^^^    ^^^^^^^^^^^^^   ^^^^^^^^^^^^^
 *     dash  segment  tag         resumed        the same voice goes on
 *
 *     – Vi er klare, sier Moe og legger til: – Helt klare.
 *     first quote                            ^ second quote
 *
 * `intro` is the tag that a colon before the dash hands over.
 */
export function readDashSpeech(
  row: number,
  dash: number,
  last: number,
  intro: Tag | undefined,
  reading: Reading
): readonly FoundQuote[] {
  const {kinds} = reading.tokens
  const start = behindDashes(dash, last, reading)
  const tag = intro && intro.verb & (SAY | JUDGE) ? undefined : findTag(start, last, reading)
  if (!tag) return [untagged(row, dash, start, last, intro, reading)]
  const segments: Stretch[] = [withoutComma([start, tag.first], reading)]
  let end = sentenceEnd(Math.max(tag.end - 1, start), last, reading)
  const resumed = resumesAt(tag, end, reading)
  if (resumed > 0) segments.push(withoutComma([resumed, end], reading))
  const colon = colonBehind(tag.end, end, last, reading)
  const next = end < last && colon < 0 ? goesOnAt(end, last, reading) : 0
  const handed = colon > 0 && colon + 1 < last ? kinds[colon + 1] & KIND : 0
  if (next > 0) {
    segments.push(withoutComma([next, last], reading))
    end = last
  } else if (handed === DASH || handed === MARK) end = colon + 1
  const quote: FoundQuote = {
    ...bareQuote,
    rule: 'dash-speech',
    kind: 'direct',
    row,
    open: dash,
    segments,
    place: [intro ? intro.first : dash, end],
    ...tagged(tag)
  }
  if (next > 0 || handed !== DASH) return [quote]
  const second = secondVerb(tag.end, colon, reading)
  return [quote, ...readDashSpeech(row, colon + 1, last, {...tag, verb: SAY, cue: second ?? tag.cue}, reading)]
}

/** A dash without a tag in its stretch: who speaks was told before it, or the last sentence tells. */
function untagged(
  row: number,
  dash: number,
  start: number,
  last: number,
  intro: Tag | undefined,
  reading: Reading
): FoundQuote {
  const back = intro ? undefined : findBackTag(start, last, reading)
  return {
    ...bareQuote,
    rule: 'dash-speech',
    kind: 'direct',
    row,
    open: dash,
    segments: [[start, back ? back.first : last]],
    place: [intro ? intro.first : dash, last],
    ...tagged(back?.tag ?? intro),
    tagFirst: intro ? true : undefined
  }
}

/** The colon after a tag that hands the word on, or -1. */
function colonBehind(from: number, end: number, last: number, {tokens: {kinds}}: Reading): number {
  for (let t = from; t < Math.min(last, end + 1); t++) if ((kinds[t] & KIND) === COLON) return t
  return -1
}

/** `sier hun og legger til:`, the verb that hands the word on. */
function secondVerb(from: number, colon: number, {columns: {speech, lengths}}: Reading): Stretch | undefined {
  for (let t = from; t < colon; t++)
    if (speech[t] & AND && speech[t + 1] & (SAY | JUDGE | GESTURE | SPLIT_SAY))
      return [t + 1, Math.min(colon, t + 1 + Math.max(1, lengths[t + 1]))]
  return undefined
}
