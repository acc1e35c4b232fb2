/**
 * `newsast/explain`: why a place in a record is read as it is.
 *
 *     explain(record, record.indexOf('sier Moe'))
 *
 * It runs the stages of the parser once more and asks every rule, told or not; who
 * doesn't import it pays nothing for it.
 */
import {allLocales} from './all-locales.js'
import type {Kind, ParseOptions} from './article.js'
import {checkCall} from './check-call.js'
import {checkSetup} from './check-setup.js'
import {type CompiledWords, compileWords} from './compile-words.js'
import {articleOf, blockRulesOf, compileStages, type ParserSetup} from './create-parser.js'
import {explainBlock} from './explain/explain-block.js'
import {explainSentence} from './explain/explain-sentence.js'
import {explainSpeech} from './explain/explain-speech.js'
import type {Explanation} from './explain/explanation.js'
import {others} from './locales/others.js'
import {shippedWords} from './shipped.js'

export {describeExplanation} from './explain/describe.js'
export type * from './explain/explanation.js'
export type {RuleNote} from './explain/rule-note.js'
export {ruleNotes} from './explain/rule-notes.js'

/** Tells why the place at an offset of a record is read as it is. */
export type Explain = (record: string, offset: number, options?: ParseOptions) => Explanation

/**
 * Says for a place: the block there, with every rule that was asked and what the neighbours
 * changed; each act of speech that covers it, with the rule that found it and what every
 * speaker rule would say; or the sentence there and what each rule that finds speech missed.
 *
 * The offset is in UTF-16 units. Throws a TypeError where the record is no string or the
 * offset no integer, a RangeError where it is outside the record.
 *
 * @example
 * explain('– Det snør, sier Kari Nordmann.', 3).speech[0]?.attribution?.rule //=> 'tag-name'
 */
export function explain(record: string, offset: number, options?: ParseOptions): Explanation {
  return explainWith({}, shippedWords(), record, offset, options)
}

/**
 * Compiles `explain` for a setup of one's own, as `createParser` takes it; what it leaves out
 * is what ships. Throws a TypeError that names what is wrong in the setup.
 */
export function createExplainer<K extends string = Kind>(setup: ParserSetup<K> = {}): Explain {
  checkSetup(setup, 'createExplainer')
  const words = compileWords({...setup, locales: setup.locales ?? allLocales, others: setup.others ?? others})
  return (record, offset, options) => explainWith(setup, words, record, offset, options)
}

function explainWith<K extends string>(
  setup: ParserSetup<K>,
  words: CompiledWords,
  record: string,
  offset: number,
  options: ParseOptions = {}
): Explanation {
  checkCall(record, options, 'explain')
  checkOffset(offset, record)
  const rules = blockRulesOf(setup)
  const stages = compileStages(words, rules)(record, options)
  const article = articleOf(stages, words)
  const index = article.blocks.findIndex(({start, end}) => offset >= start && offset < end)
  const language = article.language && {language: article.language}
  if (index < 0) return {offset, in: offset < stages.header.end ? 'header' : 'blank', ...language, speech: []}
  const speech = explainSpeech(offset, article, stages)
  return {
    offset,
    in: 'block',
    ...language,
    block: explainBlock(index, article.blocks[index], rules, stages),
    speech,
    ...(speech.length === 0 && {sentence: explainSentence(offset, index, stages, options.quotes !== false)})
  }
}

function checkOffset(offset: unknown, record: string): void {
  if (!Number.isInteger(offset)) throw new TypeError('explain: the offset must be an integer')
  if ((offset as number) < 0 || (offset as number) >= record.length)
    throw new RangeError(`explain: the offset ${offset} is outside the record of ${record.length} units`)
}
