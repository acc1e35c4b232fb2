import type {SettleRule} from './settle-rule.js'

/** THE list of neighbour rules; the place in it is the decision worth reviewing. */
export const settleRules: readonly SettleRule[] = []
