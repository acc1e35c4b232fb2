import type {Pattern} from '../furniture/patterns.js'
import {patternWords} from '../furniture/patterns.js'
import type {Reading} from '../reading.js'
import type {Place} from '../source/place.js'
import type {Row} from '../surface/read-surface.js'

/**
 * Where the fixed words of a pattern stand in the block that it matches.
 *
 *     Se redningen her Du trenger javascript for å se video.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function patternPlaces(pattern: Pattern, row: Row, {record, tokens}: Reading): readonly Place[] {
  const words: number[] = []
  const at: number[] = []
  for (let t = row.first; t < row.last; t++)
    for (const word of patternWords(record, tokens, t, t + 1)) {
      words.push(word)
      at.push(t)
    }
  const places: Place[] = []
  let from = 0
  for (const segment of pattern.segments) {
    const found = find(segment, words, from)
    if (found < 0) return places
    from = found + segment.length
    const last = at[from - 1]
    let end = tokens.ends[last]
    // its stop belongs to it
    while (record.charAt(end) === '.' && end < row.end) end++
    places.push({start: tokens.starts[at[found]], end})
  }
  return places
}

function find(segment: readonly number[], words: readonly number[], from: number): number {
  for (let at = from; at + segment.length <= words.length; at++) {
    let i = 0
    while (i < segment.length && segment[i] === words[at + i]) i++
    if (i === segment.length) return at
  }
  return -1
}
