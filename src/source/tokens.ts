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
  /** The word's entry in the vocabulary; 0 where nobody asks for it. */
  readonly entries: Int32Array
}
