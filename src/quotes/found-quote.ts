import type {Reading} from '../reading.js'
import {COMMA, KIND, STOP} from '../source/tokens.js'
import type {Phrase} from './phrase/phrase.js'
import type {Stretch} from './stretch.js'
import type {Tag} from './tag/tag.js'

/** An act of speech as found, before anybody knows who speaks. All stretches are tokens, end exclusive. */
export interface FoundQuote {
  readonly rule: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly row: number
  readonly segments: readonly Stretch[]
  /** The whole act, marks and tag included. */
  readonly place: Stretch
  /** Tokens of the marks. */
  readonly open: number | undefined
  readonly close: number | undefined
  readonly who: readonly Phrase[]
  readonly cue: Stretch | undefined
  readonly addressee: Stretch | undefined
  /** One past the tag's phrase: a second report of the same speaker may follow in its sentence. */
  readonly tagEnd: number | undefined
  /** The tag stands before the speech. */
  readonly tagFirst: true | undefined
  /** Put by the interviewer, as its form shows (a label, no dash where answers have one). */
  readonly question: true | undefined
  /** Classes of the verb. */
  readonly verb: number | undefined
  readonly heading: true | undefined
}

/** What many quotes lack. It has every field in order, so that quotes made from it are of one shape, which copies fast. */
export const bareQuote: Omit<FoundQuote, 'rule' | 'kind' | 'row' | 'segments' | 'place' | 'who'> = {
  rule: '',
  kind: 'direct',
  row: 0,
  segments: [],
  place: [0, 0],
  open: undefined,
  close: undefined,
  who: [],
  cue: undefined,
  addressee: undefined,
  tagEnd: undefined,
  tagFirst: undefined,
  question: undefined,
  verb: undefined,
  heading: undefined
} as FoundQuote

/** What a tag gives a quote. */
export function tagged(tag: Tag | undefined): Pick<FoundQuote, 'who' | 'cue' | 'addressee' | 'verb' | 'tagEnd'> {
  if (!tag) return untagged
  return {who: tag.who, cue: tag.cue, addressee: tag.addressee, verb: tag.verb, tagEnd: tag.end}
}

const untagged = {who: [], cue: undefined, addressee: undefined, verb: undefined, tagEnd: undefined}

/** A stretch without a comma at its end. */
export function withoutComma([first, last]: Stretch, {tokens}: Reading): Stretch {
  while (last > first && (tokens.kinds[last - 1] & KIND) === COMMA) last--
  return [first, last]
}

/** A fragment's stop is its sentence's: it goes too. */
export function withoutStop([first, last]: Stretch, {tokens}: Reading): Stretch {
  while (last > first && ((tokens.kinds[last - 1] & KIND) === COMMA || (tokens.kinds[last - 1] & KIND) === STOP)) last--
  return [first, last]
}
