import type {Timestamp} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {PUBLISHED, UPDATED} from '../furniture/furniture-book.js'
import type {Reading} from '../reading.js'
import {spanAt} from '../source/place.js'
import type {Row} from '../surface/read-surface.js'
import {hasKind} from './has-kind.js'
import {readTime, timeTokens} from './time-value.js'

/**
 * When the page was published and changed: a row for each event of the line.
 *
 *     Publisert 23. januar 2020, kl. 14.34Oppdatert 24. januar 2020
 *     ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 *     event     2020-01-23T14:34          event     2020-01-24
 */
export function readTimestamps(reading: Reading, blocks: readonly Judged[]): Timestamp[] {
  const timestamps: Timestamp[] = []
  for (const row of reading.rows)
    if (hasKind(blocks[row.index], 'timestamp'))
      for (const part of timestampsOf(row, blocks[row.index].kind === 'timestamp', reading)) timestamps.push(part)
  return timestamps
}

function timestampsOf(row: Row, whole: boolean, {record, book}: Reading): Timestamp[] {
  const tokens = timeTokens(record, row.start, row.end, book)
  const events: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens[i].bits & (PUBLISHED | UPDATED)) events.push(i)
  const timestamps: Timestamp[] = []
  const add = (from: number, to: number, event: Timestamp['event'], needed: boolean): void => {
    const time = readTime(tokens, from, to, record)
    if (!time && !needed) return
    const start = event === 'unknown' ? (time ? tokens[time.first].start : row.start) : tokens[from].start
    const end = time ? tokens[Math.max(time.last, from + 1) - 1].end : endOf(to)
    timestamps.push({...spanAt(record, start, end), block: row.index, event, ...(time && {value: time.value})})
  }
  if (events.length === 0) {
    add(0, tokens.length, 'unknown', whole)
    return timestamps
  }
  if (events[0] > 0) add(0, events[0], 'unknown', false)
  events.forEach((at, i) =>
    add(at, events[i + 1] ?? tokens.length, tokens[at].bits & UPDATED ? 'updated' : 'published', true)
  )
  return timestamps

  /** Up to the next event; signs between them are cut. */
  function endOf(to: number): number {
    let end = to < tokens.length ? tokens[to].start : row.end
    while (end > row.start && ' \u00a0|/\u2022\u00b7,:;('.includes(record.charAt(end - 1))) end--
    return end
  }
}
