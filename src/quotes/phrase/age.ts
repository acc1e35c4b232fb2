import type {Reading} from '../../reading.js'
import {KIND, WORD} from '../../source/tokens.js'

const OLDEST = 120

/** The age that a number in the record gives; undefined where nobody is that old. */
export function ageOf(t: number, {record, tokens}: Reading): number | undefined {
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  if (end - start > 3) return undefined
  const years = Number(record.slice(start, end))
  return Number.isInteger(years) && years > 0 && years < OLDEST ? years : undefined
}

/** `21-åringen`, `40 år gamle` */
export function opensWithDigit(t: number, {record, tokens}: Reading): boolean {
  const code = record.charCodeAt(tokens.starts[t])
  return code >= 0x30 && code <= 0x39
}

/** `ans`, `jaar`: what an age is told in. */
export function isYears(t: number, {record, tokens, lexicon}: Reading): boolean {
  if ((tokens.kinds[t] & KIND) !== WORD) return false
  return lexicon.locale.words.speakers.ageEndings.includes(record.slice(tokens.starts[t], tokens.ends[t]))
}
