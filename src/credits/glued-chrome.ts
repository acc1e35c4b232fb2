import {CHROME, CREDIT_MARKER} from '../furniture/cue-classes.js'
import {CAPITAL, classOf} from '../source/characters.js'
import {COLON, COMMA, KIND, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'
import type {Named} from './named.js'

/** Letters of the longest word that is looked for inside another. */
const LONGEST_WORD = 24

/** A button inside a token: where it starts, as token and as place, and where it ends. */
export interface GluedChrome {
  readonly token: number
  readonly start: number
  readonly end: number
}

/**
 * A picture viewer's button glued to the last name of a block, or its label glued to a name before the caption.
 *
 *     Foto: Ola Nordmann/APVis mer        Image source, Ann BellImage caption, The hall in May
 *                          ^                                    ^
 */
export function gluedChrome(row: Row, named: Named): GluedChrome | undefined {
  const {kinds} = named.tokens
  for (let t = row.first + 2; t < row.last; t++) {
    const kind = kinds[t] & KIND
    const label = kind === COMMA || kind === COLON ? gluedBefore(t, row, named) : undefined
    if (label) return label
  }
  return gluedBefore(row.last, row, named)
}

/** The button whose last word stands right before a token. */
function gluedBefore(after: number, row: Row, {record, tokens, book}: Named): GluedChrome | undefined {
  const {kinds, starts, ends, hashes} = tokens
  const end = after - 1
  if (end <= row.first || (kinds[end] & KIND) !== WORD) return undefined
  const length = book.tails.get(hashes[end])
  const token = after - length
  if (length < 2 || token < row.first) return undefined
  for (let at = Math.max(starts[token] + 1, ends[token] - LONGEST_WORD); at < ends[token] - 1; at++) {
    if (classOf(record.charCodeAt(at)) !== CAPITAL) continue
    const phrase = book.cues.at(tokens, token, after, hashOf(record, at, ends[token]))
    if (phrase && phrase.length === length && isButton(phrase.value.bits)) return {token, start: at, end: ends[end]}
  }
  return undefined
}

/** `Image source` opens a credit. */
function isButton(bits: number): boolean {
  return (bits & CHROME) !== 0 && !(bits & CREDIT_MARKER)
}
