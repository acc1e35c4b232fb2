import {OF, PREPOSITION, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG, CAP, COLON, COMMA, ELLIPSIS, KIND, STOP, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutComma} from '../found-quote.js'
import type {Stretch} from '../stretch.js'
import {readGluedTag} from '../tag/read-stranger-tag.js'
import {readTag} from '../tag/read-tag.js'
import type {Tag} from '../tag/tag.js'
import type {Enclosed} from './enclosed.js'
import {closedEnd, markedQuote} from './enclosed.js'

/**
 * A tag that stands inside the marks, in languages that put it there.
 *
 *     « Je veux bien, explique le maire, mais pas ici. »
 *       ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 *       segment       tag                second segment
 */
export function inciseSpeech(marks: Enclosed, reading: Reading): FoundQuote | undefined {
  const incise = inciseIn(marks.inner, reading)
  if (!incise) return undefined
  const end = closedEnd(marks.after, marks.last, reading)
  return markedQuote('incise', marks, incise.segments, [marks.open, end], incise.tag)
}

interface Incise {
  readonly segments: readonly Stretch[]
  readonly tag: Tag
}

export function inciseIn([first, last]: Stretch, reading: Reading): Incise | undefined {
  if (!reading.lexicon.locale.words.quotes.clitics) return undefined
  const {kinds} = reading.tokens
  for (let t = first + 1; t < last - 1; t++) {
    const kind = kinds[t] & KIND
    if (kind !== COMMA && kind !== BANG && kind !== ELLIPSIS) continue
    const at = t + 1
    if ((kinds[at] & KIND) !== WORD || kinds[at] & CAP) continue
    const tag = readTag(at, last, reading) ?? readGluedTag(at, last, reading)
    if (!tag || tag.who.length === 0) continue
    const segments: Stretch[] = [withoutComma([first, at], reading)]
    const next = behindSign(asideEnd(tag.end, last, reading), last, kinds)
    if (next < last) segments.push([next, last])
    return {segments, tag}
  }
  return undefined
}

/** In tokens. */
const LONGEST_ASIDE = 8

/** `s'agace Claire Morin, de l'association Loup vivant.`: past where somebody belongs, a name and no verb before the next sign. */
function asideEnd(t: number, last: number, {tokens: {kinds}, columns: {people, speech}, names}: Reading): number {
  if (t + 1 >= last || (kinds[t] & KIND) !== COMMA || !(people[t + 1] & OF && speech[t + 1] & PREPOSITION)) return t
  let named = false
  for (let at = t + 2; at < last && at < t + LONGEST_ASIDE; at++) {
    const kind = kinds[at] & KIND
    if (kind === COMMA || kind === STOP) return named ? at : t
    if (kind !== WORD || people[at] & VERB) return t
    if (names.at[at]) named = true
  }
  return t
}

/** Behind the comma, colon or stop that ends the tag. */
function behindSign(t: number, last: number, kinds: Uint8Array): number {
  let at = t
  while (at < last && (kinds[at] & KIND) !== COMMA && (kinds[at] & KIND) !== STOP && (kinds[at] & KIND) !== COLON) at++
  return Math.min(last, at + 1)
}
