import type {Article, Caption, Credit, Embed, Related} from '../article.js'
import {closePattern} from '../blocks/close-pattern.js'
import {checkSetup} from '../check-setup.js'
import {type CompiledWords, compileWords, type WordsSetup} from '../compile-words.js'
import {RELATED_MARKER} from '../furniture/cue-classes.js'
import {readHeader} from '../header/read-header.js'
import {captionsOf} from '../parts/captions.js'
import {embedOf} from '../parts/embeds.js'
import {relatedOf} from '../parts/related.js'
import {readSignature} from '../parts/signature.js'
import {checkLine} from './check-line.js'
import {creditOfLine} from './credit-of-line.js'
import {type LineOptions, readLine} from './read-line.js'

/** Parsers of single lines, for those who need no article. Offsets are UTF-16 units into the line; `block` is 0. */
export interface LineParsers {
  /** The date header that a record opens with (` date 2020-12 …`); undefined where it opens with none, or with no date that exists. */
  readonly parseDateHeader: (record: string) => Article['date']
  /** A caption with its credits; of a block with several, the first. Undefined for a blank line. */
  readonly parseCaption: (caption: string, options?: LineOptions) => Caption | undefined
  /** One credit line, with or without marker; undefined where the line is prose or blank. */
  readonly parseCredit: (credit: string, options?: LineOptions) => Credit | undefined
  /** What is left of an embedded thing, or a post that survives as text; undefined for anything else. */
  readonly parseEmbed: (block: string, options?: LineOptions) => Embed | undefined
  /** A link to another story, known by its marker (`Les også: …`) or its label; undefined without one. */
  readonly parseRelated: (block: string, options?: LineOptions) => Related | undefined
}

/**
 * Compiles the line parsers for locales and furniture of one's own, once. Throws a TypeError
 * that names what is wrong in the setup.
 */
export function createLineParsers(setup: WordsSetup = {}): LineParsers {
  checkSetup(setup, 'createLineParsers')
  return compileLineParsers(compileWords(setup))
}

export function compileLineParsers(words: CompiledWords): LineParsers {
  return {
    parseDateHeader: (record) => {
      checkLine('parseDateHeader', 'record', record, {})
      return readHeader(record).date
    },
    parseCaption: (caption, options = {}) => {
      checkLine('parseCaption', 'caption', caption, options)
      const reading = readLine(caption, options, words)
      return reading && captionsOf(reading.rows[0], reading)[0]
    },
    parseCredit: (credit, options = {}) => {
      checkLine('parseCredit', 'credit', credit, options)
      const reading = readLine(credit, options, words)
      return reading && creditOfLine(reading)
    },
    parseEmbed: (block, options = {}) => {
      checkLine('parseEmbed', 'block', block, options)
      const reading = readLine(block, options, words)
      if (!reading) return undefined
      const row = reading.rows[0]
      const {author, handle, url} = readSignature(row, reading)
      const isPost = handle && author
      return closePattern(row, reading, 'embed') || isPost || (url && url.start === row.start && url.end === row.end)
        ? embedOf(row, false, reading)
        : undefined
    },
    parseRelated: (block, options = {}) => {
      checkLine('parseRelated', 'block', block, options)
      const reading = readLine(block, options, words)
      if (!reading) return undefined
      const {cues} = reading.furniture[0]
      const link =
        cues.some(({cue}) => cue.bits & RELATED_MARKER) || closePattern(reading.rows[0], reading, 'links')
          ? relatedOf(reading.rows[0], reading)
          : undefined
      return link?.marker && link
    }
  }
}
