import type {Agency} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {agencyAt} from '../credits/cue-at.js'
import type {Draft} from '../draft.js'
import type {Reading} from '../reading.js'
import {spanAt} from '../source/place.js'
import type {Row} from '../surface/read-surface.js'
import type {Edges} from './edges.js'
import {hasKind} from './has-kind.js'

/**
 * News agencies that the text came from.
 *
 *     OSLO (NTB) – …     NTB     (©NPK)
 *     dateline           byline  sign-off
 */
export function readAgencies(
  reading: Reading,
  blocks: readonly Judged[],
  edges: ReadonlyArray<Edges | undefined>
): Agency[] {
  const agencies: Agency[] = []
  for (const row of reading.rows) {
    const block = blocks[row.index]
    const edge = edges[row.index]
    if (hasKind(block, 'byline')) addNamed(agencies, row.first, row.last, row, {from: 'byline'}, reading)
    else if (block.kind === 'signoff') addNamed(agencies, row.first, row.last, row, {from: 'signoff'}, reading)
    else if (edge) {
      const {dateline, signOff} = edge
      if (dateline?.source) {
        const place =
          dateline.place &&
          reading.record.slice(reading.tokens.starts[dateline.place[0]], reading.tokens.ends[dateline.place[1] - 1])
        addNamed(
          agencies,
          dateline.source[0],
          dateline.source[1],
          row,
          place ? {from: 'dateline', place} : {from: 'dateline'},
          reading
        )
      }
      if (signOff < row.last) addNamed(agencies, signOff, row.last, row, {from: 'signoff'}, reading)
    }
  }
  return agencies
}

function addNamed(
  agencies: Agency[],
  first: number,
  last: number,
  row: Row,
  more: Pick<Agency, 'from' | 'place'>,
  reading: Reading
): void {
  const {record, tokens} = reading
  for (let t = first; t < last; t++) {
    const agency = agencyAt(t, last, reading)
    if (!agency) continue
    const {text, start, end} = spanAt(record, tokens.starts[t], tokens.ends[t + agency.length - 1])
    const named: Draft<Agency> = {
      text,
      start,
      end,
      block: row.index,
      name: agency.value.agency as string,
      from: more.from
    }
    if (more.place) named.place = more.place
    agencies.push(named)
    t += agency.length - 1
  }
}
