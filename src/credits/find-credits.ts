import type {Row} from '../surface/read-surface.js'
import {bareCredit} from './bare-credit.js'
import type {CreditLine} from './credit-line.js'
import {lastCopy} from './last-copy.js'
import {markedCredits} from './marked-credits.js'
import type {Named} from './named.js'

/** The credit lines of each row, in order of place; shared and empty for rows without. */
export function findCredits(named: Named): ReadonlyArray<readonly CreditLine[]> {
  const {record, rows} = named
  const signed = record.indexOf('\u00a9') >= 0 || record.indexOf('\u24b8') >= 0
  return rows.map((whole) => {
    const row = readOnce(whole, named)
    const lines = markedCredits(row, signed, named)
    const last = lines[lines.length - 1]
    if (last && last.last >= row.last) return lines
    const bare = bareCredit(row, named)
    return !bare || (last && last.last > bare.first) ? lines : [...lines, bare]
  })
}

/** Of a block that is written twice, the last copy: its last word is glued to nothing. */
function readOnce(row: Row, {record, tokens}: Named): Row {
  const start = lastCopy(record, row.start, row.end)
  if (start === row.start) return row
  let first = row.first
  while (tokens.starts[first] < start) first++
  const {index, end, last, words, capitals, shouted, dash, close, stop, stops, marks, colons} = row
  return {index, start, end, first, last, words, capitals, shouted, dash, close, stop, stops, marks, colons}
}
