import type {Timestamp} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {PUBLISHED, UPDATED} from '../furniture/cue-classes.js'
import type {Reading} from '../reading.js'
import {spanAt} from '../source/place.js'
import type {Row} from '../surface/read-surface.js'
import {hasKind} from './has-kind.js'
import {type FoundTime, readTime} from './times/read-time.js'
import {type TimeLine, timeLine} from './times/time-line.js'

/** What may stand between two events. */
const BETWEEN = ' \u00a0|/\u2022\u00b7,:;('

/**
 * When the page was published and changed: a row for each event of the line.
 *
 *     Publisert 23. januar 2020, kl. 14.34Oppdatert 24. januar 2020
 *     ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^ ^^^^^^^^^^^^^^^
 *     event     2020-01-23T14:34          event     2020-01-24
 */
export function readTimestamps(reading: Reading, blocks: readonly Judged[]): Timestamp[] {
  const timestamps: Timestamp[] = []
  for (const row of reading.rows) {
    const block = blocks[row.index]
    if (!hasKind(block, 'timestamp')) continue
    for (const timestamp of timestampsOf(row, block.kind === 'timestamp', reading)) timestamps.push(timestamp)
  }
  return timestamps
}

/** `whole`: nothing but times is in the block, so it's a timestamp even where no date is found. */
function timestampsOf(row: Row, whole: boolean, {record, book}: Reading): Timestamp[] {
  const line = timeLine(record, row.start, row.end, book)
  const {tokens} = line
  const events: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens[i].bits & (PUBLISHED | UPDATED)) events.push(i)
  const first = events[0] ?? tokens.length
  const timestamps = [undated(first, row, whole && events.length === 0, line)]
  events.forEach((at, i) => {
    const event: Timestamp['event'] = tokens[at].bits & UPDATED ? 'updated' : 'published'
    const to = events[i + 1] ?? tokens.length
    const time = readTime(at, to, line)
    const end = time ? tokens[time.last - 1].end : endBefore(to, row, line)
    timestamps.push(timestampAt(tokens[at].start, end, row, event, time, line))
  })
  return timestamps.filter((timestamp) => timestamp !== undefined)
}

/** A date before the first event word. */
function undated(to: number, row: Row, needed: boolean, line: TimeLine): Timestamp | undefined {
  const {tokens} = line
  const time = readTime(0, to, line)
  if (!time && !needed) return undefined
  const start = time ? tokens[time.first].start : row.start
  const end = time ? tokens[time.last - 1].end : endBefore(to, row, line)
  return timestampAt(start, end, row, 'unknown', time, line)
}

function timestampAt(
  from: number,
  to: number,
  {index: block}: Row,
  event: Timestamp['event'],
  time: FoundTime | undefined,
  {record}: TimeLine
): Timestamp {
  const {text, start, end} = spanAt(record, from, to)
  return time ? {text, start, end, block, event, value: time.value} : {text, start, end, block, event}
}

/** Up to the next event; signs between them are cut. */
function endBefore(to: number, row: Row, {record, tokens}: TimeLine): number {
  let end = to < tokens.length ? tokens[to].start : row.end
  while (end > row.start && BETWEEN.includes(record.charAt(end - 1))) end--
  return end
}
