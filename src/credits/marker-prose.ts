import {BODY, BODY_WORD, VERB} from '../locale/word-classes.js'
import {CAP, KIND, MARK, SPACED, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import type {CreditMarker} from './credit-marker.js'
import type {Named} from './named.js'
import type {Party} from './party.js'

/** Words about a credit, not one: `Under bildet står det «Foto: Berg» og et årstall`, `– Foto: navn og årstall. Mer trengs ikke.` */
export function isProse(marker: CreditMarker, end: number, limit: number, row: Row, {tokens}: Named): boolean {
  const {kinds} = tokens
  const isSmall = (t: number): boolean => (kinds[t] & (KIND | CAP)) === WORD
  if (marker.first > row.first && (kinds[marker.first - 1] & KIND) === MARK && !(kinds[marker.first] & SPACED))
    return true
  if (end >= limit || isSmall(end)) return end < limit
  const after = (kinds[end] & KIND) === STOP ? end + 1 : end
  return after < limit && isSmall(marker.after)
}

/** A title after a marker of the site, no maker: `Video: Her går det galt`, `Grafikk: Slik stemte fylkene`. */
export function isHeadline(
  marker: CreditMarker,
  end: number,
  parties: readonly Party[],
  {tokens, columns}: Named
): boolean {
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
