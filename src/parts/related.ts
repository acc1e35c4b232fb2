import type {Related} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {RELATED_MARKER} from '../furniture/cue-classes.js'
import type {Reading} from '../reading.js'
import {isBlank} from '../source/characters.js'
import {spanAt} from '../source/place.js'
import {BRACKET_OPEN, CAP, COLON, DASH, KIND, MARK, SIGN, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {hasKind} from './has-kind.js'

/** What neither marker nor title is: brackets, arrows, a subscriber's plus. */
const LEADING = ':>\u203a\u00bb\u25ba\u25b6\u2192[|.\u2022 '
const TRAILING = '>\u203a\u25ba\u25b6\u2192]| '
const PLUS = /\s*\(\+\)$/u

/**
 * Links to other stories.
 *
 *     LES OGSÅ: Brua er stengt igjen (+)        Zum Thema
 *     ^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^
 *     marker    title                           a label over links: a marker
 */
export function readRelated(reading: Reading, blocks: readonly Judged[]): Related[] {
  const related: Related[] = []
  for (const row of reading.rows) if (hasKind(blocks[row.index], 'related')) related.push(relatedOf(row, reading))
  return related
}

export function relatedOf(row: Row, reading: Reading): Related {
  const {record, tokens, furniture} = reading
  const {kinds, starts, ends} = tokens
  const block = row.index
  const place = {start: row.start, end: row.end}
  // More on this story: a whole label, not `More on this` with a headline
  const {hits} = furniture[row.index]
  if (hits.some(({kind, openStart, openEnd}) => kind === 'links' && !openStart && !openEnd)) return labelled()
  let first = row.first
  while (first < row.last && isOpening(kinds[first] & KIND)) first++
  const cue = first < row.last ? markerAt(first, row, reading) : undefined
  if (cue) {
    const after = first + cue.length
    const marker = spanAt(record, starts[first], ends[after - 1])
    const title = titleOf(marker.end, row.end, record)
    // a marker of one word needs its colon: `Les saken her`
    if (!title || cue.length > 1 || (kinds[after] & KIND) === COLON)
      return title ? {block, place, marker, title} : {block, place, marker}
  }
  if (hits.some(({kind}) => kind === 'links')) return labelled()
  const behind = markerBehind(row, reading)
  if (behind > row.first) {
    const title = titleOf(row.start, ends[behind - 1], record)
    const marker = spanAt(record, starts[behind], ends[row.last - 1])
    return title ? {block, place, marker, title} : {block, place, marker}
  }
  const title = titleOf(row.start, row.end, record)
  return title ? {block, place, title} : {block, place}

  function labelled(): Related {
    const label = titleOf(row.start, row.end, record, ':')
    return label ? {block, place, marker: label} : {block, place}
  }
}

/** The longest marker, but one that leaves a headline: `Les også | Her er bruene`, not `Les også her | er bruene`. */
function markerAt(t: number, row: Row, {tokens, book}: Reading): {readonly length: number} | undefined {
  const markers = book.cues.allAt(tokens, t, row.last).filter(({value}) => value.bits & RELATED_MARKER)
  return (
    markers.find(({length}) => (tokens.kinds[t + length] & (KIND | CAP)) !== WORD || t + length === row.last) ??
    markers[0]
  )
}

/** A marker after its headline: `The bridge is closed again Read more`. Its first token, or -1. */
function markerBehind(row: Row, reading: Reading): number {
  for (const {token, length, cue} of reading.furniture[row.index].cues) {
    if (cue.bits & RELATED_MARKER && length > 1 && token + length === row.last && row.last - row.first > length + 2)
      return token
  }
  return -1
}

function titleOf(from: number, to: number, record: string, more = ''): ReturnType<typeof spanAt> | undefined {
  let start = from
  let end = to
  while (start < end && (isBlank(record.charCodeAt(start)) || LEADING.includes(record.charAt(start)))) start++
  // a hyphen or dash that joins marker and title, unless it opens a quoted headline
  while (
    end > start &&
    (isBlank(record.charCodeAt(end - 1)) ||
      TRAILING.includes(record.charAt(end - 1)) ||
      more.includes(record.charAt(end - 1)))
  )
    end--
  const plus = PLUS.exec(record.slice(Math.max(start, end - 5), end))
  if (plus) end -= plus[0].length
  return end > start ? spanAt(record, start, end) : undefined
}

function isOpening(kind: number): boolean {
  return kind === SIGN || kind === DASH || kind === BRACKET_OPEN || kind === MARK
}
