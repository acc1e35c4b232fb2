import type {Root as NlcstRoot, Paragraph, WhiteSpace} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Locale} from '../locale/locale.js'
import {wordlessLocale} from '../locale/wordless-locale.js'
import {mergeAbbreviations} from './merge-abbreviations.js'

/** Reads a block's words as sentences. */
export type ReadProse = (text: string) => Array<Paragraph | WhiteSpace>

/**
 * The sentence parser that suits a locale: retext's English one, or its Latin one.
 *
 * It isn't one for all, because the English parser knows abbreviations that are
 * words elsewhere: to it, `Han er fri. Vi er glade.` is one sentence.
 */
export function proseReader(locale: Locale = wordlessLocale): ReadProse {
  const {abbreviations} = locale.words.sentences
  const latin = retext().data('nlcstParagraphExtensions', [mergeAbbreviations(abbreviations)])
  const processor = (locale.base === 'english' ? latin.use(retextEnglish) : latin).freeze()
  // A block holds no line break, so its root holds one paragraph, and white space that only retext knows as such.
  return (text) => (processor.parse(text) as NlcstRoot).children as Array<Paragraph | WhiteSpace>
}
