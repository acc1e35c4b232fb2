import type {FurnitureBook} from '../furniture/furniture-book.js'
import {AFTERNOON, CLOCK, MONTH_NAME, MORNING, WEEKDAY_NAME} from '../furniture/furniture-book.js'
import {hashOf} from '../source/word-hash.js'

/** A word or a number of a line about times. */
export interface TimeToken {
  readonly start: number
  readonly end: number
  /** Of a number; -1 for a word. */
  readonly value: number
  readonly bits: number
  readonly month: number
}

const TOKENS = /(\d+)|\p{L}+/gu
const LONGEST_LINE = 400

/** Cuts a line into words and numbers, whatever is glued to what. */
export function timeTokens(record: string, start: number, end: number, {cues}: FurnitureBook): TimeToken[] {
  const tokens: TimeToken[] = []
  for (const found of record.slice(start, Math.min(end, start + LONGEST_LINE)).matchAll(TOKENS)) {
    const from = start + found.index
    const to = from + found[0].length
    const cue = found[1] === undefined ? cues.single(hashOf(record, from, to)) : undefined
    tokens.push({
      start: from,
      end: to,
      value: found[1] === undefined ? -1 : Number(found[1]),
      bits: cue?.bits ?? 0,
      month: cue && cue.bits & MONTH_NAME ? (cue.month ?? 0) : 0
    })
  }
  return tokens
}

export interface TimeValue {
  /** ISO 8601, without zone. */
  readonly value: string
  /** Tokens it takes. */
  readonly first: number
  readonly last: number
}

/**
 * The first date among the tokens, with its time.
 *
 *     6. april 2020, kl. 18.12      December 2, 2016 / 12:30 PM      2018-12-15T10:26      27/05/2022      05.08.24 13.05
 *     2020-04-06T18:12
 *
 * A date without a year gives no value: it can't be told which.
 */
export function readTime(
  tokens: readonly TimeToken[],
  from: number,
  to: number,
  record: string
): TimeValue | undefined {
  for (let i = from; i < to; i++) {
    const date = dateAt(i)
    if (!date) continue
    const after = clockAfter(date.last)
    const before = after ? undefined : clockBefore(i)
    const clock = after ?? before
    const value = `${date.year}-${two(date.month)}-${two(date.day)}${clock ? `T${clock.value}` : ''}`
    return {value, first: before ? before.first : i, last: after ? after.last : date.last}
  }
  return undefined

  function between(i: number): string {
    return i + 1 < tokens.length ? record.slice(tokens[i].end, tokens[i + 1].start) : ''
  }

  function number(i: number): number {
    return i < to ? tokens[i].value : -1
  }

  function dateAt(i: number): {year: number; month: number; day: number; last: number} | undefined {
    const {value, month, start, end} = tokens[i]
    if (month > 0) {
      // December 2, 2016
      const day = number(i + 1)
      const next = skipOrdinal(i + 1)
      const year = number(next)
      return isDay(day) && isYear(year) ? {year, month, day, last: next + 1} : undefined
    }
    if (value < 0) return undefined
    const sign = between(i)
    if (end - start === 4 && isYear(value) && sign === '-' && between(i + 1) === '-')
      return checked(value, number(i + 1), number(i + 2), i + 3)
    if (
      (sign === '.' || sign === '/' || sign === '-' || sign === '. ') &&
      number(i + 1) >= 0 &&
      between(i + 1) === sign
    ) {
      const year = number(i + 2)
      if (year < 0 || tokens[i + 2].end - tokens[i + 2].start === 3) return undefined
      const full =
        tokens[i + 2].end - tokens[i + 2].start === 4
          ? year
          : tokens[i + 2].end - tokens[i + 2].start === 2
            ? 2000 + year
            : -1
      // month first: only where it can't be the day, or beside a time of twelve hours
      const second = number(i + 1)
      const american = sign === '/' && (second > 12 || (value <= 12 && halfDay(i + 3)))
      return american ? checked(full, value, second, i + 3) : checked(full, second, value, i + 3)
    }
    // 6. april 2020, 1er mars 2020, 6th Nov 2019
    if (!isDay(value)) return undefined
    const named = skipOrdinal(i)
    if (named >= to || tokens[named].month === 0) return undefined
    const year = number(named + 1)
    return isYear(year) ? {year, month: tokens[named].month, day: value, last: named + 2} : undefined
  }

  /** The token after a number and the short word glued to it: `6th`. */
  function skipOrdinal(i: number): number {
    const next = i + 1
    if (next >= to || tokens[next].value >= 0 || tokens[next].month > 0) return next
    const length = tokens[next].end - tokens[next].start
    // de: `2 de abril`
    return length <= 2 && (tokens[next].start === tokens[i].end || between(i) === ' ') && next + 1 < to
      ? next + 1
      : next
  }

  function halfDay(i: number): boolean {
    for (let at = i; at < Math.min(to, i + 5); at++) if (tokens[at].bits & (MORNING | AFTERNOON)) return true
    return false
  }

  function clockAfter(i: number): {value: string; last: number} | undefined {
    for (let at = i; at < Math.min(to, i + 4); at++) {
      const clock = clockAt(at)
      if (clock) return clock
      const {value, bits, end, start} = tokens[at]
      if (value >= 0 || !(bits & (CLOCK | WEEKDAY_NAME) || end - start <= 2)) return undefined
    }
    return undefined
  }

  /** 16:41, 6 Nov 2019 */
  function clockBefore(i: number): {value: string; first: number} | undefined {
    for (let at = i - 2; at >= Math.max(from, i - 4); at--) {
      const clock = clockAt(at)
      if (clock && clock.last <= i) return {value: clock.value, first: at}
    }
    return undefined
  }

  function clockAt(i: number): {value: string; last: number} | undefined {
    const hours = number(i)
    if (hours < 0 || hours > 24) return undefined
    const sign = between(i)
    let last = i + 1
    let minutes = 0
    let seconds = ''
    const isSign =
      sign === ':' ||
      sign === '.' ||
      (sign === '' && last < to && tokens[last].value < 0 && tokens[last].end - tokens[last].start === 1)
    if (isSign) {
      const at = sign === '' ? i + 2 : i + 1
      // 07h12
      if (
        number(at) >= 0 &&
        tokens[at].end - tokens[at].start === 2 &&
        number(at) < 60 &&
        (sign !== '' || between(i + 1) === '')
      ) {
        minutes = number(at)
        last = at + 1
        if (sign === ':' && between(at) === ':' && number(last) >= 0 && number(last) < 60)
          seconds = `:${two(number(last++))}`
      } else if (sign !== '' || !(tokens[last].bits & CLOCK)) return undefined
    }
    const half = last < to ? tokens[last].bits & (MORNING | AFTERNOON) : 0
    if (!half) return last > i + 1 ? {value: `${two(hours)}:${two(minutes)}${seconds}`, last} : undefined
    const full = half & AFTERNOON ? (hours === 12 ? 12 : hours + 12) : hours === 12 ? 0 : hours
    return hours <= 12 ? {value: `${two(full)}:${two(minutes)}${seconds}`, last: last + 1} : undefined
  }

  function checked(
    year: number,
    month: number,
    day: number,
    last: number
  ): {year: number; month: number; day: number; last: number} | undefined {
    return isYear(year) && month >= 1 && month <= 12 && isDay(day) ? {year, month, day, last} : undefined
  }
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
