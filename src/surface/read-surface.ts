import type {Place} from '../source/place.js'
import {scanTokens} from '../source/scan-tokens.js'
import {TokenSheet} from '../source/token-sheet.js'
import type {Tokens} from '../source/tokens.js'
import {
  BANG,
  BRACKET_CLOSE,
  CAP,
  COLON,
  DASH,
  ELLIPSIS,
  KIND,
  MARK,
  NUMBER,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import type {Vocabulary} from '../source/vocabulary.js'

/** What a block looks like before anybody reads it: the small row that all later stages share. */
export interface Row extends Place {
  readonly index: number
  /** Its tokens: first, and one past the last. */
  readonly first: number
  readonly last: number
  /** Words and numbers. */
  readonly words: number
  /** Words that open with a capital; words all in capitals. */
  readonly capitals: number
  readonly shouted: number
  /** Opens with a dash that isn't glued to a number. */
  readonly dash: boolean
  /** The kind of the last sign: STOP, BANG, ELLIPSIS, COLON, BRACKET_CLOSE, MARK, or 0 after a word. */
  readonly close: number
  /** The same with closing marks and brackets passed over: how the sentence ends. */
  readonly stop: number
  /** Sentence ends inside, the last sign not counted. */
  readonly stops: number
  /** Quotation marks and colons inside. */
  readonly marks: number
  readonly colons: number
}

export interface Surface {
  readonly record: string
  readonly tokens: Tokens
  readonly rows: readonly Row[]
}

/** Scans the record into tokens and makes a row for each block. */
export function readSurface(
  record: string,
  blocks: readonly Place[],
  vocabulary: Vocabulary,
  tokens = new TokenSheet()
): Surface {
  tokens.open()
  if (blocks.length > 0) scanTokens(record, blocks[0].start, blocks[blocks.length - 1].end, tokens, vocabulary)
  tokens.close()
  const {starts, count} = tokens
  const rows: Row[] = []
  let last = 0
  for (let index = 0; index < blocks.length; index++) {
    const {start, end} = blocks[index]
    const first = last
    while (last < count && starts[last] < end) last++
    rows.push(rowOf(tokens, index, start, end, first, last))
  }
  return {record, tokens, rows}
}

function rowOf(tokens: Tokens, index: number, start: number, end: number, first: number, last: number): Row {
  const {kinds} = tokens
  let words = 0
  let capitals = 0
  let shouted = 0
  let stops = 0
  let marks = 0
  let colons = 0
  for (let t = first; t < last; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind <= NUMBER) {
      words++
      // the bits of CAP and CAPS, counted without a branch
      capitals += (flags >> 4) & 1
      shouted += (flags >> 5) & 1
    } else if (kind === STOP || kind === BANG || kind === ELLIPSIS) {
      if (t + 1 < last && opensSentence(kinds[t + 1]) && !(kind === STOP && isShort(tokens, t - 1, first))) stops++
    } else if (kind === MARK) marks++
    else if (kind === COLON) colons++
  }
  const close = last > first ? endKind(kinds[last - 1] & KIND) : 0
  let t = last - 1
  while (t > first && isCloser(kinds[t] & KIND)) t--
  const stop = last > first ? endKind(kinds[t] & KIND) : 0
  const dash =
    last > first &&
    (kinds[first] & KIND) === DASH &&
    last > first + 1 &&
    (kinds[first + 1] & (KIND | SPACED)) !== NUMBER
  return {index, start, end, first, last, words, capitals, shouted, dash, close, stop, stops, marks, colons}
}

/** An initial or an ordinal, whose stop ends no sentence: `J. Berg`, `2. Liga`. */
function isShort({kinds, starts, ends}: Tokens, t: number, first: number): boolean {
  if (t < first || ends[t] - starts[t] > 2) return false
  return (kinds[t] & KIND) === NUMBER || ((kinds[t] & CAP) !== 0 && ends[t] - starts[t] === 1)
}

/** After a stop: a capital, a dash or a mark, with a blank before it. */
function opensSentence(flags: number): boolean {
  const kind = flags & KIND
  return (flags & SPACED) !== 0 && ((flags & CAP) !== 0 || kind === DASH || kind === MARK)
}

function isCloser(kind: number): boolean {
  return kind === MARK || kind === BRACKET_CLOSE
}

function endKind(kind: number): number {
  return kind === WORD || kind === NUMBER ? 0 : kind
}
