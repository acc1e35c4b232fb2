import type {CompiledWords} from '../compile-words.js'
import {findCredits} from '../credits/find-credits.js'
import type {Named} from '../credits/named.js'
import {readFurniture} from '../furniture/read-furniture.js'
import {chooseLocale} from '../language/choose-locale.js'
import {readWords} from '../language/read-words.js'
import {findNames} from '../names/find-names.js'
import type {Reading} from '../reading.js'
import {isBlank} from '../source/characters.js'
import {readSurface} from '../surface/read-surface.js'

export interface LineOptions {
  /** BCP 47 tag of the language, where it is known: a line is short to tell it from. */
  readonly language?: string
}

/** One line, read as a block of its own whatever it holds; undefined where it's blank. */
export function readLine(line: string, {language}: LineOptions, words: CompiledWords): Reading | undefined {
  let start = 0
  let end = line.length
  while (start < end && isBlank(line.charCodeAt(start))) start++
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--
  if (end === start) return undefined
  const surface = readSurface(line, [{start, end}], words.vocabulary)
  const furniture = readFurniture(surface, words.book)
  const tag = language ?? chooseLocale(surface, words.evidence, () => false)?.tag
  const lexicon = (tag !== undefined && words.lexicons.get(tag)) || words.wordless
  const columns = readWords(surface.tokens, lexicon)
  const {record, tokens, rows} = surface
  const {book} = words
  const names = findNames(surface, columns, lexicon)
  const named: Named = {record, tokens, rows, book, furniture, lexicon, columns, names}
  const credits = findCredits(named)
  return {record, tokens, rows, book, furniture, lexicon, columns, names, credits, titleHint: undefined}
}
