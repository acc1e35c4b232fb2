/** What stands before a party of a credit line. */
export type Separator = 'none' | 'slash' | 'comma' | 'and' | 'via' | 'client' | 'bracket'

/** Who a party is. `single`: one word with a capital, which only its neighbours can tell. */
export type PartyKind = 'person' | 'organization' | 'single' | 'private' | 'archive' | 'source'

/**
 * One party of a credit line.
 *
 *     Foto: Doug Peters / PA Photos / NTB
 *           ^^^^^^^^^^^   ^^^^^^^^^   ^^^
 */
export interface Party {
  /** Tokens: first, and one past the last. */
  readonly first: number
  readonly last: number
  readonly kind: PartyKind
  readonly before: Separator
  /** An agency, letter for letter. */
  readonly agency: boolean
  /** An agency that sends text too. */
  readonly wire: boolean
}
