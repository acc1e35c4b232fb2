import type {Credit} from '../article.js'
import {creditFields} from '../credits/credit-fields.js'
import {creditOf} from '../parts/captions.js'
import type {Reading} from '../reading.js'
import {DASH, KIND, STOP} from '../source/tokens.js'

const LONGEST = 24

/**
 * A whole line as a credit, marked or not.
 *
 *     Foto: Ola Berg / NTB     AP Photo/Eric Berg, File     Ola Berg
 */
export function creditOfLine(reading: Reading): Credit | undefined {
  const {record, rows, credits, tokens} = reading
  const row = rows[0]
  let opening = row.first
  while (opening < row.last - 1 && (tokens.kinds[opening] & KIND) === DASH) opening++
  const line = credits[0].find(({first, last}) => first <= opening && last === row.last)
  if (line) return line.chain.length > 0 ? creditOf(line, record) : undefined
  if (credits[0].some(({marked}) => marked) || row.stops > 0 || row.last - row.first > LONGEST) return undefined
  const last = (tokens.kinds[row.last - 1] & KIND) === STOP ? row.last - 1 : row.last
  const fields = creditFields(row.first, last, undefined, reading)
  const {parties} = fields
  if (
    parties.length === 0 ||
    (!parties.every(({kind, agency}) => agency || kind !== 'organization') && row.capitals * 2 < row.words)
  )
    return undefined
  return creditOf({start: row.start, end: row.end, ...fields}, record)
}
