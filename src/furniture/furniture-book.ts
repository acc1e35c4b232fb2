import type {CreditRole} from '../article.js'
import {HashTable} from '../locale/hash-table.js'
import type {Furniture} from '../locale/locale.js'
import {PhraseTable, wordHashes} from '../locale/phrase-table.js'
import {Vocabulary} from '../source/vocabulary.js'
import type {BlockPattern} from './block-pattern.js'
import {opens, PatternIndex} from './pattern-index.js'
import {compilePattern} from './patterns.js'

/** What a word of furniture can be, as bits; one word may be several. */
export const CREDIT_MARKER = 1 << 0
export const PRIVATE = 1 << 1
export const ARCHIVE = 1 << 2
export const CREDIT_AND = 1 << 3
/** Stands in the place of a name: `Skjermdump`. */
export const SOURCE = 1 << 4
/** A button of a picture viewer. */
export const CHROME = 1 << 5
export const BY = 1 << 6
export const BY_BOTH = 1 << 7
export const BYLINE_ROLE = 1 << 8
export const PUBLISHED = 1 << 9
export const UPDATED = 1 << 10
export const CLOCK = 1 << 11
export const RELATED_MARKER = 1 << 12
export const KICKER = 1 << 13
export const AGENCY = 1 << 14
export const PLATFORM = 1 << 15
export const MONTH_NAME = 1 << 16
export const WEEKDAY_NAME = 1 << 17
/** Between an agency and the one that passes its pictures on: `via`. */
export const VIA = 1 << 18
/** Between a photographer and the one who ordered the picture: `for`. */
export const CLIENT = 1 << 19
/** Makes a party of a credit line a company: `Photos`, `News`. */
export const COMPANY = 1 << 20
/** Of an agency: it sends text too, so its name alone may be a byline or a sign-off. */
export const WIRE = 1 << 21
/** After a time of twelve hours: `am`, `pm`. */
export const MORNING = 1 << 22
export const AFTERNOON = 1 << 23
/** Inside a photographer's name: `van`. */
export const NAME_PARTICLE = 1 << 24
/** Opens the name of a paper: `El País`. */
export const PAPER_ARTICLE = 1 << 25

/** Words worth noting wherever they stand; the others are looked up by the rules that need them. */
const LOUD = CREDIT_MARKER | PRIVATE | SOURCE | CHROME | AGENCY | PUBLISHED | UPDATED | RELATED_MARKER

export interface Cue {
  readonly bits: number
  readonly loud: boolean
  /** The role that a credit marker or a source gives. */
  readonly role?: CreditRole
  /** Of an agency: its canonical name, and the spellings that count, letter for letter. */
  readonly agency?: string
  readonly spellings?: ReadonlySet<string>
  /** Of a month: 1–12. */
  readonly month?: number
}

/** A block may be a pattern that opens with the word; that has it anywhere; the word may open a loud phrase. */
export const HEADS = 1
export const TRIGGERS = 2
export const CALLS = 4

/** The furniture of all locales and sites, compiled. */
export interface FurnitureBook {
  /** By entry: HEADS, TRIGGERS and CALLS of the word. Most words are none of them. */
  readonly wakes: Uint8Array
  readonly cues: PhraseTable<Cue>
  /** Last words of credit markers and chrome of several words: by them a marker is found whose first word is glued to the text. */
  readonly tails: HashTable
  readonly patterns: PatternIndex
}

interface DraftCue {
  bits: number
  role?: CreditRole
  agency?: string
  spellings?: Set<string>
  month?: number
}

