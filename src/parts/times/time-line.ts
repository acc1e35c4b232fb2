import {MONTH_NAME} from '../../furniture/cue-classes.js'
import type {FurnitureBook} from '../../furniture/furniture-book.js'
import {hashOf} from '../../source/word-hash.js'

/** A word or a number of a line about times. */
export interface TimeToken {
  readonly start: number
  readonly end: number
  /** Of a number; -1 for a word. */
  readonly value: number
  /** What the furniture knows of the word. */
  readonly bits: number
  /** 1–12, or 0. */
  readonly month: number
}

/** A line about times, cut into words and numbers, whatever is glued to what. */
export interface TimeLine {
  readonly record: string
  readonly tokens: readonly TimeToken[]
}

const PIECES = /(\d+)|\p{L}(?:\.\p{L})+|\p{L}+/gu
const LONGEST = 400

export function timeLine(record: string, start: number, end: number, {cues}: FurnitureBook): TimeLine {
  const tokens: TimeToken[] = []
  for (const found of record.slice(start, Math.min(end, start + LONGEST)).matchAll(PIECES)) {
    const from = start + found.index
    const to = from + found[0].length
    if (found[1] !== undefined) {
      tokens.push({start: from, end: to, value: Number(found[1]), bits: 0, month: 0})
      continue
    }
    const cue = cues.single(hashOf(record, from, to))
    const month = cue && cue.bits & MONTH_NAME ? (cue.month ?? 0) : 0
    tokens.push({start: from, end: to, value: -1, bits: cue?.bits ?? 0, month})
  }
  return {record, tokens}
}

/** What stands between a token and the next. */
export function signAfter(i: number, {record, tokens}: TimeLine): string {
  return i + 1 < tokens.length ? record.slice(tokens[i].end, tokens[i + 1].start) : ''
}

/** The number at a token; -1 where there's none. */
export function numberAt(i: number, to: number, {tokens}: TimeLine): number {
  return i < to ? tokens[i].value : -1
}

/** Letters or figures of a token. */
export function lengthOf({start, end}: TimeToken): number {
  return end - start
}
