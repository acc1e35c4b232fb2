import {isCapital, isParticle} from '../credits/name-words.js'
import type {Reading} from '../reading.js'
import type {Span} from '../source/place.js'
import {spanAt} from '../source/place.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, DASH, KIND, NUMBER, SIGN} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'

const AT = 0x40
const LONGEST_NAME = 24
/** Tokens of a handle: its underscores count. */
const LONGEST_HANDLE = 8
const HANDLE = /@[\w.]+/uy
const LONGEST_URL = 200
const LONGEST_POST = 4000
/** With a scheme, or a host and a path: `pic.twitter.com/Zq8`. */
const URL = /https?:\/\/\S+|[a-z]+(?:\.[a-z]+)+\/\S+/u

export interface Signature {
  readonly author: Span | undefined
  readonly handle: Span | undefined
  readonly date: Span | undefined
  readonly url: Span | undefined
}

/**
 * Who wrote a post, in its last line.
 *
 *     Veien er åpen. pic.twitter.com/Zq8 — Vegvesenet (@vegvesen) 7. oktober 2018
 *                    ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^  ^^^^^^^^^  ^^^^^^^^^^^^^^^
 *                    url                   author      handle     date
 *
 *     Et innlegg delt av Kari Moe (@kari)     Skip Twitter post by @kari
 *                        ^^^^^^^^  ^^^^^                            ^^^^^
 */
export function readSignature(row: Row, reading: Reading): Signature {
  const {record, tokens} = reading
  const url = urlOf(record, row)
  const at = handleToken(row, reading)
  if (at < 0) return unsigned(url)
  const start = tokens.starts[at]
  HANDLE.lastIndex = start
  const handle = HANDLE.exec(record)?.[0].replace(/\.+$/u, '')
  const bracketed = at > row.first && (tokens.kinds[at - 1] & KIND) === BRACKET_OPEN
  if (!handle || start + handle.length > row.end || (!bracketed && start + handle.length < row.end))
    return unsigned(url)
  const author = authorOf(at, row, reading)
  const date = dateOf(at, start + handle.length, row, reading)
  return {author, handle: spanAt(record, start, start + handle.length), date, url}
}

function unsigned(url: Span | undefined): Signature {
  return {author: undefined, handle: undefined, date: undefined, url}
}

/** The last handle in brackets, or else the last one that ends the block. */
function handleToken(row: Row, {tokens}: Reading): number {
  const {kinds, hashes} = tokens
  let last = -1
  for (let t = row.last - 2; t >= row.first; t--) {
    if ((kinds[t] & KIND) !== SIGN || hashes[t] !== AT) continue
    if (t > row.first && (kinds[t - 1] & KIND) === BRACKET_OPEN) return t
    if (last < 0 && row.last - t < LONGEST_HANDLE) last = t
  }
  return last
}

/** From the dash to the bracket; without a dash the capitals before it. */
function authorOf(at: number, row: Row, reading: Reading): Span | undefined {
  const {record, tokens} = reading
  const {kinds, starts, ends} = tokens
  if ((kinds[at - 1] & KIND) !== BRACKET_OPEN) return undefined
  const last = at - 1
  let first = last
  while (first > row.first && last - first < LONGEST_NAME && (kinds[first - 1] & KIND) !== DASH) first--
  if (first === row.first || (kinds[first - 1] & KIND) !== DASH) {
    first = last
    while (first > row.first && (isCapital(first - 1, reading) || isParticle(first - 1, reading))) first--
    while (first < last && !isCapital(first, reading)) first++
  }
  return first < last ? spanAt(record, starts[first], ends[last - 1]) : undefined
}

/** From the first figure or capital after the handle on. */
function dateOf(at: number, end: number, row: Row, {record, tokens}: Reading): Span | undefined {
  const {kinds, starts, ends} = tokens
  let first = at
  while (first < row.last && (ends[first] <= end || (kinds[first] & KIND) === BRACKET_CLOSE)) first++
  while (first < row.last && (kinds[first] & KIND) !== NUMBER && !(kinds[first] & CAP)) first++
  return first < row.last && /\d/u.test(record.slice(starts[first], row.end))
    ? spanAt(record, starts[first], row.end)
    : undefined
}

function urlOf(record: string, {start, end}: Row): Span | undefined {
  const found = URL.exec(record.slice(start, Math.min(end, start + LONGEST_POST)))
  if (!found) return undefined
  const length = found[0].replace(/\u2014.*$/u, '').replace(/[)\]}>,.;:!?]+$/u, '').length
  return spanAt(record, start + found.index, start + found.index + Math.min(length, LONGEST_URL))
}
