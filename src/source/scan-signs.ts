import {APOSTROPHE, BLANK, classOf, DASH_SIGN, FULL_STOP, HYPHEN, NOTHING, QUOTE_MARK} from './characters.js'
import type {TokenSheet} from './token-sheet.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  MARK,
  SEMICOLON,
  SIGN,
  SLASH,
  SPACED,
  STOP
} from './tokens.js'

const SIGN_KIND = new Uint8Array(128).fill(SIGN)
for (const [signs, kind] of [
  ['!?', BANG],
  [',', COMMA],
  [':', COLON],
  [';', SEMICOLON],
  ['([{', BRACKET_OPEN],
  [')]}', BRACKET_CLOSE],
  ['/', SLASH]
] as const)
  for (const sign of signs) SIGN_KIND[sign.charCodeAt(0)] = kind

/** The tokens of a stretch without words, from row `t` on; a sign of several characters may reach beyond it, up to `to`. Returns the next row. */
export function scanSigns(
  record: string,
  from: number,
  stop: number,
  to: number,
  sheet: TokenSheet,
  t: number
): number {
  const {kinds, starts, ends, hashes, entries} = sheet
  for (let at = from; at < stop; ) {
    const code = record.charCodeAt(at)
    const sort = classOf(code)
    if (sort <= NOTHING) {
      at++
      continue
    }
    const end = signEnd(record, at, to, code, sort)
    kinds[t] = signKind(code, sort, end - at) | spacedAt(record, at)
    starts[t] = at
    ends[t] = end
    hashes[t] = code
    entries[t] = 0
    t++
    at = end
  }
  return t
}

/** SPACED after a blank and at the head of the record. */
export function spacedAt(record: string, at: number): number {
  return at === 0 || classOf(record.charCodeAt(at - 1)) <= NOTHING ? SPACED : 0
}

function signEnd(record: string, start: number, to: number, code: number, sort: number): number {
  let end = start + 1
  if (end === to) return end
  const next = record.charCodeAt(end)
  if (sort === FULL_STOP) while (end < to && record.charCodeAt(end) === code) end++
  // '' and ’’ are one mark in two characters
  else if (sort === APOSTROPHE) return next === code ? end + 1 : end
  // ,, too, before a word
  else if (code === 0x2c)
    return next === code && end + 1 < to && classOf(record.charCodeAt(end + 1)) !== BLANK ? end + 1 : end
  // a surrogate pair is one sign
  else if (code >= 0xd800 && code < 0xdc00) return next >= 0xdc00 && next < 0xe000 ? end + 1 : end
  return end
}

function signKind(code: number, sort: number, length: number): number {
  if (sort === FULL_STOP) return length > 1 ? ELLIPSIS : STOP
  if (sort === HYPHEN || sort === DASH_SIGN) return DASH
  if (sort === QUOTE_MARK || sort === APOSTROPHE) return MARK
  if (code === 0x2026) return ELLIPSIS
  if (code === 0x2c && length > 1) return MARK
  return code < 128 ? SIGN_KIND[code] : SIGN
}
