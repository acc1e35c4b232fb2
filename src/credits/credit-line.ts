import type {CreditRole} from '../article.js'

/**
 * A credit line where it stands in a block.
 *
 *     Stortinget i går. (Foto: Ola Nordmann / NTB)
 *                       ^                        ^
 *                       first, start    last, end: brackets and marker are inside
 */
export interface CreditLine {
  /** Tokens: the first, and one past the last. */
  readonly first: number
  readonly last: number
  /** A marker glued to a word starts inside its token, so the places are given too. */
  readonly start: number
  readonly end: number
  /** It has a word or sign that says it is a credit: `Foto:`, `©`. */
  readonly marked: boolean
  /** How sure it is that this is a credit and no prose, sign-off or byline: 0–1. */
  readonly sure: number
  readonly role: CreditRole
  /** People, as written. */
  readonly creators: readonly string[]
  /** Agency, outlet or company, as written. */
  readonly organization: string | undefined
  /** All parties in the order of the line. Empty where the slot is empty: `Foto:`. */
  readonly chain: readonly string[]
  readonly private: true | undefined
  readonly archive: true | undefined
}
