import type {CreditLine} from '../credits/credit-line.js'
import {cueAt} from '../credits/cue-at.js'
import {gluedChrome} from '../credits/glued-chrome.js'
import {lastCopy} from '../credits/last-copy.js'
import {CHROME, CREDIT_MARKER} from '../furniture/cue-classes.js'
import type {Reading} from '../reading.js'
import {isBlank} from '../source/characters.js'
import {COLON, KIND} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {patternPlaces} from './pattern-places.js'

/** A stretch of a caption block: words of the caption, or a credit line. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly credit?: CreditLine
}

interface Cut extends Piece {
  readonly site?: true
}

/** Signs of viewers and separators that stand at the edges of a caption and are no part of it. */
const LEADING = '+|,:;/)]•►▶\u25a0\u2022-'
const TRAILING = '([|/,:;+\u2013\u2014-'
const COUNTER = /^(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,3} ?\/ ?\d{1,3})(?!\d)/u

/**
 * A caption block cut at its credits, buttons and fall-back texts.
 *
 *     00:52 VIDEO: Tyren i går. Foto:Jens Berg Luk video
 *     ^^^^^^^^^^^^              ^^^^^^^^^^^^^^ ^^^^^^^^^
 *     site                      credit         site
 *                  ^^^^^^^^^^^^ words
 */
export function captionPieces(row: Row, reading: Reading): readonly Piece[] {
  const cuts = [
    ...reading.credits[row.index].map((credit): Cut => ({start: credit.start, end: credit.end, credit})),
    ...sitePlaces(row, reading)
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = lastCopy(reading.record, row.start, row.end)
  const words = (to: number): void => {
    const piece = trimmed(at, to, reading.record)
    if (piece) pieces.push(piece)
  }
  for (const cut of cuts) {
    if (cut.start < at) continue
    words(Math.max(at, cut.start))
    if (cut.credit) pieces.push(cut)
    at = Math.max(at, cut.end)
  }
  words(row.end)
  return pieces
}

/** Buttons, labels and players' texts. */
function sitePlaces(row: Row, reading: Reading): Cut[] {
  const {tokens, furniture} = reading
  const {starts, ends} = tokens
  const {cues, hits} = furniture[row.index]
  const places: Cut[] = []
  for (const {token, length, cue} of cues)
    if (cue.bits & CHROME) places.push({start: starts[token], end: ends[token + length - 1], site: true})
  for (const hit of hits)
    if (hit.kind === 'embed')
      for (const {start, end} of patternPlaces(hit, row, reading)) places.push({start, end, site: true})
  const glued = gluedChrome(row, reading)
  if (glued) places.push({start: glued.start, end: glued.end, site: true})
  // VIDEO: before a title
  let first = row.first
  const counter = COUNTER.exec(reading.record.slice(row.start, row.start + 12))
  if (counter)
    while (
      first < row.last &&
      starts[first] < row.start + counter[0].length &&
      ends[first] <= row.start + counter[0].length
    )
      first++
  const marker = cueAt(first, row.last, CREDIT_MARKER, reading)
  if (marker?.value.role === 'video' && (tokens.kinds[first + marker.length] & KIND) === COLON)
    places.push({start: starts[first], end: ends[first + marker.length], site: true})
  return places
}

function trimmed(from: number, to: number, record: string): Piece | undefined {
  let start = from
  let end = to
  for (;;) {
    while (start < end && (isBlank(record.charCodeAt(start)) || isLeading(start))) start++
    const counter = COUNTER.exec(record.slice(start, Math.min(end, start + 12)))
    if (
      !counter ||
      (start + counter[0].length < end &&
        !isBlank(record.charCodeAt(start + counter[0].length)) &&
        counter[0].includes('/'))
    )
      break
    start += counter[0].length
  }
  while (end > start && (isBlank(record.charCodeAt(end - 1)) || TRAILING.includes(record.charAt(end - 1)))) end--
  return end > start ? {start, end} : undefined

  /** A hyphen opens speech, so it's no sign of the site unless another follows or nothing does. */
  function isLeading(at: number): boolean {
    const sign = record.charAt(at)
    return LEADING.includes(sign) && sign !== '-'
  }
}
