import {allLocales} from './all-locales.js'
import type {Article, ParseOptions} from './article.js'
import {type CompiledWords, compileWords} from './compile-words.js'
import {compileParser} from './create-parser.js'
import {compileLineParsers, type LineParsers} from './lines/create-line-parsers.js'
import {others} from './locales/others.js'

/** The one lazy value of the library: the words of everything that ships and the parsers made of them, at the first call. */
const shipped: {
  words?: CompiledWords
  article?: (record: string, options?: ParseOptions) => Article
  lines?: LineParsers
} = {}

export function shippedWords(): CompiledWords {
  return (shipped.words ??= compileWords({locales: allLocales, others}))
}

export function shippedParser(): (record: string, options?: ParseOptions) => Article {
  return (shipped.article ??= compileParser({}, shippedWords()))
}

export function shippedLines(): LineParsers {
  return (shipped.lines ??= compileLineParsers(shippedWords()))
}
