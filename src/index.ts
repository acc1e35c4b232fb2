/** `newsast`: the parser with everything that ships, and what one needs to build another. */
import {allLocales} from './all-locales.js'
import type {Article, Caption, Credit, Embed, Kind, ParseOptions, Related} from './article.js'
import {checkSetup} from './check-setup.js'
import {compileParser, type ParserSetup} from './create-parser.js'
import {checkLine} from './lines/check-line.js'
import type {LineOptions} from './lines/read-line.js'
import {others} from './locales/others.js'
import {shippedLines, shippedParser} from './shipped.js'

export {allLocales} from './all-locales.js'
export type * from './article.js'
export {type BlockRule, before, type Judged, SURE} from './blocks/block-rule.js'
export {blockRules} from './blocks/kinds.js'
export type {ParserSetup} from './create-parser.js'
export {createLineParsers, type LineParsers} from './lines/create-line-parsers.js'
export type {LineOptions} from './lines/read-line.js'
export {defineLocale} from './locale/define-locale.js'
export {type Extension, extendLocale} from './locale/extend-locale.js'
export type {Furniture, Locale} from './locale/locale.js'
export {pick} from './pick.js'
export type {Reading} from './reading.js'
export type {Place, Span} from './source/place.js'
export type {Row} from './surface/read-surface.js'

/**
 * Reads a flattened news article. Never throws on text; a record that is no string, or an
 * option that nobody reads, is a TypeError.
 *
 * @example
 * const article = parseArticle(' date 2020-12 – Det snør, sier Kari Nordmann.')
 * article.date?.value //=> '2020-12'
 */
export function parseArticle(record: string, options?: ParseOptions): Article {
  return shippedParser()(record, options)
}

/**
 * Compiles a parser of one's own, once; what the setup leaves out is what ships. Where every
 * byte counts, `newsast/core` has the same function without the languages.
 *
 * @example
 * const parse = createParser({locales: [...allLocales, mine], blockRules: before(blockRules, 'heading', myRule)})
 */
export function createParser<K extends string = Kind>(
  setup: ParserSetup<K> = {}
): (record: string, options?: ParseOptions) => Article<K | Kind> {
  checkSetup(setup)
  return compileParser({...setup, locales: setup.locales ?? allLocales, others: setup.others ?? others})
}

/**
 * Reads the date header that a record may open with: at most one blank, the word `date`, a
 * month or a day. Undefined where it opens with none, or with a day that doesn't exist.
 * Throws a TypeError where the record is no string.
 *
 * @example
 * parseDateHeader(' date 2020-12 Snø i fjellet')?.precision //=> 'month'
 */
export function parseDateHeader(record: string): Article['date'] {
  return shippedLines().parseDateHeader(record)
}

/**
 * Reads one caption: its words, its label in capitals, its credits. Of a block that holds
 * several, as galleries do, the first. Undefined for a blank line. Offsets are UTF-16 units
 * into it, `block` is 0. Throws a TypeError where it is no string, or an option is unknown.
 *
 * @example
 * parseCaption('JUBEL: Laget i går. Foto: Ola Berg / NTB')?.label?.text //=> 'JUBEL'
 */
export function parseCaption(caption: string, options?: LineOptions): Caption | undefined {
  return shippedLines().parseCaption(caption, options)
}

/**
 * Reads one credit line, with or without a marker, in any order of person and agency. The
 * names of the fields follow IPTC photo metadata: Creator, Credit Line. Undefined where the
 * line is prose or blank. Throws a TypeError where it is no string, or an option is unknown.
 *
 * @example
 * parseCredit('AP Photo/Eric Berg, File') //=> {creators: ['Eric Berg'], organization: 'AP Photo', archive: true, …}
 */
export function parseCredit(credit: string, options?: LineOptions): Credit | undefined {
  return shippedLines().parseCredit(credit, options)
}

/**
 * Reads what is left of an embedded tweet, video, map or the like: a fall-back text, a cookie
 * wall, or a post that survives as text with author, handle and date. Undefined for anything
 * else. Throws a TypeError where the block is no string, or an option is unknown.
 *
 * @example
 * parseEmbed('Veien er åpen. — Vegvesenet (@vegvesen) 7. oktober 2018')?.author?.text //=> 'Vegvesenet'
 */
export function parseEmbed(block: string, options?: LineOptions): Embed | undefined {
  return shippedLines().parseEmbed(block, options)
}

/**
 * Reads a link to another story, known by its marker or by the label over a list of links. A
 * bare headline can't be told by itself, so it is undefined. Throws a TypeError where the
 * block is no string, or an option is unknown.
 *
 * @example
 * parseRelated('LES OGSÅ: Brua er stengt')?.title?.text //=> 'Brua er stengt'
 */
export function parseRelated(block: string, options?: LineOptions): Related | undefined {
  return shippedLines().parseRelated(block, options)
}

/**
 * Reads the speech of a passage: one block of an article, or some in a row. The language
 * decides only where the passage leaves it open; offsets are UTF-16 units into the passage, and
 * `block` counts its lines that aren't blank. Undefined where nobody speaks. Throws a TypeError
 * where the passage is no string, or an option is unknown.
 *
 * @example
 * parseQuotes('– Det snør, sier Kari Nordmann.')?.speakers[0]?.name //=> 'Kari Nordmann'
 */
export function parseQuotes(
  passage: string,
  options: LineOptions = {}
): Pick<Article, 'quotes' | 'speakers'> | undefined {
  checkLine('parseQuotes', 'passage', passage, options)
  const {language} = options
  const {quotes, speakers} = shippedParser()(passage, language === undefined ? {} : {hints: {language}})
  return quotes.length > 0 ? {quotes, speakers} : undefined
}
