import {AFTERNOON, CLOCK, MORNING} from '../../furniture/cue-classes.js'
import {lengthOf, numberAt, signAfter, type TimeLine} from './time-line.js'

export interface FoundClock {
  /** `18:12`, `18:12:30` */
  readonly value: string
  /** One past its last token. */
  readonly last: number
}

/**
 * The time of day that opens at a token and ends before `to`.
 *
 *     18.12     18:12:30     07h12     12:30 PM     9 am
 */
export function readClock(i: number, to: number, line: TimeLine): FoundClock | undefined {
  const {tokens} = line
  const hours = numberAt(i, to, line)
  if (hours < 0 || hours > 24) return undefined
  const minutes = readMinutes(i, to, line)
  const last = minutes?.last ?? i + 1
  const half = last < to ? tokens[last].bits & (MORNING | AFTERNOON) : 0
  if (!half) return minutes && {value: `${two(hours)}:${minutes.value}`, last}
  if (hours > 12) return undefined
  const full = (hours % 12) + (half & AFTERNOON ? 12 : 0)
  return {value: `${two(full)}:${minutes?.value ?? '00'}`, last: last + 1}
}

/** What follows the hour: `.12`, `:12:30`, `h12`, or a word of the clock glued to it: `18h`. */
function readMinutes(i: number, to: number, line: TimeLine): FoundClock | undefined {
  const {tokens} = line
  const sign = signAfter(i, line)
  if (sign === ':' || sign === '.') {
    if (!isMinutes(i + 1, to, line)) return undefined
    if (sign === ':' && signAfter(i + 1, line) === ':' && isMinutes(i + 2, to, line))
      return {value: `${two(tokens[i + 1].value)}:${two(tokens[i + 2].value)}`, last: i + 3}
    return {value: two(tokens[i + 1].value), last: i + 2}
  }
  const letter = i + 1 < to && sign === '' && tokens[i + 1].value < 0 && lengthOf(tokens[i + 1]) === 1
  if (!letter) return undefined
  if (signAfter(i + 1, line) === '' && isMinutes(i + 2, to, line)) return {value: two(tokens[i + 2].value), last: i + 3}
  return tokens[i + 1].bits & CLOCK ? {value: '00', last: i + 2} : undefined
}

function isMinutes(i: number, to: number, line: TimeLine): boolean {
  const value = numberAt(i, to, line)
  return value >= 0 && value < 60 && lengthOf(line.tokens[i]) === 2
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
