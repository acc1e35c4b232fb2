import {agencies, platforms} from './furniture/agencies.js'
import {common} from './furniture/common.js'
import {compileFurniture, type FurnitureBook} from './furniture/furniture-book.js'
import {grammarWords} from './furniture/grammar-words.js'
import {type Evidence, evidenceOf} from './language/choose-locale.js'
import {compileLexicon, type Lexicon} from './locale/lexicon.js'
import {Lexicons} from './locale/lexicons.js'
import type {Furniture, Locale} from './locale/locale.js'
import {wordlessLocale} from './locale/wordless-locale.js'
import {Vocabulary} from './source/vocabulary.js'
import {wordHash} from './source/word-hash.js'

/** The words of all locales, compiled once: what the stages look things up in. */
export interface CompiledWords {
  readonly book: FurnitureBook
  readonly evidence: Evidence
  readonly lexicons: Lexicons
  /** Reads what no pack reads. */
  readonly wordless: Lexicon
  readonly vocabulary: Vocabulary
}

export interface WordsSetup {
  readonly locales?: readonly Locale[]
  readonly furniture?: readonly Furniture[]
  readonly others?: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}>
}

export function compileWords({locales = [], furniture = [], others = []}: WordsSetup): CompiledWords {
  const vocabulary = new Vocabulary()
  for (const {words} of locales) {
    for (const word of words.sentences.elisions ?? []) vocabulary.elisions.add(wordHash(word))
    for (const word of words.quotes.clitics ?? []) vocabulary.clitics.add(wordHash(word))
  }
  // in this order: the first entries are the function words'
  const evidence = evidenceOf(locales, others, vocabulary)
  const book = compileFurniture(
    [
      common,
      grammarWords,
      {agencies},
      {credits: {companies: bodyWords(locales)}},
      ...locales.map((locale) => locale.furniture),
      ...furniture
    ],
    platforms,
    vocabulary
  )
  return {
    vocabulary,
    book,
    evidence,
    lexicons: new Lexicons(locales),
    wordless: compileLexicon(wordlessLocale)
  }
}

/** Shorter ones are surnames too, somewhere. */
const SHORTEST_BODY = 6

/** Words for bodies in all languages: a picture's maker need not be of the page's. */
function bodyWords(locales: readonly Locale[]): readonly string[] {
  const names = new Set(locales.flatMap(({words}) => words.names.firstNames ?? []).map((name) => name.toLowerCase()))
  return locales
    .flatMap(({words}) => words.names.bodies)
    .filter((word) => word.length >= SHORTEST_BODY && !word.includes(' ') && !names.has(word.toLowerCase()))
}
