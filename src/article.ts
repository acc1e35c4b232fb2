/**
 * The public contract: what a reading of an article looks like.
 *
 * Plain JSON, deeply readonly. A key without a value is absent; lists are always
 * there; a number that names a thing is an index into the list of its plural.
 * Offsets are UTF-16 units into the record, end exclusive.
 */
import type {Place, Span} from './source/place.js'

/** Which rule decided, and how sure it is: the share of that rule's decisions that were right on articles with gold. Rule ids are for people, not part of semver. */
export interface Verdict {
  readonly rule: string
  readonly confidence: number
}

/** What a block is. The list is closed for what ships; rules of one's own may add names. */
export type Kind =
  | 'title'
  | 'kicker'
  | 'byline'
  | 'timestamp'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'caption'
  | 'embed'
  | 'related'
  | 'factbox'
  | 'signoff'
  | 'notice'

/** One block: what stands between two separators of the record. Header and blanks are outside all blocks. */
export interface Block<K extends string = Kind> extends Span, Verdict {
  readonly type: K
  /** What else the block holds, e.g. a caption with a fact box label glued to it. */
  readonly also?: readonly K[]
  /** The earlier block that says the same. */
  readonly repeats?: number
}

/** Blocks first…last that belong together. */
export interface Group extends Place {
  readonly type: 'section' | 'list' | 'box' | 'gallery' | 'summary' | 'links'
  /** The block that heads the group, e.g. a heading or a fact box label. */
  readonly label?: number
  readonly first: number
  readonly last: number
}

export type CreditRole = 'photo' | 'illustration' | 'graphic' | 'video' | 'screenshot' | 'archive'

/** One credit line; the names follow IPTC photo metadata (Creator, Credit Line). */
export interface Credit extends Span {
  readonly role: CreditRole
  /** People, as written. Empty where only an organisation, or nobody, is named. */
  readonly creators: readonly string[]
  /** Agency, outlet or company, as written. */
  readonly organization?: string
  /** All parties in the order of the line: ['Doug Peters', 'PA Photos', 'NTB']. */
  readonly chain: readonly string[]
  /** A private or handed-out picture: `Privat`, `Handout`. */
  readonly private?: true
  /** An archive picture: `(arkiv)`, `File`. */
  readonly archive?: true
}

/** The text under a picture. */
export interface Caption {
  readonly block: number
  readonly place: Place
  /** Without credit and site markers, a label in capitals kept; '' where there is only a credit. */
  readonly text: string
  /** The label in capitals: `JUBEL`. */
  readonly label?: Span
  readonly credits: readonly Credit[]
}

/** What is left of something embedded. */
export interface Embed extends Span {
  readonly block: number
  readonly provider: string
  readonly status: 'placeholder' | 'consent' | 'text'
  readonly author?: Span
  readonly handle?: Span
  readonly date?: Span
  readonly url?: Span
}

/** A link to another story. */
export interface Related {
  readonly block: number
  readonly place: Place
  /** `LES OGSÅ`, without colon. */
  readonly marker?: Span
  readonly title?: Span
}

/** Who wrote it. */
export interface Byline {
  readonly block: number
  readonly name: Span
  readonly kind: 'person' | 'agency'
  readonly task?: 'text' | 'photo'
}

/** A line that says when the page was published or changed. */
export interface Timestamp extends Span {
  readonly block: number
  readonly event: 'published' | 'updated' | 'unknown'
  /** ISO 8601 without zone, as precise as the line. Absent where the line gives no date. */
  readonly value?: string
}

/** A news agency that the text came from. */
export interface Agency extends Span {
  readonly block: number
  readonly name: string
  readonly from: 'dateline' | 'byline' | 'signoff'
  /** The town of a dateline. */
  readonly place?: string
}

/** One act of speech. The verdict says how sure it is that these are reported words with these edges. */
export interface Quote extends Verdict {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The words said: the segments joined by a space. */
  readonly text: string
  /** The words said, in place; each within one block. */
  readonly segments: readonly Span[]
  /** The whole act, marks and tag included. */
  readonly place: Place
  /** The block of the first segment. */
  readonly block: number
  /** The marks as they stand: '–', '«', '»'. */
  readonly open?: string
  readonly close?: string
  /** Quotations inside the words said. */
  readonly nested: readonly Span[]
  /** Empty where nobody could be told. */
  readonly speakers: readonly Voice[]
  readonly attribution?: Verdict & {readonly carried: boolean}
  /** The reporting verb or phrase. */
  readonly cue?: Span
  /** The outlet or person spoken to. It may stand in a neighbouring block (`Det sier X til NRK.`). */
  readonly addressee?: Span
  /** Put by the interviewer. */
  readonly question: boolean
}

/** A speaker of one quote, with the words that name them there. */
export interface Voice {
  readonly speaker: number
  readonly mention?: Span
  readonly role?: Span
}

/** One of the article's cast. */
export interface Speaker {
  /** The fullest name, else the description; always printable. */
  readonly name: string
  readonly named: boolean
  readonly kind: 'person' | 'body' | 'group' | 'unknown'
  /** As a tag says it, else as it first stands beside the name. */
  readonly role?: string
  readonly party?: string
  readonly age?: number
  /** The article's own pronoun for them; never guessed from a first name. */
  readonly pronoun?: Span
  readonly mentions: readonly Span[]
  readonly quotes: readonly number[]
}

/** What a rule of one's own found. */
export interface Mark extends Span {
  readonly type: string
  readonly block: number
  readonly data?: unknown
}

/** Something that could not be read as it stands. */
export interface Doubt extends Place {
  readonly rule: string
  readonly reason: string
}

/** A news article. */
export interface Article<K extends string = Kind> {
  /** Version of this JSON. */
  readonly format: 1
  /** A tag without locale: the language is known, no pack reads it. Absent: not known. */
  readonly language?: {readonly tag: string; readonly confidence: number; readonly locale?: string}
  /** The date header. */
  readonly date?: Span & {readonly value: string; readonly precision: 'month' | 'day'}
  readonly title?: number
  readonly lead?: number
  /** A partition: every non-blank block, in order, nothing left out. */
  readonly blocks: ReadonlyArray<Block<K>>
  readonly groups: readonly Group[]
  readonly bylines: readonly Byline[]
  readonly timestamps: readonly Timestamp[]
  readonly agencies: readonly Agency[]
  readonly captions: readonly Caption[]
  readonly embeds: readonly Embed[]
  readonly related: readonly Related[]
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly marks: readonly Mark[]
  readonly doubts: readonly Doubt[]
}

export interface ParseOptions {
  /** What is known from elsewhere. A hint decides only where the text itself leaves it open. */
  readonly hints?: {readonly language?: string; readonly title?: string; readonly outlet?: string}
  /** `false`: don't look for speech (`quotes` and `speakers` stay empty). */
  readonly quotes?: boolean
}
