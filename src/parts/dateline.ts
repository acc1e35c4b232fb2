import {agencyAt} from '../credits/cue-at.js'
import {isDivider} from '../credits/divider.js'
import {isParticle} from '../credits/name-words.js'
import type {Reading} from '../reading.js'
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  CAPS,
  COLON,
  COMMA,
  DASH,
  KIND,
  MARK,
  NUMBER,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'

const LONGEST_PLACE = 10
const LONGEST_SOURCE = 6
const LONGEST_DATE = 10
/** Shorter blocks have no dateline: they are headings and scores. */
const SHORTEST = 8

const QUESTION_MARK = 0x3f

/** A dateline's parts, as tokens. */
export interface Dateline {
  /** The town: [first, last). */
  readonly place: readonly [number, number] | undefined
  /** Inside the brackets. */
  readonly source: readonly [number, number] | undefined
  /** The first token of the text. */
  readonly end: number
}

/**
 * Where a paragraph was written and by whom, before its first sentence.
 *
 *     MEMPHIS, Tenn. (AP) — Elva stig.     OSLO (NTB) – Elva stiger.     NPK-NTB: Elva stig.     Rotterdam - De rivier
 *     ^^^^^^^^^^^^^^  ^^  ^                ^^^^  ^^^  ^
 *     place          source
 */
export function readDateline(row: Row, reading: Reading): Dateline | undefined {
  if (row.words < SHORTEST) return undefined
  const {kinds} = reading.tokens
  const opening = kinds[row.first]
  const second = kinds[row.first + 1]
  if ((opening & KIND) !== BRACKET_OPEN && (opening & (KIND | CAP)) !== (WORD | CAP)) return undefined
  // most paragraphs: a capital, then a small word
  return (second & (KIND | CAP)) === WORD && (opening & KIND) === WORD ? undefined : openingDateline(row, reading)
}

/** `TT: Hur gick det egentligen?`: the agency puts a question. */
function asks({last}: Row, {record, tokens}: Reading): boolean {
  return record.charCodeAt(tokens.ends[last - 1] - 1) === QUESTION_MARK
}

function openingDateline(row: Row, reading: Reading): Dateline | undefined {
  const {tokens, names} = reading
  const {kinds} = tokens
  const opening = kinds[row.first]
  if ((opening & KIND) === BRACKET_OPEN) return sourced(row.first, row.first)
  const agency = agencyAt(row.first, row.last, reading)
  if (agency && (kinds[row.first + agency.length] & KIND) === COLON && !asks(row, reading))
    return {place: undefined, source: [row.first, row.first + agency.length], end: row.first + agency.length + 1}
  const barred = betweenBars()
  if (barred) return barred
  let shouted = (opening & CAPS) !== 0
  let t = row.first
  for (; t < row.last && t - row.first < LONGEST_PLACE; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === WORD && flags & CAP) {
      if (!(flags & CAPS) && t === row.first) shouted = false
      continue
    }
    if (kind === COMMA || kind === SLASH || kind === NUMBER || (kind === STOP && !(flags & SPACED))) continue
    if (kind === BRACKET_OPEN) return sourced(row.first, t)
    if (kind === DASH && flags & SPACED) return dashed(t)
    if (kind === COLON && shouted) return labelled(t)
    if (kind === WORD && t > row.first && isParticle(t, reading)) continue
    return undefined
  }
  return undefined

  /** `Gap, France | AFP | lundi 03/06/2019 - Le loup`: a town, an agency between bars, a date, and a dash. */
  function betweenBars(): Dateline | undefined {
    let bar = row.first
    while (bar < row.last && bar - row.first < LONGEST_PLACE && !isDivider(bar, reading)) bar++
    if (bar >= row.last || !isDivider(bar, reading)) return undefined
    const wire = agencyAt(bar + 1, row.last, reading)
    const close = bar + 1 + (wire?.length ?? 0)
    if (!wire || !isDivider(close, reading)) return undefined
    for (let at = close + 1; at + 1 < row.last && at - close < LONGEST_DATE; at++) {
      if ((kinds[at] & KIND) !== DASH || !(kinds[at] & SPACED) || !(kinds[at + 1] & SPACED)) continue
      return {place: [row.first, bar], source: [bar + 1, close], end: at + 1}
    }
    return undefined
  }

  /** After the brackets comes a dash or colon, or a sentence after a town in capitals. */
  function sourced(first: number, open: number): Dateline | undefined {
    let close = open + 1
    while (close < row.last && close - open <= LONGEST_SOURCE && (kinds[close] & KIND) !== BRACKET_CLOSE) close++
    if (close >= row.last || (kinds[close] & KIND) !== BRACKET_CLOSE) return undefined
    const next = kinds[close + 1] & KIND
    const source = [open + 1, close] as const
    const place = open > first ? ([first, open] as const) : undefined
    const agent = hasAgency(open + 1, close)
    const after = kinds[close + 2] & KIND
    // Ola Berg (trener): – Ord. A label of speech
    if (next === COLON && !agent && (after === MARK || after === DASH || !(kinds[first] & CAPS))) return undefined
    if (next === COLON || (next === DASH && kinds[close + 1] & SPACED && (agent || kinds[first] & CAPS)))
      return {place, source, end: close + 2}
    return place &&
      kinds[first] & CAPS &&
      (agent || kinds[open + 1] & CAPS) &&
      close + 1 < row.last &&
      kinds[close + 1] & CAP
      ? {place, source, end: close + 1}
      : undefined
  }

  function hasAgency(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (agencyAt(at, to, reading)) return true
    return false
  }

  /** `Rotterdam - De rivier`: a town and a dash. A person's name and a dash is a label of speech. */
  function dashed(dash: number): Dateline | undefined {
    const name = names.list[names.at[row.first] - 1]
    if (dash + 1 >= row.last || !(kinds[dash + 1] & CAP) || dash - row.first > 4) return undefined
    if (!shouted && !(name && name.last === dash && name.words === 1)) return undefined
    return {place: [row.first, dash], source: undefined, end: dash + 1}
  }

  /** `HAMAR: Elva`: a town or topic in capitals. Before speech it names the speaker. */
  function labelled(colon: number): Dateline | undefined {
    const next = kinds[colon + 1] & KIND
    if (colon + 1 >= row.last || next === DASH || next === MARK) return undefined
    return {place: [row.first, colon], source: undefined, end: colon + 1}
  }
}
