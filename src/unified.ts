/**
 * `newsast/unified`: the article as a unist tree, for unified and retext.
 *
 *     unified().use(newsastParse).use(retextPlugin).use(newsastToArticle)
 *
 * A tree costs a hundred times a parse, so it is made only where somebody asks for it.
 */
import {toString} from 'nlcst-to-string'
import type {Plugin} from 'unified'
import {allLocales} from './all-locales.js'
import type {Article, Kind, ParseOptions} from './article.js'
import type {ParserSetup} from './create-parser.js'
import {createParser, parseArticle} from './index.js'
import {buildTree} from './tree/build-tree.js'
import {proseReader, type ReadProse} from './tree/read-prose.js'
import type {Root} from './tree/tree.js'

export type {
  BlockData,
  DateHeader,
  Plain,
  Prose,
  ProseKind,
  QuoteMark,
  Root,
  RootContent,
  RootData
} from './tree/tree.js'

/** All that `createParser` and `parseArticle` take, and which kinds get sentences. */
export interface NewsastOptions extends ParserSetup<string>, ParseOptions {
  /** Kinds of blocks whose words are read as sentences; the default is `proseKinds`. */
  readonly prose?: readonly string[]
}

declare module 'unified' {
  interface CompileResultMap {
    NewsastArticle: Article
  }
  interface Data {
    /** What `newsastParse` reads with, so that `newsastToArticle` reads alike. */
    newsastRead?: ((record: string) => Article) | undefined
  }
}

/** Kinds whose words are read as sentences, where the options name no others. */
export const proseKinds: readonly Kind[] = ['title', 'heading', 'paragraph', 'listItem', 'caption']

/** Reads the file as an article, into a tree. */
export const newsastParse: Plugin<[options?: NewsastOptions], string, Root> = function (options = {}) {
  const read = readerOf(options)
  const prose = new Set(options.prose ?? proseKinds)
  const locales = options.locales ?? allLocales
  const readers = new Map<string | undefined, ReadProse>()
  const readerFor = (code: string | undefined): ReadProse => {
    let reader = readers.get(code)
    if (!reader) readers.set(code, (reader = proseReader(locales.find((locale) => locale.code === code))))
    return reader
  }
  this.data('newsastRead', read)
  this.parser = (document) => {
    const article = read(document)
    return buildTree(document, article, prose, readerFor(article.language?.locale))
  }
}

/** Makes the tree an article, as `file.result`. It reads the record that the tree now says, so it is never stale. */
export const newsastToArticle: Plugin<[options?: NewsastOptions], Root, Article> = function (options) {
  const read = options ? readerOf(options) : undefined
  this.compiler = (tree) => (read ?? this.data('newsastRead') ?? parseArticle)(toString(tree as never))
}

/** Gives the record back, byte for byte where no plugin changed the tree. */
export const newsastStringify: Plugin<[], Root, string> = function () {
  this.compiler = (tree) => toString(tree as never)
}

function readerOf({hints, quotes, prose: _, ...setup}: NewsastOptions): (record: string) => Article {
  const options = {...(hints && {hints}), ...(quotes !== undefined && {quotes})}
  const parse = Object.keys(setup).length > 0 ? createParser(setup) : parseArticle
  return (record) => parse(record, options) as Article
}
