import type {Reading} from '../../reading.js'
import {KIND, MARK} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutComma} from '../found-quote.js'
import {sentenceEnd} from '../sentences.js'
import {closes} from '../tag/closes.js'
import type {Enclosed} from './enclosed.js'
import {markedQuote} from './enclosed.js'
import {findTag} from './find-tag.js'

/**
 * Marks that nothing closes but their tag.
 *
 *     «Vi bygger, sier ordføreren.
 *      ^^^^^^^^^  ^^^^^^^^^^^^^^^
 *      segment    tag
 */
export function unclosedSpeech(marks: Enclosed, reading: Reading): FoundQuote | undefined {
  const {closed, open, last} = marks
  const tag = closed ? undefined : findTag(open + 1, last, reading)
  if (!tag || !closes(tag.end, last, reading)) return undefined
  // ‘I asked. “No”, she said.: it tells of the words quoted within
  if ((reading.tokens.kinds[tag.first - 2] & KIND) === MARK) return undefined
  const end = sentenceEnd(tag.end - 1, last, reading)
  return markedQuote('marked-speech', marks, [withoutComma([open + 1, tag.first], reading)], [open, end], tag)
}
