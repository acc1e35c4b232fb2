import {CHROME} from '../furniture/furniture-book.js'
import {BODY, BODY_WORD, VERB} from '../locale/word-classes.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, KIND, MARK, NUMBER, SPACED, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {creditEnd} from './credit-end.js'
import {creditFields} from './credit-fields.js'
import type {CreditLine} from './credit-line.js'
import type {CreditMarker} from './credit-marker.js'
import {findMarkers} from './find-markers.js'
import {gluedChrome} from './glued-chrome.js'
import type {Named} from './named.js'
import type {Party} from './party.js'

const NONE: readonly CreditLine[] = []

/**
 * Credits that a word or a sign announces.
 *
 *     Stortinget i går. Foto: Ola Nordmann / NTB Vis mer
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^
 *                       marker, names     up to the button
 */
export function markedCredits(row: Row, signed: boolean, named: Named): readonly CreditLine[] {
  const markers = findMarkers(row, signed, named)
  if (markers.length === 0) return NONE
  const lines: CreditLine[] = []
  const buttons = furnitureButtons(row, named)
  let button = 0
  for (let i = 0; i < markers.length; i++) {
    const previous = lines[lines.length - 1]
    const marker = markers[i]
    if (previous && marker.first < previous.last && marker.first !== markers[i - 1]?.first) continue
    while (button < buttons.length && buttons[button] < marker.after) button++
    const line = readLine(marker, markers[i + 1]?.first ?? row.last, buttons[button] ?? row.last, row, named)
    if (line) lines.push(line)
  }
  return lines
}

/** The tokens at which buttons of picture viewers stand. */
function furnitureButtons(row: Row, {furniture}: Named): readonly number[] {
  return furniture[row.index].cues.filter(({cue}) => cue.bits & CHROME).map(({token}) => token)
}

function readLine(marker: CreditMarker, next: number, button: number, row: Row, named: Named): CreditLine | undefined {
  const {tokens} = named
  const {kinds, starts, ends} = tokens
  const bracketed =
    marker.first > row.first &&
    (kinds[marker.first - 1] & KIND) === BRACKET_OPEN &&
    marker.start === starts[marker.first]
  let limit = next
  let closed = next === row.last
  if (next < row.last && (kinds[next - 1] & KIND) === BRACKET_OPEN) limit = next - 1
  if (button < limit) {
    limit = button
    closed = true
  }
  const glued = next === row.last ? gluedChrome(row, named) : undefined
  if (glued && glued.token >= marker.after && glued.token < limit) {
    limit = glued.token + 1
    closed = true
  }
  if (bracketed) {
    let depth = 1
    for (let t = marker.after; t < limit; t++) {
      const kind = kinds[t] & KIND
      if (kind === BRACKET_OPEN) depth++
      else if (kind === BRACKET_CLOSE && --depth === 0) {
        limit = t
        closed = true
        break
      }
    }
  }
  const end = creditEnd(marker.after, limit, closed, named)
  const fields = creditFields(marker.after, end, marker.role, named, glued?.start)
  if (fields.chain.length === 0 && !(marker.firm && limit === marker.after)) return undefined
  if (!marker.firm && (end < limit || (!closed && next === row.last))) return undefined
  if (isProse(marker, end, limit, row, named) || isHeadline(marker, end, fields.parties, named)) return undefined
  const first = bracketed ? marker.first - 1 : marker.first
  let last = end
  if (last < row.last && (kinds[last] & KIND) === STOP) last++
  if (bracketed && last < row.last && (kinds[last] & KIND) === BRACKET_CLOSE) last++
  if ((kinds[marker.after] & KIND) === NUMBER && fields.creators.length === 0 && !marker.firm) return undefined
  const {parties, ...told} = fields
  // (©NTB): the agency of the text
  const isSignOff = !marker.firm && parties.length === 1 && parties[0].wire && (bracketed || first === row.first)
  return {
    first,
    last,
    start: bracketed ? starts[first] : marker.start,
    end: last > first ? Math.min(glued?.start ?? ends[last - 1], ends[last - 1]) : marker.start,
    marked: true,
    sure: isSignOff ? 0.4 : marker.firm ? 1 : 0.9,
    ...told
  }
}

/** Words about a credit, not one: `Under bildet står det «Foto: Berg» og et årstall`, `– Foto: navn og årstall. Mer trengs ikke.` */
function isProse(marker: CreditMarker, end: number, limit: number, row: Row, {tokens}: Named): boolean {
  const {kinds} = tokens
  const isSmall = (t: number): boolean => (kinds[t] & (KIND | CAP)) === WORD
  if (marker.first > row.first && (kinds[marker.first - 1] & KIND) === MARK && !(kinds[marker.first] & SPACED))
    return true
  if (end >= limit || isSmall(end)) return end < limit
  const after = (kinds[end] & KIND) === STOP ? end + 1 : end
  return after < limit && isSmall(marker.after)
}

/** A title after a marker of the site, no maker: `Video: Her går det galt`, `Grafikk: Slik stemte fylkene`. */
function isHeadline(marker: CreditMarker, end: number, parties: readonly Party[], {tokens, columns}: Named): boolean {
  if (parties.length !== 1 || parties[0].kind !== 'organization' || parties[0].agency) return false
  let small = 0
  let verb = false
  for (let t = marker.after; t < end; t++) {
    if ((tokens.kinds[t] & (KIND | CAP)) === WORD) small++
    if (columns.people[t] & (BODY | BODY_WORD)) return false
    if (columns.people[t] & VERB) verb = true
  }
  return small > 0 && (verb || (marker.role !== 'photo' && small > 1))
}
