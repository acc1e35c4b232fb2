/** What `explain` gives: plain JSON, read-only, keys without a value absent; offsets as in an article. */
import type {Article, Block, Quote} from '../article.js'
import type {Place, Span} from '../source/place.js'

export interface Explanation {
  readonly offset: number
  /** Where the place is: in a block, in the date header, or among the blanks between. */
  readonly in: 'block' | 'header' | 'blank'
  readonly language?: NonNullable<Article['language']>
  readonly block?: ExplainedBlock
  /** Every act of speech that covers the place; empty where none does. */
  readonly speech: readonly ExplainedSpeech[]
  /** Where no speech covers it: the sentence there. */
  readonly sentence?: ExplainedSentence
}

/** Why a block is taken for what it is. */
export interface ExplainedBlock extends Span {
  readonly index: number
  readonly kind: string
  readonly also?: Block['also']
  /** The rule that decided, how sure it is, and what it needs. */
  readonly rule: string
  readonly confidence: number
  readonly needs?: string
  /** Every block rule that was asked, in order, with its score: 0 no, 1 sure. A sure one ends the asking. */
  readonly asked: ReadonlyArray<{readonly rule: string; readonly kind: string; readonly score: number}>
  /** What the neighbours made of it, one change after the other. */
  readonly settled: readonly Change[]
  /** What it would have been next. */
  readonly second?: {readonly kind: string; readonly rule: string}
  /** Where its signs were weighed. */
  readonly weighed?: Weighed
}

export interface Change {
  /** The settle rule that was asked. */
  readonly by: string
  readonly from: {readonly kind: string; readonly rule: string}
  readonly to: {readonly kind: string; readonly rule: string}
}

export interface Weighed {
  /** The kinds, the one with the largest sum first. */
  readonly sums: ReadonlyArray<{readonly kind: string; readonly sum: number}>
  /** Each sign it shows, with what it says for the first kind over the second; the one that says most first. */
  readonly signs: ReadonlyArray<{readonly sign: string; readonly says: number}>
}

/** Why words are taken for speech, and for whose. */
export interface ExplainedSpeech {
  /** Its index in the article's quotes. */
  readonly quote: number
  readonly kind: Quote['kind']
  readonly rule: string
  readonly confidence: number
  readonly needs?: string
  /** Its edges: the whole act, the words said, the marks. */
  readonly place: Place
  readonly segments: readonly Span[]
  readonly open?: string
  readonly close?: string
  readonly cue?: Span
  /** Put by the interviewer: then no rule is asked for a speaker. */
  readonly question: boolean
  readonly speakers: ReadonlyArray<{readonly name: string; readonly mention?: Span}>
  readonly attribution?: NonNullable<Quote['attribution']>
  /** Every rule that tells speakers, list by list, with what it says here. */
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly list: 'tag' | 'speech' | 'reports' | 'backward' | 'headings'
  readonly rule: string
  /**
   * `decided`: its answer stands. `would say`: it had not to be asked, since another rule had decided
   * or the interviewer asks. `could not tell`: something that it needs is missing. `not asked`: its
   * list isn't for such a quote.
   */
  readonly state: 'decided' | 'would say' | 'could not tell' | 'not asked'
  /** Whom it names. */
  readonly names: readonly string[]
  readonly needs: string
}

/** Why a sentence is not taken for speech. */
export interface ExplainedSentence extends Span {
  /** Why nobody looks for speech here at all. */
  readonly mute?: string
  /** Every rule that was asked, in order, with what it missed. */
  readonly missed: readonly Missed[]
}

export interface Missed {
  readonly rule: string
  /** What is not there. Absent where the cheap tests all hold: then `needs` says what else it wants. */
  readonly because?: string
  readonly needs: string
}
