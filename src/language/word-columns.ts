/** For every token, the classes of its word in the locale that reads the page. */
export interface WordColumns {
  readonly speech: Int32Array
  readonly people: Int32Array
  /** Tokens that a phrase takes, at its first token; 0 elsewhere. */
  readonly lengths: Uint8Array
}
