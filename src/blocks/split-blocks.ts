import {isBlank} from '../source/characters.js'
import type {Place} from '../source/place.js'

/**
 * The blocks of a record: its lines that aren't blank, trimmed.
 *
 * A line break is a border also where most borders are blank lines: extractors
 * mix both, and no paragraph of a news page holds one.
 */
export function splitBlocks(record: string, from: number): Place[] {
  const blocks: Place[] = []
  const odd = record.indexOf('\r') >= 0 || record.indexOf('\u2028') >= 0 || record.indexOf('\u2029') >= 0
  let at = from
  while (at < record.length) {
    let end = odd ? oddLineEnd(record, at) : record.indexOf('\n', at)
    if (end < 0) end = record.length
    let start = at
    let stop = end
    while (start < stop && isBlank(record.charCodeAt(start))) start++
    while (stop > start && isBlank(record.charCodeAt(stop - 1))) stop--
    if (stop > start) blocks.push({start, end: stop})
    at = end + 1
  }
  return blocks
}

const LINE_END = /[\n\r\u2028\u2029]/gu

function oddLineEnd(record: string, from: number): number {
  LINE_END.lastIndex = from
  return LINE_END.exec(record)?.index ?? -1
}
