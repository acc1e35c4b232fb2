import {CHROME} from '../furniture/cue-classes.js'
import {CAPITAL, classOf} from '../source/characters.js'
import {KIND, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'
import type {Named} from './named.js'

/** Letters of the longest word that is looked for inside another. */
const LONGEST_WORD = 24

/** A button inside a token: where it starts, as token and as place. */
export interface GluedChrome {
  readonly token: number
  readonly start: number
}

/**
 * A picture viewer's button glued to the last name of a block.
 *
 *     Foto: Ola Nordmann/APVis mer
 *                          ^
 */
export function gluedChrome(row: Row, {record, tokens, book}: Named): GluedChrome | undefined {
  const {kinds, starts, ends, hashes} = tokens
  const end = row.last - 1
  if (end <= row.first || (kinds[end] & KIND) !== WORD) return undefined
  const length = book.tails.get(hashes[end])
  const token = row.last - length
  if (length < 2 || token < row.first) return undefined
  for (let at = Math.max(starts[token] + 1, ends[token] - LONGEST_WORD); at < ends[token] - 1; at++) {
    if (classOf(record.charCodeAt(at)) !== CAPITAL) continue
    const phrase = book.cues.at(tokens, token, row.last, hashOf(record, at, ends[token]))
    if (phrase && phrase.length === length && phrase.value.bits & CHROME) return {token, start: at}
  }
  return undefined
}
