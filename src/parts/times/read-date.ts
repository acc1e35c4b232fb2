import {AFTERNOON, MORNING} from '../../furniture/cue-classes.js'
import {lengthOf, numberAt, signAfter, type TimeLine} from './time-line.js'

export interface FoundDate {
  /** `2020-04-06` */
  readonly value: string
  /** One past its last token. */
  readonly last: number
}

/**
 * The date that opens at a token and ends before `to`.
 *
 *     6. april 2020     1er mars 2020     December 2, 2016     2020-04-06     27/05/2022     05.08.24
 *
 * A date without a year is none: it can't be told which.
 */
export function readDate(i: number, to: number, line: TimeLine): FoundDate | undefined {
  const {value, month} = line.tokens[i]
  if (month > 0) return monthFirst(i, to, line)
  if (value < 0) return undefined
  const sign = signAfter(i, line)
  if (numberAt(i + 1, to, line) >= 0 && signAfter(i + 1, line) === sign) return inFigures(i, to, sign, line)
  return dayFirst(i, to, line)
}

/** December 2, 2016 */
function monthFirst(i: number, to: number, line: TimeLine): FoundDate | undefined {
  const next = afterOrdinal(i + 1, to, line)
  return dateOf(numberAt(next, to, line), line.tokens[i].month, numberAt(i + 1, to, line), next + 1)
}

/** 6. april 2020, 6th Nov 2019, 2 de abril de 2020 */
function dayFirst(i: number, to: number, line: TimeLine): FoundDate | undefined {
  const {tokens} = line
  const named = afterOrdinal(i, to, line)
  if (named >= to || tokens[named].month === 0) return undefined
  const year = named + 1 < to && tokens[named + 1].value < 0 && lengthOf(tokens[named + 1]) <= 2 ? named + 2 : named + 1
  return dateOf(numberAt(year, to, line), tokens[named].month, tokens[i].value, year + 1)
}

/** 2020-04-06, 27/05/2022, 05.08.24; the month first only where it can't be the day, or beside a time of twelve hours. */
function inFigures(i: number, to: number, sign: string, line: TimeLine): FoundDate | undefined {
  const {tokens} = line
  if (i + 2 >= to) return undefined
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (sign === '-' && lengthOf(first) === 4) return dateOf(first.value, second.value, third.value, i + 3)
  if (sign !== '.' && sign !== '/' && sign !== '-' && sign !== '. ') return undefined
  const figures = lengthOf(third)
  if (figures !== 2 && figures !== 4) return undefined
  const year = figures === 4 ? third.value : 2000 + third.value
  const american = sign === '/' && (second.value > 12 || (first.value <= 12 && halfDay(i + 3, to, line)))
  return american ? dateOf(year, first.value, second.value, i + 3) : dateOf(year, second.value, first.value, i + 3)
}

function halfDay(from: number, to: number, {tokens}: TimeLine): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) if (tokens[i].bits & (MORNING | AFTERNOON)) return true
  return false
}

/** The token after a number and the short word that belongs to it: `6th`, `2 de`. */
function afterOrdinal(i: number, to: number, line: TimeLine): number {
  const {tokens} = line
  const next = i + 1
  if (next >= to || tokens[next].value >= 0 || tokens[next].month > 0 || lengthOf(tokens[next]) > 2) return next
  return next + 1 < to ? next + 1 : next
}

function dateOf(year: number, month: number, day: number, last: number): FoundDate | undefined {
  if (year < 1900 || year >= 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return {value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, last}
}
