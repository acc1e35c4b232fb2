import {BLANK, classOf, NOTHING} from './characters.js'
import {signKinds} from './sign-kinds.js'
import type {TokenSheet} from './token-sheet.js'
import {ELLIPSIS, MARK, SIGN, SPACED} from './tokens.js'

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
  let spaced = spacedAt(record, from)
  for (let at = from; at < stop; ) {
    const code = record.charCodeAt(at)
    let kind = signKinds[code]
    if (kind === 0) {
      spaced = SPACED
      at++
      continue
    }
    const end = signEnd(record, at, to, code)
    if (end > at + 1) kind = longKind(code)
    kinds[t] = kind | spaced
    starts[t] = at
    ends[t] = end
    hashes[t] = code
    entries[t] = 0
    t++
    spaced = 0
    at = end
  }
  return t
}

/** SPACED after a blank and at the head of the record. */
export function spacedAt(record: string, at: number): number {
  return at === 0 || classOf(record.charCodeAt(at - 1)) <= NOTHING ? SPACED : 0
}

/** Where a sign ends: few are of more than one unit. */
function signEnd(record: string, start: number, to: number, code: number): number {
  let end = start + 1
  if (end === to) return end
  const next = record.charCodeAt(end)
  // a surrogate pair
  if (code >= 0xd800 && code < 0xdc00) return next >= 0xdc00 && next < 0xe000 ? end + 1 : end
  if (next !== code) return end
  // '' and ’’ are one mark, and so is ,, before a word
  if (code === 0x27 || code === 0x2019) return end + 1
  if (code === 0x2c) return end + 1 < to && classOf(record.charCodeAt(end + 1)) !== BLANK ? end + 1 : end
  if (code === 0x2e) while (end < to && record.charCodeAt(end) === code) end++
  return end
}

/** A sign of several units: `...`, `''`, an emoji. */
function longKind(code: number): number {
  if (code === 0x2e) return ELLIPSIS
  return code === 0x2c || code === 0x27 || code === 0x2019 ? MARK : SIGN
}
