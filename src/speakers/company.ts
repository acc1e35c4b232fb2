import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Member} from './cast.js'
import type {Description} from './descriptions.js'
import type {People} from './people.js'
import type {Scene} from './scene.js'

/** How often a description may lead to another one before nobody is told. */
export const DEEPEST = 2

export type Fits = (member: Member) => boolean

/** What those who look for a speaker may ask each other; the resolver answers. */
export interface Company {
  readonly scene: Scene
  readonly people: People
  /** All descriptions in the record, in order. */
  descriptions(): readonly Description[]
  /** How many descriptions are being followed, each from the one before. */
  depth: number
  /** Whom a description means. */
  meant(phrase: Phrase, row: number, quote: number): Member
  /** The nearest member before a token that fits. `bodies`: one that is only named, not told of, may be a body. */
  lookBack(token: number, row: number, quote: number, fits: Fits, bodies?: boolean): Member | undefined
  /** Who a block is about, up to a token. */
  subjectIn(row: number, end: number, quote: number, fits: Fits, bodies?: boolean): Member | undefined
}
