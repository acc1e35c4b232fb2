/** A stretch of tokens, end exclusive. */
export type Stretch = readonly [first: number, last: number]
