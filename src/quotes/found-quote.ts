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
  readonly open?: number
  readonly close?: number
  readonly who: readonly Phrase[]
  readonly cue?: Stretch
  readonly addressee?: Stretch
  /** One past the tag's phrase: a second report of the same speaker may follow in its sentence. */
  readonly tagEnd?: number
  /** The tag stands before the speech. */
  readonly tagFirst?: true
  /** Put by the interviewer, as its form shows (a label, no dash where answers have one). */
  readonly question?: true
  /** Classes of the verb. */
  readonly verb?: number
  readonly heading?: true
}

/** What a tag gives a quote. */
export function tagged(tag: Tag | undefined): Pick<FoundQuote, 'who' | 'cue' | 'addressee' | 'verb' | 'tagEnd'> {
  if (!tag) return {who: []}
  return {
    who: tag.who,
    verb: tag.verb,
    tagEnd: tag.end,
    ...(tag.cue && {cue: tag.cue}),
    ...(tag.addressee && {addressee: tag.addressee})
  }
}

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
