import type {Doubt} from '../article.js'
import type {Span} from '../source/place.js'

export interface Header {
  /** The date header, where the record opens with one. */
  readonly date?: Span & {readonly value: string; readonly precision: 'month' | 'day'}
  /** Where the article begins. */
  readonly end: number
  readonly doubts: readonly Doubt[]
}

/**
 * The date header: at most one blank, the word, a month or a day, a blank.
 *
 *     ␠date 2020-12 Det skjer nesten tre måneder …
 *      ^^^^^^^^^^^^
 *      date
 *
 * Facts: the header stands at the very start of the record (a byte order mark may
 * precede it); what follows on its line has no fixed role.
 */
const HEADER = /^\uFEFF?[ \t\u00A0]?(?:\r?\n)?date[ \t]+(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=\s|$)/u

const LONGEST = 64

export function readHeader(record: string): Header {
  const found = HEADER.exec(record.length > LONGEST ? record.slice(0, LONGEST) : record)
  if (!found) return {end: 0, doubts: []}
  const end = found[0].length
  const start = record.indexOf('date')
  const [, year, month, day] = found as unknown as [string, string, string, string | undefined]
  const value = day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`
  if (!isDate(year, month, day)) {
    return {
      end: 0,
      doubts: [{rule: 'header-date', reason: `No such date: ${value}; the line is read as text`, start, end}]
    }
  }
  const text = record.slice(start, end)
  return {date: {text, start, end, value, precision: day === undefined ? 'month' : 'day'}, end, doubts: []}
}

function isDate(year: string, month: string, day: string | undefined): boolean {
  const m = Number(month)
  if (month.length !== 2 || m < 1 || m > 12 || Number(year) < 1000) return false
  return day === undefined || (day.length === 2 && Number(day) >= 1 && Number(day) <= lastDay(Number(year), m))
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
