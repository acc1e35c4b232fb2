import type {Article, Block, Doubt, Kind, ParseOptions} from './article.js'
import type {BlockRule, Judged} from './blocks/block-rule.js'
import {findLead, findTitle} from './blocks/find-lead.js'
import {findRepeats} from './blocks/find-repeats.js'
import {groupBlocks} from './blocks/group-blocks.js'
import {judgeBlocks} from './blocks/judge-blocks.js'
import {blockRules as shippedRules} from './blocks/kinds.js'
import {settleBlocks} from './blocks/settle/settle-blocks.js'
import {settleRules} from './blocks/settle/settle-rules.js'
import {splitBlocks} from './blocks/split-blocks.js'
import {checkCall} from './check-call.js'
import {checkSetup} from './check-setup.js'
import {type CompiledWords, compileWords} from './compile-words.js'
import {findCredits} from './credits/find-credits.js'
import {readFurniture} from './furniture/read-furniture.js'
import {confidenceOf} from './confidence.js'
import {readHeader} from './header/read-header.js'
import {chooseLocale} from './language/choose-locale.js'
import {readWords} from './language/read-words.js'
import type {Furniture, Locale} from './locale/locale.js'
import {findNames} from './names/find-names.js'
import {readParts} from './parts/read-parts.js'
import type {Reading} from './reading.js'
import {findQuotes} from './quotes/find-quotes.js'
import {castSpeakers} from './speakers/cast-speakers.js'
import {readSurface} from './surface/read-surface.js'

export interface ParserSetup<K extends string = Kind> {
  /** Whose words read the speech; one of them is chosen for each record. */
  readonly locales?: readonly Locale[]
  /** Strings of sites of one's own, beside those that ship. */
  readonly furniture?: readonly Furniture[]
  readonly blockRules?: ReadonlyArray<BlockRule<K>>
  /** Function words of languages that no locale reads but whose tag should be told. */
  readonly others?: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}>
}

/** Compiles a parser: matchers are made here, once. Throws a TypeError that names what is wrong in the setup. */
export function createParser<K extends string = Kind>(
  setup: ParserSetup<K> = {}
): (record: string, options?: ParseOptions) => Article<K | Kind> {
  checkSetup(setup)
  return compileParser(setup)
}

/** The pipe itself, for a setup that is known to be sound. */
export function compileParser<K extends string = Kind>(
  setup: ParserSetup<K>,
  words: CompiledWords = compileWords(setup)
): (record: string, options?: ParseOptions) => Article<K | Kind> {
  const rules = (setup.blockRules ?? shippedRules) as ReadonlyArray<BlockRule<Kind>>
  const {book, evidence, lexicons, wordless, joints} = words

  return (record, options = {}) => {
    checkCall(record, options)
    const header = readHeader(record)
    const surface = readSurface(record, splitBlocks(record, header.end), joints)
    const furniture = readFurniture(surface, book)
    const choice = chooseLocale(surface, evidence, (row) => (furniture[row]?.hits.length ?? 0) > 0)
    const lexicon = (choice && lexicons.get(choice.tag)) ?? wordless
    const columns = readWords(surface.tokens, lexicon)
    const names = findNames(surface, columns, lexicon)
    const named = {...surface, book, furniture, lexicon, columns, names}
    const reading: Reading = {...named, credits: findCredits(named)}
    const judged = settleBlocks(reading, judgeBlocks(reading, rules), settleRules)
    const parts = readParts(reading, judged)
    const spoken = options.quotes === false ? {quotes: [], speakers: []} : castSpeakers(reading, judged, parts, findQuotes(reading, judged, parts), confidenceOf)
    const doubts: Doubt[] = [...header.doubts]
    return {
      format: 1,
      ...(choice && {language: {...choice, ...(lexicon !== wordless && {locale: choice.tag})}}),
      ...(header.date && {date: header.date}),
      ...leadOf(reading, judged),
      blocks: blocksOf(reading, judged),
      groups: groupBlocks(reading, judged),
      bylines: parts.bylines,
      timestamps: parts.timestamps,
      agencies: parts.agencies,
      captions: parts.captions,
      embeds: parts.embeds,
      related: parts.related,
      quotes: spoken.quotes,
      speakers: spoken.speakers,
      marks: [],
      doubts
    } as Article<K | Kind>
  }
}

function blocksOf(reading: Reading, judged: readonly Judged[]): Block[] {
  const {record, rows} = reading
  const repeats = findRepeats(reading)
  return rows.map(({start, end}, i) => {
    const {kind, rule, also} = judged[i] as Judged
    return {
      type: kind, text: record.slice(start, end), start, end, rule, confidence: confidenceOf(rule),
      ...(also && {also}), ...(repeats[i] >= 0 && {repeats: repeats[i]})
    }
  })
}

function leadOf(reading: Reading, judged: readonly Judged[]): {title?: number; lead?: number} {
  const title = findTitle(judged)
  const lead = findLead(judged, reading)
  return {...(title >= 0 && {title}), ...(lead >= 0 && {lead})}
}
