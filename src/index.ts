/** `newsast`: the parser with everything that ships, and what one needs to build another. */
import {allLocales} from './all-locales.js'
import type {Article, Kind, ParseOptions} from './article.js'
import {checkSetup} from './check-setup.js'
import {compileParser, type ParserSetup} from './create-parser.js'

export {allLocales} from './all-locales.js'
export type * from './article.js'
export {type BlockRule, before, type Judged, SURE} from './blocks/block-rule.js'
export {blockRules} from './blocks/kinds.js'
export type {ParserSetup} from './create-parser.js'
export {defineLocale} from './locale/define-locale.js'
export {type Extension, extendLocale} from './locale/extend-locale.js'
export type {Furniture, Locale} from './locale/locale.js'
export {pick} from './pick.js'
export type {Reading} from './reading.js'
export type {Place, Span} from './source/place.js'
export type {Row} from './surface/read-surface.js'

/** The one lazy value of the library: the parser with everything that ships, made at the first call. */
let shipped: ((record: string, options?: ParseOptions) => Article) | undefined

/**
 * Reads a flattened news article. Never throws on text; a record that is no string, or an
 * option that nobody reads, is a TypeError.
 *
 * @example
 * const article = parseArticle(' date 2020-12 – Det snør, sier Kari Nordmann.')
 * article.date?.value //=> '2020-12'
 */
export function parseArticle(record: string, options?: ParseOptions): Article {
  shipped ??= compileParser({locales: allLocales})
  return shipped(record, options)
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
  return compileParser({...setup, locales: setup.locales ?? allLocales})
}
