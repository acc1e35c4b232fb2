import type {CreditLine} from './credits/credit-line.js'
import type {Named} from './credits/named.js'

/** All that is known of a record before its blocks are judged; what the later stages look at and nobody changes. */
export interface Reading extends Named {
  /** One list for each row: the credit lines in it, in order of place; mostly empty. */
  readonly credits: ReadonlyArray<readonly CreditLine[]>
  /** The title, where the caller knows it. */
  readonly titleHint?: string | undefined
}
