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
import {confidenceOf} from './confidence.js'
import {findCredits} from './credits/find-credits.js'
import type {Named} from './credits/named.js'
import type {Draft} from './draft.js'
import {readFurniture} from './furniture/read-furniture.js'
import {type Header, readHeader} from './header/read-header.js'
import {type Choice, chooseLocale} from './language/choose-locale.js'
import {hintedChoice} from './language/hinted-choice.js'
import {readWords} from './language/read-words.js'
import {WordSheet} from './language/word-sheet.js'
import type {Furniture, Locale} from './locale/locale.js'
import {findNames} from './names/find-names.js'
import {NameSheet} from './names/name-sheet.js'
import {type Parts, readParts} from './parts/read-parts.js'
import {findQuotes} from './quotes/find-quotes.js'
import type {FoundQuote} from './quotes/found-quote.js'
import type {Reading} from './reading.js'
import {TokenSheet} from './source/token-sheet.js'
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

/** What the stages make of one record, each of what the ones before it made. They hold until the next record is read. */
export interface Stages {
  readonly header: Header
  readonly choice: Choice | undefined
  readonly reading: Reading
  /** Each block by itself, then with its neighbours looked at. */
  readonly judged: readonly Judged[]
  readonly blocks: readonly Judged[]
  readonly parts: Parts
  /** Empty where nobody asked for speech. */
  readonly found: readonly FoundQuote[]
}

/** The columns that stages fill, kept from record to record. */
interface Sheets {
  readonly tokens: TokenSheet
  readonly words: WordSheet
  readonly names: NameSheet
}

/** The pipe itself. */
export function compileStages(
  {book, evidence, lexicons, wordless, vocabulary}: CompiledWords,
  rules: ReadonlyArray<BlockRule<Kind>>
): (record: string, options: ParseOptions) => Stages {
  let idle: Sheets | undefined
  return (record, options) => {
    // a rule of one's own may call the parser it stands in: that call has sheets of its own
    const sheets = idle ?? {tokens: new TokenSheet(), words: new WordSheet(), names: new NameSheet()}
    idle = undefined
    const header = readHeader(record)
    const surface = readSurface(record, splitBlocks(record, header.end), vocabulary, sheets.tokens)
    const furniture = readFurniture(surface, book)
    const {hints} = options
    const told = chooseLocale(surface, evidence, (row) => (furniture[row]?.hits.length ?? 0) > 0)
    const choice = hintedChoice(told, hints?.language, (tag) => lexicons.get(tag) !== undefined)
    const lexicon = (choice && lexicons.get(choice.tag)) ?? wordless
    const columns = readWords(surface.tokens, lexicon, sheets.words)
    const names = findNames(surface, columns, lexicon, sheets.names)
    // field by field: what a spread makes has a shape of its own each time, and every look at it is a slow one
    const {tokens, rows} = surface
    const named: Named = {record, tokens, rows, book, furniture, lexicon, columns, names}
    const credits = findCredits(named)
    const titleHint = hints?.title?.trim()
    const reading: Reading = {record, tokens, rows, book, furniture, lexicon, columns, names, credits, titleHint}
    const judged = judgeBlocks(reading, rules)
    const blocks = settleBlocks(reading, judged, settleRules)
    const parts = readParts(reading, blocks)
    const found = options.quotes === false ? [] : findQuotes(reading, blocks, parts)
    idle = sheets
    return {header, choice, reading, judged, blocks, parts, found}
  }
}

/** The rules that a setup asks about its blocks. */
export function blockRulesOf<K extends string>({blockRules}: ParserSetup<K>): ReadonlyArray<BlockRule<Kind>> {
  return (blockRules ?? shippedRules) as ReadonlyArray<BlockRule<Kind>>
}

/** The pipe with the article at its end, for a setup that is known to be sound. */
export function compileParser<K extends string = Kind>(
  setup: ParserSetup<K>,
  words: CompiledWords = compileWords(setup)
): (record: string, options?: ParseOptions) => Article<K | Kind> {
  const read = compileStages(words, blockRulesOf(setup))

  return (record, options = {}) => {
    checkCall(record, options)
    return articleOf(read(record, options), words) as Article<K | Kind>
  }
}

/** The article that the stages read. */
export function articleOf({header, choice, reading, blocks, parts, found}: Stages, {wordless}: CompiledWords): Article {
  const doubts: Doubt[] = [...header.doubts]
  const spoken = castSpeakers(reading, blocks, parts, found, confidenceOf)
  const article: Partial<Draft<Article>> = {format: 1}
  if (choice) article.language = languageOf(choice, reading.lexicon !== wordless)
  if (header.date) article.date = header.date
  const title = findTitle(blocks)
  if (title >= 0) article.title = title
  const lead = findLead(blocks, reading)
  if (lead >= 0) article.lead = lead
  article.blocks = blocksOf(reading, blocks)
  article.groups = groupBlocks(reading, blocks)
  article.bylines = parts.bylines
  article.timestamps = parts.timestamps
  article.agencies = parts.agencies
  article.captions = parts.captions
  article.embeds = parts.embeds
  article.related = parts.related
  article.quotes = spoken.quotes
  article.speakers = spoken.speakers
  article.marks = []
  article.doubts = doubts
  return article as Article
}

/** With the locale, where one reads the language. */
function languageOf({tag, confidence}: Choice, read: boolean): NonNullable<Article['language']> {
  return read ? {tag, confidence, locale: tag} : {tag, confidence}
}

function blocksOf(reading: Reading, judged: readonly Judged[]): Block[] {
  const {record, rows} = reading
  const repeats = findRepeats(reading)
  return rows.map(({start, end}, i) => {
    const {kind, rule, also} = judged[i] as Judged
    const block: Draft<Block> = {
      type: kind,
      text: record.slice(start, end),
      start,
      end,
      rule,
      confidence: confidenceOf(rule)
    }
    if (also) block.also = also
    if (repeats[i] >= 0) block.repeats = repeats[i]
    return block
  })
}
