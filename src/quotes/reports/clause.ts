import type {FoundQuote} from '../found-quote.js'

/** Where a verb of saying stands. All are tokens. */
export interface ClausePlace {
  readonly v: number
  /** The stretch that is read: a sentence, or its rest. */
  readonly first: number
  readonly last: number
  /** One past the report before it. */
  readonly from: number
}

/** What one verb reports. */
export interface Clause {
  readonly quote: FoundQuote
  /** One past the clause: a second verb of the same subject may follow. */
  readonly end: number
}
