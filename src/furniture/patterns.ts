import {isApostrophe} from '../locale/phrase-table.js'
import {classOf, LETTER} from '../source/characters.js'
import type {Tokens} from '../source/tokens.js'
import {HYPHENED, KIND, NUMBER, WORD} from '../source/tokens.js'
import {hashOf, wordHash} from '../source/word-hash.js'

/** `#` in a pattern: any number. */
const ANY_NUMBER = 0

/**
 * A block's wording, with holes.
 *
 *     Laster * innhold *
 *     ^^^^^^ first segment, at the head of the block
 *              ^^^^^^^ second, anywhere after it; the end is open
 */
export interface Pattern {
  readonly source: string
  /** Runs of words between the stars; a word is a hash, or ANY_NUMBER. */
  readonly segments: ReadonlyArray<readonly number[]>
  readonly openStart: boolean
  readonly openEnd: boolean
  /** The word by which the pattern is looked up: its first, or its longest where the start is open. */
  readonly trigger: number
}

export function compilePattern(source: string, elisions: ReadonlySet<number>): Pattern {
  const segments: number[][] = []
  let segment: number[] = []
  let longest = ''
  let first = ''
  for (const [piece] of source.matchAll(PIECE)) {
    if (piece === '*') {
      if (segment.length > 0) segments.push(segment)
      segment = []
      continue
    }
    const whole = isWordPart(piece, 0) && isWordPart(piece, piece.length - 1) ? piece : piece.replace(AROUND, '')
    for (const word of withoutElision(whole, elisions)) {
      if (word === '') continue
      segment.push(word === '#' ? ANY_NUMBER : wordHash(word))
      if (word === '#') continue
      if (first === '') first = word
      if (word.length > longest.length) longest = word
    }
  }
  if (segment.length > 0) segments.push(segment)
  const openStart = /^\s*\*/u.test(source)
  const trigger = wordHash(openStart || segments[0]?.[0] === ANY_NUMBER ? longest : first)
  return {source, segments, openStart, openEnd: /\*\s*$/u.test(source), trigger}
}

/** The word, cut behind what an apostrophe elides: `l'article` */
function withoutElision(word: string, elisions: ReadonlySet<number>): readonly string[] {
  for (let at = 1; at < word.length; at++)
    if (isApostrophe(word, at) && elisions.has(hashOf(word, 0, at))) return [word.slice(0, at), word.slice(at + 1)]
  return [word]
}

/** A star, or what stands between stars, blanks and hyphens. */
const PIECE = /\*|[^\s*-]+/gu
/** Signs around a word. */
const AROUND = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu

function isWordPart(piece: string, at: number): boolean {
  return classOf(piece.charCodeAt(at)) >= LETTER
}

/** The words of a stretch, hyphens cut, as pattern words; not many more than `most`. Signs are passed over. */
export function patternWords(record: string, tokens: Tokens, first: number, last: number, most = Infinity): number[] {
  const words: number[] = []
  for (let t = first; t < last && words.length < most; t++) {
    const flags = tokens.kinds[t]
    const kind = flags & KIND
    if (kind === NUMBER) words.push(ANY_NUMBER)
    else if (kind === WORD) {
      if (!(flags & HYPHENED)) {
        words.push(tokens.hashes[t])
        continue
      }
      let from = tokens.starts[t]
      const end = tokens.ends[t]
      for (let at = from; at <= end; at++) {
        if (at < end && record.charCodeAt(at) !== 0x2d) continue
        if (at > from) words.push(hashOf(record, from, at))
        from = at + 1
      }
    }
  }
  return words
}

export function matchesPattern(pattern: Pattern, words: readonly number[]): boolean {
  const {segments, openStart, openEnd} = pattern
  if (segments.length === 0) return openStart && openEnd
  let from = 0
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as readonly number[]
    const last = i === segments.length - 1
    if (i === 0 && !openStart) {
      if (!matchesAt(segment, words, 0)) return false
      from = segment.length
      if (last && !openEnd && from !== words.length) return false
    } else if (last && !openEnd) {
      const at = words.length - segment.length
      if (at < from || !matchesAt(segment, words, at)) return false
    } else {
      let at = from
      while (at + segment.length <= words.length && !matchesAt(segment, words, at)) at++
      if (at + segment.length > words.length) return false
      from = at + segment.length
    }
  }
  return true
}

function matchesAt(segment: readonly number[], words: readonly number[], at: number): boolean {
  if (at + segment.length > words.length) return false
  for (let i = 0; i < segment.length; i++) if (segment[i] !== words[at + i]) return false
  return true
}
