import type {CreditRole} from '../article.js'
import {HashTable} from '../locale/hash-table.js'
import type {Furniture} from '../locale/locale.js'
import {PhraseTable, wordHashes} from '../locale/phrase-table.js'
import {Vocabulary} from '../source/vocabulary.js'
import {type BlockPattern, blockPattern} from './block-pattern.js'
import * as c from './cue-classes.js'
import {opens, PatternIndex} from './pattern-index.js'

/** Words worth noting wherever they stand; the others are looked up by the rules that need them. */
const LOUD =
  c.CREDIT_MARKER |
  c.PRIVATE |
  c.SOURCE |
  c.CHROME |
  c.AGENCY |
  c.PUBLISHED |
  c.UPDATED |
  c.RELATED_MARKER |
  c.SITE |
  c.ASKS

export interface Cue {
  readonly bits: number
  readonly loud: boolean
  /** The role that a credit marker or a source gives. */
  readonly role: CreditRole | undefined
  /** Of an agency: its canonical name, and the spellings that count, letter for letter. */
  readonly agency: string | undefined
  readonly spellings: ReadonlySet<string> | undefined
  /** Of a month: 1–12. */
  readonly month: number | undefined
}

/** The furniture of all locales and sites, compiled. */
export interface FurnitureBook {
  /** By entry: HEADS, TRIGGERS and CALLS of the word. Most words are none of them. */
  readonly wakes: Uint8Array
  readonly cues: PhraseTable<Cue>
  /** Last words of credit markers and chrome of several words: by them a marker is found whose first word is glued to the text. */
  readonly tails: HashTable
  readonly patterns: PatternIndex
}

/** A cue that is still written. All have the same fields, so that the engine reads them in the same way. */
class DraftCue implements Cue {
  bits = 0
  loud = false
  role: CreditRole | undefined = undefined
  agency: string | undefined = undefined
  spellings: Set<string> | undefined = undefined
  month: number | undefined = undefined
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
    if (!found) drafts.set(key, (found = new DraftCue()))
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
    for (const source of sources ?? []) patterns.push(blockPattern(source, kind, undefined, vocabulary.elisions))
  }
  for (const set of sets) {
    addRoles(set.credits?.markers, c.CREDIT_MARKER)
    addRoles(set.credits?.sources, c.SOURCE)
    add(set.credits?.private, c.PRIVATE)
    add(set.credits?.archive, c.ARCHIVE)
    add(set.credits?.and, c.CREDIT_AND)
    add(set.credits?.via, c.VIA)
    add(set.credits?.companies, c.COMPANY)
    add(set.credits?.particles, c.NAME_PARTICLE)
    add(set.credits?.papers, c.PAPER_ARTICLE)
    add(set.credits?.client, c.CLIENT)
    add(set.captions?.chrome, c.CHROME)
    add(set.bylines?.by, c.BY)
    add(set.bylines?.both, c.BY_BOTH)
    add(set.bylines?.roles, c.BYLINE_ROLE)
    add(set.timestamps?.published, c.PUBLISHED)
    add(set.timestamps?.updated, c.UPDATED)
    add(set.timestamps?.clock, c.CLOCK)
    add(set.timestamps?.morning, c.MORNING)
    add(set.timestamps?.afternoon, c.AFTERNOON)
    add(set.related?.markers, c.RELATED_MARKER)
    add(set.reader?.site, c.SITE)
    add(set.reader?.asks, c.ASKS)
    add(set.kickers, c.KICKER)
    add(set.weekdays, c.WEEKDAY_NAME)
    set.months?.forEach((spellings, i) => {
      for (const spelling of spellings) {
        const cue = draft(spelling)
        cue.bits |= c.MONTH_NAME
        cue.month = i + 1
      }
    })
    for (const [name, ...spellings] of set.agencies ?? [])
      for (const spelling of [name, ...spellings]) {
        const cue = draft(spelling)
        cue.bits |= c.AGENCY
        cue.agency ??= name
        cue.spellings ??= new Set()
        cue.spellings.add(spelling)
      }
    for (const embed of set.embeds ?? []) patterns.push(blockPattern(embed.is, 'embed', embed, vocabulary.elisions))
    addPatterns(set.notices, 'notice')
    addPatterns(set.factboxes, 'factbox')
    addPatterns(set.bylines?.lines, 'byline')
    addPatterns(set.summaries, 'summary')
    addPatterns(set.related?.labels, 'links')
    addPatterns(set.timestamps?.relative, 'relative')
  }
  add(platforms, c.PLATFORM)
  const wires = new Set(sets.flatMap(({wires}) => wires ?? []))
  const tails = new Map<number, number>()
  for (const [phrase, cue] of drafts) {
    if (cue.agency && wires.has(cue.agency)) cue.bits |= c.WIRE
    cue.loud = (cue.bits & LOUD) !== 0
    if (!(cue.bits & (c.CREDIT_MARKER | c.CHROME))) continue
    const hashes = wordHashes(phrase, vocabulary.elisions)
    if (hashes.length > 1) tails.set(hashes[hashes.length - 1], hashes.length)
  }
  const cues = new PhraseTable<Cue>(drafts, vocabulary)
  for (const {trigger} of patterns) vocabulary.enter(trigger)
  const wakes = new Uint8Array(vocabulary.size)
  for (const pattern of patterns) wakes[vocabulary.get(pattern.trigger)] |= opens(pattern) ? c.HEADS : c.TRIGGERS
  for (const entry of cues.opening(({loud}) => loud)) wakes[entry] |= c.CALLS
  return {wakes, cues, tails: new HashTable(tails), patterns: new PatternIndex(patterns)}
}
