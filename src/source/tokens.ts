/**
 * The record as words and signs: one pass over the letters, which all later
 * stages share.
 *
 *     – Vi er sjokkert, sier Kari Berg-Moe (Ap).
 *     D W  W  W       C W    W    W       O W C S
 *
 * Columns instead of objects: an article of 600 words is four arrays, and a word
 * is compared by its hash.
 */
import {
  APOSTROPHE, BLANK, CAPITAL, DASH_SIGN, DIGIT, FULL_STOP, HYPHEN, LETTER, NOTHING, QUOTE_MARK, classOf, lowerOf
} from './characters.js'
import {HASH_START, hashStep} from './word-hash.js'

export const WORD = 1
export const NUMBER = 2
/** A full stop. */
export const STOP = 3
/** An exclamation or question mark. */
export const BANG = 4
/** `…` or a run of full stops. */
export const ELLIPSIS = 5
export const COMMA = 6
export const COLON = 7
export const SEMICOLON = 8
/** A dash of any length, or a hyphen that joins nothing. */
export const DASH = 9
/** A quotation mark, or an apostrophe that joins nothing. */
export const MARK = 10
export const BRACKET_OPEN = 11
export const BRACKET_CLOSE = 12
export const SLASH = 13
export const SIGN = 14

/** The low bits of a column are the kind; the high ones say more of a word. */
export const KIND = 15
/** Opens with a capital. */
export const CAP = 16
/** Two letters or more, all capitals. */
export const CAPS = 32
/** Has a hyphen inside. */
export const HYPHENED = 64
/** A blank stands before it. */
export const SPACED = 128

export interface Tokens {
  readonly count: number
  /** Kind and flags. */
  readonly kinds: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Of a word: its hash; of anything else: its first character. */
  readonly hashes: Int32Array
}

/** Word parts that the scanner cuts off: `l'` before an apostrophe, `t-il` after a hyphen. As hashes. */
export interface Joints {
  readonly elisions: ReadonlySet<number>
  readonly clitics: ReadonlySet<number>
}

const SIGN_KIND = new Uint8Array(128).fill(SIGN)
for (const [signs, kind] of [['!?', BANG], [',', COMMA], [':', COLON], [';', SEMICOLON], ['([{', BRACKET_OPEN], [')]}', BRACKET_CLOSE], ['/', SLASH]] as const)
  for (const sign of signs) SIGN_KIND[sign.charCodeAt(0)] = kind

/** Fills token columns, stretch by stretch. */
export class TokenWriter implements Tokens {
  count = 0
  kinds: Uint8Array
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array

  constructor(
    private readonly record: string,
    private readonly joints: Joints
  ) {
    const size = 32 + (record.length >> 2)
    this.kinds = new Uint8Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.hashes = new Int32Array(size)
  }

  private grow(): void {
    const size = this.kinds.length * 2
    const wider = (column: Int32Array): Int32Array => {
      const next = new Int32Array(size)
      next.set(column)
      return next
    }
    const kinds = new Uint8Array(size)
    kinds.set(this.kinds)
    this.kinds = kinds
    this.starts = wider(this.starts)
    this.ends = wider(this.ends)
    this.hashes = wider(this.hashes)
  }

  /** Scans `[from, to)`, in which no line ends. */
  scan(from: number, to: number): void {
    const {record} = this
    let at = from
    let spaced = SPACED
    while (at < to) {
      const code = record.charCodeAt(at)
      const kind = code >= 97 && code <= 122 ? LETTER : classOf(code)
      if (kind === BLANK || kind === NOTHING) {
        spaced = SPACED
        at++
        continue
      }
      if (this.count === this.kinds.length) this.grow()
      at = kind === LETTER || kind === CAPITAL || kind === DIGIT ? this.word(at, to, kind, spaced) : this.sign(at, to, code, kind, spaced)
      spaced = 0
    }
  }

  private push(kind: number, start: number, end: number, hash: number): number {
    const {count} = this
    this.kinds[count] = kind
    this.starts[count] = start
    this.ends[count] = end
    this.hashes[count] = hash
    this.count = count + 1
    return end
  }

