/** A run of words with capitals that may name somebody or something. */
export interface Name {
  readonly row: number
  /** Tokens: first, and one past the last. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Words with a capital; initials count. */
  readonly words: number
  readonly kind: 'person' | 'body' | 'unknown'
}

export interface Names {
  readonly list: readonly Name[]
  /** By token: index of its name plus one, or 0. */
  readonly at: Int32Array
}
