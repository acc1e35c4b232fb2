import {AGENCY, CREDIT_MARKER} from '../furniture/cue-classes.js'
import {BRACKET_CLOSE, KIND, STOP} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {type CreditMarker, creditMarkerAt, creditSignAt} from './credit-marker.js'
import {agencyAt} from './cue-at.js'
import {isCopyright} from './divider.js'
import {gluedMarkers} from './glued-markers.js'
import type {Named} from './named.js'

const LONGEST = 12
const NONE: readonly CreditMarker[] = []

/**
 * All markers of credit lines in a block, in order: words, words glued to others, signs.
 *
 *     Brua i går. Foto: Ola Berg Jubel på stadionFoto: Kari Moe © Per Lie
 *                 ^^^^                           ^^^^           ^
 *
 * `signed`: the record holds such signs, so that most blocks need not be looked through.
 */
export function findMarkers(row: Row, signed: boolean, named: Named): readonly CreditMarker[] {
  const words = markerWords(row, named)
  const glued = gluedMarkers(row, named)
  const markers = glued.length === 0 ? words : [...words, ...glued]
  if (!signed) return markers.length < 2 || glued.length === 0 ? markers : byPlace(markers)
  const signs = markerSigns(row, markers, named)
  return signs.length === 0 && glued.length === 0 ? markers : byPlace([...markers, ...signs])
}

function byPlace(markers: readonly CreditMarker[]): readonly CreditMarker[] {
  return [...markers].sort((a, b) => a.start - b.start)
}

function markerWords(row: Row, named: Named): readonly CreditMarker[] {
  const {tokens, furniture} = named
  let markers: CreditMarker[] | undefined
  let passed = row.first
  for (const {token, length, cue} of furniture[row.index].cues) {
    if (token < passed || !(cue.bits & (AGENCY | CREDIT_MARKER))) continue
    // after Ⓒ the sign opens the line
    if (token > row.first && isCopyright(token - 1, named)) continue
    const agency = cue.bits & AGENCY ? agencyAt(token, row.last, named) : undefined
    if (agency) passed = token + agency.length
    if (agency || !(cue.bits & CREDIT_MARKER)) continue
    const marker = creditMarkerAt(token, length, cue, tokens.starts[token], row.first, row.last, named)
    if (!marker) continue
    ;(markers ??= []).push(marker)
    passed = marker.after
  }
  return markers ?? NONE
}

function markerSigns(row: Row, markers: readonly CreditMarker[], named: Named): readonly CreditMarker[] {
  let signs: CreditMarker[] | undefined
  for (let t = row.first; t < row.last; t++) {
    if (!isCopyright(t, named) || goesOn(t, markers, named)) continue
    const marker = creditSignAt(t, row.last, named)
    if (marker) (signs ??= []).push(marker)
  }
  return signs ?? NONE
}

/** A sign inside a line that a word has opened: `(Foto: Ole Berg © Scanpix)`. */
function goesOn(t: number, markers: readonly CreditMarker[], {tokens}: Named): boolean {
  const {kinds} = tokens
  for (let at = t - 1; at >= 0 && t - at < LONGEST; at--) {
    if (markers.some(({after, firm}) => firm && after === at + 1)) return true
    const kind = kinds[at] & KIND
    if (kind === STOP || kind === BRACKET_CLOSE) return false
  }
  return false
}
