import {CREDIT_MARKER} from '../furniture/cue-classes.js'
import {CAPITAL, classOf} from '../source/characters.js'
import {COLON, COMMA, KIND, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'
import type {CreditMarker} from './credit-marker.js'
import type {Named} from './named.js'

/** Letters of the longest word that is looked for inside another. */
const LONGEST_WORD = 24
const NONE: readonly CreditMarker[] = []

/**
 * A marker that lost the blank before it.
 *
 *     … jubler på stadionBild: Ola Berg       … on the towpathImage source, Getty Images
 *                        ^                                    ^
 *
 * Only a colon, or a comma after the last word of a marker, makes it worth looking.
 */
export function gluedMarkers(row: Row, named: Named): readonly CreditMarker[] {
  const {tokens, book} = named
  const {kinds, hashes} = tokens
  let found: CreditMarker[] | undefined
  for (let t = row.first + 1; t < row.last; t++) {
    const kind = kinds[t] & KIND
    if ((kind !== COLON && kind !== COMMA) || (kinds[t - 1] & KIND) !== WORD) continue
    const length = book.tails.get(hashes[t - 1])
    const marker =
      (length > 1 && t - length >= row.first && gluedAt(t - length, t)) || (kind === COLON && gluedAt(t - 1, t))
    if (marker) (found ??= []).push(marker)
  }
  return found ?? NONE

  function gluedAt(t: number, sign: number): CreditMarker | undefined {
    const {record} = named
    const start = tokens.starts[t]
    const end = tokens.ends[t]
    for (let at = end - 2; at > start && end - at <= LONGEST_WORD; at--) {
      if (classOf(record.charCodeAt(at)) !== CAPITAL) continue
      const phrase = book.cues.at(tokens, t, sign, hashOf(record, at, end))
      if (phrase && phrase.length === sign - t && phrase.value.bits & CREDIT_MARKER)
        return {first: t, start: at, after: sign + 1, role: phrase.value.role ?? 'photo', firm: true}
    }
    return undefined
  }
}
