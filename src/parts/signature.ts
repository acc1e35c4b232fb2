import type {Reading} from '../reading.js'
import type {Span} from '../source/place.js'
import {spanAt} from '../source/place.js'
import {BRACKET_CLOSE, BRACKET_OPEN, DASH, KIND, SIGN} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'

const AT = 0x40
const LONGEST_NAME = 24
const HANDLE = /@[\w.]+/uy
const LONGEST_URL = 200
/** With a scheme, or a host and a path: `pic.twitter.com/Zq8`. */
const URL = /https?:\/\/\S+|[a-z]+(?:\.[a-z]+)+\/\S+/u

export interface Signature {
  readonly author?: Span
  readonly handle?: Span
  readonly date?: Span
  readonly url?: Span
}

/**
 * Who wrote a post, in its last line.
 *
 *     Veien er åpen igjen. pic.twitter.com/Zq8 — Vegvesenet (@vegvesen) 7. oktober 2018
 *                          ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^  ^^^^^^^^^  ^^^^^^^^^^^^^^^
 *                          url                   author      handle     date
 */
export function readSignature(row: Row, {record, tokens}: Reading): Signature {
  const {kinds, starts, ends, hashes} = tokens
  const url = urlOf(record, row)
  for (let t = row.last - 2; t > row.first; t--) {
    if ((kinds[t] & KIND) !== SIGN || hashes[t] !== AT || (kinds[t - 1] & KIND) !== BRACKET_OPEN) continue
    HANDLE.lastIndex = starts[t]
    const handle = HANDLE.exec(record)?.[0]
    if (!handle) return url ? {url} : {}
    const handleEnd = starts[t] + handle.length
    let name = t - 1
    while (name > row.first && t - name < LONGEST_NAME && (kinds[name - 1] & KIND) !== DASH) name--
    let after = t
    while (after < row.last && (ends[after] <= handleEnd || (kinds[after] & KIND) === BRACKET_CLOSE)) after++
    const hasAuthor = (kinds[name - 1] & KIND) === DASH && name < t - 1
    const hasDate = after < row.last && /\d/u.test(record.slice(starts[after], row.end))
    return {
      ...(hasAuthor && {author: spanAt(record, starts[name], ends[t - 2])}),
      handle: spanAt(record, starts[t], handleEnd),
      ...(hasDate && {date: spanAt(record, starts[after], row.end)}),
      ...(url && {url})
    }
  }
  return url ? {url} : {}
}

function urlOf(record: string, {start, end}: Row): Span | undefined {
  const found = URL.exec(record.slice(start, Math.min(end, start + 4000)))
  if (!found) return undefined
  const from = start + found.index
  return spanAt(
    record,
    from,
    from + Math.min(found[0].replace(/\u2014.*$/u, '').replace(/[)\]}>,.;:!?]+$/u, '').length, LONGEST_URL)
  )
}
