import type {Agency} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {agencyAt} from '../credits/cue-at.js'
import type {Reading} from '../reading.js'
import {spanAt} from '../source/place.js'
import type {Row} from '../surface/read-surface.js'
import {readDateline} from './dateline.js'
import {hasKind} from './has-kind.js'
import {signOffStart} from './sign-off.js'

/**
 * News agencies that the text came from.
 *
 *     OSLO (NTB) – …     NTB     (©NPK)
 *     dateline           byline  sign-off
 */
export function readAgencies(reading: Reading, blocks: readonly Judged[]): Agency[] {
  const agencies: Agency[] = []
  for (const row of reading.rows) {
    const block = blocks[row.index]
    if (hasKind(block, 'byline')) agencies.push(...named(row.first, row.last, row, 'byline', reading))
    else if (block.kind === 'signoff') agencies.push(...named(row.first, row.last, row, 'signoff', reading))
    else if (block.kind === 'paragraph') {
      const dateline = readDateline(row, reading)
      if (dateline?.source) {
        const place = dateline.place && reading.record.slice(reading.tokens.starts[dateline.place[0]], reading.tokens.ends[dateline.place[1] - 1])
        agencies.push(...named(dateline.source[0], dateline.source[1], row, 'dateline', reading).map((agency) => ({...agency, ...(place && {place})})))
      }
      const end = signOffStart(row, reading)
      if (end < row.last) agencies.push(...named(end, row.last, row, 'signoff', reading))
    }
  }
  return agencies
}

function named(first: number, last: number, row: Row, from: Agency['from'], reading: Reading): Agency[] {
  const {record, tokens} = reading
  const found: Agency[] = []
  for (let t = first; t < last; t++) {
    const agency = agencyAt(t, last, reading)
    if (!agency) continue
    found.push({...spanAt(record, tokens.starts[t], tokens.ends[t + agency.length - 1]), block: row.index, name: agency.value.agency as string, from})
    t += agency.length - 1
  }
  return found
}