  private word(start: number, to: number, first: number, spaced: number): number {
    const {record, joints} = this
    let hash = HASH_START
    let letters = 0
    let capitals = 0
    let flags = spaced | (first === CAPITAL ? CAP : 0)
    let segment = 0
    let end = start
    let at = start
    let last = first
    for (; at < to; at++) {
      const code = record.charCodeAt(at)
      if (code >= 97 && code <= 122) {
        hash = hashStep(hash, code)
        letters++
        segment++
        last = LETTER
        end = at + 1
        continue
      }
      const kind = classOf(code)
      if (kind === LETTER || kind === CAPITAL) {
        hash = hashStep(hash, lowerOf(code))
        letters++
        segment++
        if (kind === CAPITAL) capitals++
        last = kind
        end = at + 1
        continue
      }
      if (kind === DIGIT) {
        hash = hashStep(hash, code)
        segment++
        last = DIGIT
        end = at + 1
        continue
      }
      if (kind === NOTHING) continue
      const next = at + 1 < to ? record.charCodeAt(at + 1) : 32
      const nextKind = classOf(next)
      if (nextKind !== LETTER && nextKind !== CAPITAL && nextKind !== DIGIT) break
      if (kind === HYPHEN) {
        if (joints.clitics.size > 0 && nextKind === LETTER && this.cliticFollows(at + 1, to)) break
        flags |= HYPHENED
      } else if (kind === APOSTROPHE) {
        if (nextKind === DIGIT || last === DIGIT) break
        if (joints.elisions.has(hash)) {
          end = at + 1
          break
        }
      } else if (kind === FULL_STOP) {
        if (last === DIGIT ? nextKind !== DIGIT : nextKind === LETTER ? false : !(nextKind === CAPITAL && segment === 1 && last === CAPITAL)) break
      } else if (code === 0x3a && nextKind === LETTER && letters > 1 && capitals === letters) {
        // SMHI:s, STT:lle: a case ending
      } else if (kind === DASH_SIGN || code === 0x2c || code === 0x3a) {
        if (last !== DIGIT || nextKind !== DIGIT || letters > 0) break
      } else if (code !== 0x26) break
      hash = hashStep(hash, code === 0x2019 ? 0x27 : code)
      segment = 0
    }
    if (letters > 1 && capitals === letters) flags |= CAPS
    return this.push((letters > 0 ? WORD : NUMBER) | flags, start, end, hash)
  }

  private cliticFollows(start: number, to: number): boolean {
    let hash = HASH_START
    for (let at = start; at < to; at++) {
      const code = this.record.charCodeAt(at)
      const kind = classOf(code)
      if (kind !== LETTER && !(kind === HYPHEN && at + 1 < to && classOf(this.record.charCodeAt(at + 1)) === LETTER)) break
      hash = hashStep(hash, code)
    }
    return this.joints.clitics.has(hash)
  }

  private sign(start: number, to: number, code: number, kind: number, spaced: number): number {
    const {record} = this
    let end = start + 1
    if (kind === FULL_STOP) {
      while (end < to && record.charCodeAt(end) === 0x2e) end++
      return this.push((end - start > 1 ? ELLIPSIS : STOP) | spaced, start, end, code)
    }
    if (kind === HYPHEN || kind === DASH_SIGN) return this.push(DASH | spaced, start, end, code)
    if (kind === QUOTE_MARK || kind === APOSTROPHE) {
      // ,, and '' and `` are one mark in two characters
      if (code === 0x27 || code === 0x2019) while (end < to && record.charCodeAt(end) === code && end - start < 2) end++
      return this.push(MARK | spaced, start, end, code)
    }
    if (code === 0x2026) return this.push(ELLIPSIS | spaced, start, end, code)
    if (code === 0x2c && end < to && record.charCodeAt(end) === 0x2c && end + 1 < to && !isBlankCode(record.charCodeAt(end + 1)))
      return this.push(MARK | spaced, start, end + 1, code)
    if (code < 128) return this.push((SIGN_KIND[code]) | spaced, start, end, code)
    // a surrogate pair is one sign
    if (code >= 0xd800 && code < 0xdc00 && end < to) {
      const low = record.charCodeAt(end)
      if (low >= 0xdc00 && low < 0xe000) end++
    }
    return this.push(SIGN | spaced, start, end, code)
  }
}

function isBlankCode(code: number): boolean {
  return classOf(code) === BLANK
}
