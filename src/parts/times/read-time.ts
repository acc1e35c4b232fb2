import {CLOCK, WEEKDAY_NAME} from '../../furniture/cue-classes.js'
import {type FoundClock, readClock} from './read-clock.js'
import {readDate} from './read-date.js'
import {lengthOf, type TimeLine} from './time-line.js'

export interface FoundTime {
  /** ISO 8601, without zone. */
  readonly value: string
  /** Tokens: first, and one past the last. */
  readonly first: number
  readonly last: number
}

/**
 * The first date between two tokens, with the time of day after or before it.
 *
 *     6. april 2020, kl. 18.12          16:41, 6 Nov 2019
 *     2020-04-06T18:12                  2019-11-06T16:41
 */
export function readTime(from: number, to: number, line: TimeLine): FoundTime | undefined {
  for (let i = from; i < to; i++) {
    const date = readDate(i, to, line)
    if (!date) continue
    const after = clockAfter(date.last, to, line)
    if (after) return {value: `${date.value}T${after.value}`, first: i, last: after.last}
    const before = clockBefore(i, from, line)
    return before
      ? {value: `${date.value}T${before.value}`, first: before.first, last: date.last}
      : {value: date.value, first: i, last: date.last}
  }
  return undefined
}

/** Weekdays and words of the clock may stand between. */
function clockAfter(from: number, to: number, line: TimeLine): FoundClock | undefined {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const clock = readClock(i, to, line)
    if (clock) return clock
    const {value, bits} = line.tokens[i]
    if (value >= 0 || !(bits & (CLOCK | WEEKDAY_NAME) || lengthOf(line.tokens[i]) <= 2)) return undefined
  }
  return undefined
}

function clockBefore(date: number, from: number, line: TimeLine): {value: string; first: number} | undefined {
  for (let i = Math.max(from, date - 4); i < date; i++) {
    const clock = readClock(i, date, line)
    if (clock) return {value: clock.value, first: i}
  }
  return undefined
}
