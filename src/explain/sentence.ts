import type {Stages} from '../create-parser.js'

/** A sentence in the midst of all that the stages know. Tokens, ends exclusive. */
export interface Sentence {
  /** Its block. */
  readonly index: number
  readonly first: number
  readonly last: number
  /** Where speech may stand in the block. */
  readonly area: readonly [first: number, last: number]
  readonly stages: Stages
}

/** What a rule that finds speech misses in a sentence, as far as a cheap look tells. */
export interface Miss {
  readonly rule: string
  readonly because: (sentence: Sentence) => string | undefined
}

/** The words from one token to another, as they stand. */
export function textOf(first: number, last: number, {stages: {reading}}: Sentence): string {
  return reading.record.slice(reading.tokens.starts[first], reading.tokens.ends[last - 1])
}

/** The first token of a kind or class in a sentence; -1 where none is. */
export function firstOf({first, last}: Sentence, fits: (token: number) => boolean): number {
  for (let t = first; t < last; t++) if (fits(t)) return t
  return -1
}
