import type {Reading} from '../../reading.js'
import {BANG, ELLIPSIS, KIND, MARK, SPACED, STOP, WORD} from '../../source/tokens.js'
import {bareQuote, type FoundQuote, tagged} from '../found-quote.js'
import type {MarkPair} from '../mark-pairs.js'
import type {Stretch} from '../stretch.js'
import type {Tag} from '../tag/tag.js'

/** What a pair of marks holds, and where it stands. All numbers are tokens. */
export interface Enclosed {
  readonly row: number
  /** The stretch of the block that is read, and where the sentence with the marks opens in it. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly open: number
  readonly close: number
  readonly closed: boolean
  readonly inner: Stretch
  /** One past the closing mark. */
  readonly after: number
  /** The last sign before the closing mark, or marks, where its own quotation closes with it. */
  readonly lastInner: number
  /** A sentence ends inside. */
  readonly stopped: boolean
}

export function enclose(
  row: number,
  {open, close, closed}: MarkPair,
  sentence: number,
  first: number,
  last: number,
  {tokens: {kinds}}: Reading
): Enclosed {
  const end = closed ? close : last
  const sign = kinds[end - 1] & KIND
  const lastInner = sign === MARK && end - open > 3 ? kinds[end - 2] & KIND : sign
  return {
    row,
    first,
    last,
    sentence,
    open,
    close,
    closed,
    inner: [open + 1, end],
    after: closed ? pastTwin(close + 1, last, kinds) : last,
    lastInner,
    stopped: lastInner === STOP || lastInner === BANG || lastInner === ELLIPSIS
  }
}

/** Two closing marks for one: `houden’', aldus …` */
function pastTwin(t: number, last: number, kinds: Uint8Array): number {
  // one that touches the next word opens something
  const closes = t < last && (kinds[t] & (KIND | SPACED)) === MARK
  return closes && (t + 1 >= last || kinds[t + 1] & SPACED || (kinds[t + 1] & KIND) !== WORD) ? t + 1 : t
}

/** The quote in a pair of marks. */
export function markedQuote(
  rule: string,
  {row, open, close, closed}: Enclosed,
  segments: readonly Stretch[],
  place: Stretch,
  tag: Tag | undefined
): FoundQuote {
  return {
    ...bareQuote,
    rule,
    kind: 'direct',
    row,
    open,
    close: closed ? close : undefined,
    segments,
    place,
    ...tagged(tag)
  }
}

/** One past a closed speech, its sentence's own stop included. */
export function closedEnd(after: number, last: number, {tokens: {kinds}}: Reading): number {
  let at = after
  while (at < last && (kinds[at] & KIND) === STOP) at++
  return at
}
