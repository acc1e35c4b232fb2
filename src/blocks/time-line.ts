import {cueAt} from '../credits/cue-at.js'
import {AGENCY, CLOCK, MONTH_NAME, PUBLISHED, UPDATED, WEEKDAY_NAME} from '../furniture/cue-classes.js'
import {CAP, CAPS, COLON, HYPHENED, KIND, NUMBER, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

const LONGEST = 24
const GLUED_DATE = /\p{L}\d{4}-\d\d-\d\d$/u
const EVENT = PUBLISHED | UPDATED
const PART = EVENT | CLOCK | MONTH_NAME | WEEKDAY_NAME | AGENCY

/**
 * When the page was published or changed: a line of dates and times and hardly another word.
 *
 *     Publisert 14.03.2022 kl. 09.12 Oppdatert 11.40     Publisert     2 timer siden     2 June
 *     ^^^^^^^^^ event                                    ^ alone       ^ relative        ^ no event: open
 *
 * A date without an event heads the entries of a timeline too, so its neighbours settle it.
 */
export const timeLine = {
  rule: 'time-line',
  kind: 'timestamp',
  judge: (row, reading) => {
    if (row.words === 0 || row.words > LONGEST) return 0
    if (closePattern(row, reading, 'relative')) return SURE
    const {kinds, starts} = reading.tokens
    let events = 0
    let parts = 0
    let dates = 0
    let clock = 0
    let strange = 0
    let head = true
    for (let t = row.first; t < row.last; ) {
      const flags = kinds[t]
      const kind = flags & KIND
      if (kind === NUMBER) {
        parts++
        dates++
        if (isClock(reading.record, starts[t], reading.tokens.ends[t])) clock++
        else if (isDate(reading.record, starts[t], reading.tokens.ends[t])) parts++
      } else if (kind === WORD) {
        const code = reading.record.charCodeAt(starts[t])
        const cue = cueAt(t, row.last, PART, reading)
        if (code >= 0x30 && code <= 0x39) {
          // 6th, 10.24am, 2018-12-15T10:26
          parts++
          dates++
        } else if (cue && cue.value.bits & PART) {
          if (cue.value.bits & EVENT) {
            if (!head && events === 0 && dates === 0) return 0
            events++
          } else {
            parts++
            if (cue.value.bits & CLOCK) clock++
            if (cue.value.bits & (MONTH_NAME | WEEKDAY_NAME)) dates++
          }
          t += cue.length - 1
        } else if (flags & HYPHENED && GLUED_DATE.test(reading.record.slice(starts[t], reading.tokens.ends[t]))) {
          // Sund2019-04-29
          parts += 2
          dates += 2
        } else if (!(flags & CAPS && dates > 0)) {
          // a label: opening hours, say
          if (t + 1 < row.last && (kinds[t + 1] & KIND) === COLON) return 0
          strange++
          // a sentence, most often: gives up early
          if (strange > 3) return 0
        }
        head = false
      }
      t++
    }
    // Publisert: Oppdatert nå nettopp
    if (events > 0) return strange === 0 || strange <= Math.max(parts, 2 * (events - 1)) ? SURE : 0
    if (dates === 0 || parts < 2 || strange > 1 || (strange === 1 && parts < 3) || isHeadless(row.first)) return 0
    return clock > 0 && dates > 1 ? 0.9 : 0.6

    /** Figures without a date's words or shape: a score, a number. */
    function isHeadless(first: number): boolean {
      let named = false
      for (let t = first; t < row.last; t++) {
        if ((kinds[t] & KIND) === WORD && !(kinds[t] & CAP)) named = true
        else if ((kinds[t] & KIND) === WORD) named = true
        else if ((kinds[t] & KIND) === NUMBER && isDate(reading.record, starts[t], reading.tokens.ends[t])) named = true
      }
      return !named
    }
  }
} as const satisfies BlockRule

/** 07.04.2021, 7.4.21: day, month and year in one */
function isDate(record: string, start: number, end: number): boolean {
  if (end - start < 6 || end - start > 10) return false
  let signs = 0
  for (let at = start + 1; at < end - 1; at++) {
    const code = record.charCodeAt(at)
    if (code < 0x30 || code > 0x39) signs++
  }
  return signs === 2
}

/** 09.12, 14:27 */
function isClock(record: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > 5) return false
  const sign = record.charCodeAt(end - 3)
  return sign === 0x2e || sign === 0x3a
}
