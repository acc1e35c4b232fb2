/**
 * A row of the contract that is still written.
 *
 * Keys that may be absent are set one after the other, in the order of the contract: that
 * costs a fraction of what spreading them in does.
 */
export type Draft<T> = {-readonly [K in keyof T]: T[K]}
