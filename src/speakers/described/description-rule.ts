import type {Phrase} from '../../quotes/phrase/phrase.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'

/** A description that somebody asks about: `den 47 år gamle treneren`. */
export interface AskedDescription {
  readonly phrase: Phrase
  /** The token of its noun. */
  readonly head: number
  /** The age that it gives. */
  readonly age: number | undefined
  /** Where it stands, and the quote that asks. */
  readonly row: number
  readonly quote: number
}

/** One way to tell whom a description means. */
export type DescriptionRule = (asked: AskedDescription, company: Company) => Member | undefined