/** The last to enter words into the vocabulary, so that `wakes` knows all. */
export function compileFurniture(
  sets: readonly Furniture[],
  platforms: readonly string[],
  vocabulary = new Vocabulary()
): FurnitureBook {
  const drafts = new Map<string, DraftCue>()
  const draft = (phrase: string): DraftCue => {
    const key = phrase.toLowerCase()
    let found = drafts.get(key)
    if (!found) drafts.set(key, (found = {bits: 0}))
    return found
  }
  const add = (phrases: readonly string[] | undefined, bits: number): void => {
    for (const phrase of phrases ?? []) draft(phrase).bits |= bits
  }
  const addRoles = (roles: {readonly [role in CreditRole]?: readonly string[]} | undefined, bits: number): void => {
    for (const [role, phrases] of Object.entries(roles ?? {}))
      for (const phrase of phrases) {
        const cue = draft(phrase)
        cue.bits |= bits
        cue.role ??= role as CreditRole
      }
  }
  const patterns: BlockPattern[] = []
  const addPatterns = (sources: readonly string[] | undefined, kind: BlockPattern['kind']): void => {
    for (const source of sources ?? []) patterns.push({...compilePattern(source), kind})
  }
  for (const set of sets) {
    addRoles(set.credits?.markers, CREDIT_MARKER)
    addRoles(set.credits?.sources, SOURCE)
    add(set.credits?.private, PRIVATE)
    add(set.credits?.archive, ARCHIVE)
    add(set.credits?.and, CREDIT_AND)
    add(set.credits?.via, VIA)
    add(set.credits?.companies, COMPANY)
    add(set.credits?.particles, NAME_PARTICLE)
    add(set.credits?.papers, PAPER_ARTICLE)
    add(set.credits?.client, CLIENT)
    add(set.captions?.chrome, CHROME)
    add(set.bylines?.by, BY)
    add(set.bylines?.both, BY_BOTH)
    add(set.bylines?.roles, BYLINE_ROLE)
    add(set.timestamps?.published, PUBLISHED)
    add(set.timestamps?.updated, UPDATED)
    add(set.timestamps?.clock, CLOCK)
    add(set.timestamps?.morning, MORNING)
    add(set.timestamps?.afternoon, AFTERNOON)
    add(set.related?.markers, RELATED_MARKER)
    add(set.kickers, KICKER)
    add(set.weekdays, WEEKDAY_NAME)
    set.months?.forEach((spellings, i) => {
      for (const spelling of spellings) {
        const cue = draft(spelling)
        cue.bits |= MONTH_NAME
        cue.month = i + 1
      }
    })
    for (const [name, ...spellings] of set.agencies ?? [])
      for (const spelling of [name, ...spellings]) {
        const cue = draft(spelling)
        cue.bits |= AGENCY
        cue.agency ??= name
        cue.spellings ??= new Set()
        cue.spellings.add(spelling)
      }
    for (const embed of set.embeds ?? []) patterns.push({...compilePattern(embed.is), kind: 'embed', embed})
    addPatterns(set.notices, 'notice')
    addPatterns(set.factboxes, 'factbox')
    addPatterns(set.bylines?.lines, 'byline')
    addPatterns(set.summaries, 'summary')
    addPatterns(set.related?.labels, 'links')
    addPatterns(set.timestamps?.relative, 'relative')
  }
  add(platforms, PLATFORM)
  const wires = new Set(sets.flatMap(({wires}) => wires ?? []))
  for (const cue of drafts.values()) if (cue.agency && wires.has(cue.agency)) cue.bits |= WIRE
  const tails = new Map<number, number>()
  for (const [phrase, {bits}] of drafts) {
    const hashes = wordHashes(phrase)
    if (bits & (CREDIT_MARKER | CHROME) && hashes.length > 1) tails.set(hashes[hashes.length - 1], hashes.length)
  }
  const cues = new PhraseTable<Cue>(
    [...drafts].map(([phrase, cue]) => [phrase, {...cue, loud: (cue.bits & LOUD) !== 0}]),
    vocabulary
  )
  const waking: Array<[entry: number, how: number]> = [
    ...patterns.map((pattern): [number, number] => [
      vocabulary.enter(pattern.trigger),
      opens(pattern) ? HEADS : TRIGGERS
    ]),
    ...cues.opening(({loud}) => loud).map((entry): [number, number] => [entry, CALLS])
  ]
  const wakes = new Uint8Array(vocabulary.size)
  for (const [entry, how] of waking) wakes[entry] |= how
  return {wakes, cues, tails: new HashTable(tails), patterns: new PatternIndex(patterns)}
}
