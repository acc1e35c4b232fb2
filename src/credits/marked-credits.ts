import {CHROME} from '../furniture/cue-classes.js'
import {BRACKET_CLOSE, BRACKET_OPEN, KIND, NUMBER, STOP} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {creditEnd} from './credit-end.js'
import {creditFields} from './credit-fields.js'
import type {CreditLine} from './credit-line.js'
import type {CreditMarker} from './credit-marker.js'
import {findMarkers} from './find-markers.js'
import {gluedChrome} from './glued-chrome.js'
import {isHeadline, isProse} from './marker-prose.js'
import type {Named} from './named.js'

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
  const buttons = buttonsOf(row, named)
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
function buttonsOf(row: Row, {furniture}: Named): readonly number[] {
  return furniture[row.index].cues.filter(({cue}) => cue.bits & CHROME).map(({token}) => token)
}

function readLine(marker: CreditMarker, next: number, button: number, row: Row, named: Named): CreditLine | undefined {
  const {kinds, starts, ends} = named.tokens
  const {after, firm} = marker
  const bracketed = isBracketed(marker, row, named)
  const stuck = next === row.last ? gluedChrome(row, named) : undefined
  const glued = stuck && stuck.token >= after ? stuck : undefined
  const [limit, closed] = limitOf(marker, next, button, glued ? glued.token + 1 : row.last, bracketed, row, named)
  const end = creditEnd(after, limit, closed, named)
  const fields = creditFields(after, end, marker.role, named, glued?.start)
  const {parties, role, creators, organization, chain, private: own, archive} = fields
  // an empty slot: Foto:
  if (parties.length === 0 && !(firm && limit === after)) return undefined
  if (!firm && (end < limit || (!closed && next === row.last))) return undefined
  // © 2020 Solvik Avis
  if (!firm && (kinds[after] & KIND) === NUMBER && creators.length === 0) return undefined
  if (isProse(marker, end, limit, row, named) || isHeadline(marker, end, parties, named)) return undefined
  const first = bracketed ? marker.first - 1 : marker.first
  let last = end
  if (last < row.last && (kinds[last] & KIND) === STOP) last++
  if (bracketed && last < row.last && (kinds[last] & KIND) === BRACKET_CLOSE) last++
  // (©NTB): the agency of the text
  const signsOff = !firm && parties.length === 1 && parties[0].wire && (bracketed || first === row.first)
  return {
    first,
    last,
    start: bracketed ? starts[first] : marker.start,
    end: last > first ? Math.min(glued?.start ?? ends[last - 1], ends[last - 1]) : marker.start,
    marked: true,
    sure: signsOff ? 0.4 : firm ? 1 : 0.9,
    role,
    creators,
    organization,
    chain,
    private: own,
    archive
  }
}

function isBracketed({first, start}: CreditMarker, row: Row, {tokens}: Named): boolean {
  return first > row.first && (tokens.kinds[first - 1] & KIND) === BRACKET_OPEN && start === tokens.starts[first]
}

/** Where the line must end, and whether that is an end: a button, the bracket that closes it, the end of the block. */
function limitOf(
  {after}: CreditMarker,
  next: number,
  button: number,
  glued: number,
  bracketed: boolean,
  row: Row,
  {tokens}: Named
): readonly [limit: number, closed: boolean] {
  const {kinds} = tokens
  const opened = next < row.last && (kinds[next - 1] & KIND) === BRACKET_OPEN ? next - 1 : next
  let limit = Math.min(opened, button, glued)
  let closed = limit === row.last || limit === button || limit === glued
  let depth = bracketed ? 1 : 0
  for (let t = after; t < limit && depth > 0; t++) {
    const kind = kinds[t] & KIND
    if (kind === BRACKET_OPEN) depth++
    else if (kind === BRACKET_CLOSE && --depth === 0) {
      limit = t
      closed = true
    }
  }
  return [limit, closed]
}
