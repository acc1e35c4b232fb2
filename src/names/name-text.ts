import type {WordColumns} from '../language/word-columns.js'
import type {Lexicon} from '../locale/lexicon.js'
import type {Tokens} from '../source/tokens.js'
import type {Surface} from '../surface/read-surface.js'
import {WordsElsewhere} from './words-elsewhere.js'

/** What the rules of names look at. */
export interface NameText {
  readonly record: string
  readonly tokens: Tokens
  readonly people: Int32Array
  readonly speech: Int32Array
  /** Tokens that a phrase of a list takes, at its first. */
  readonly lengths: Uint8Array
  readonly lexicon: Lexicon
  /** All nouns have a capital, so a capital alone makes no name. */
  readonly nouns: boolean
  readonly elsewhere: WordsElsewhere
}

export function nameTextOf(
  {record, tokens}: Surface,
  {people, speech, lengths}: WordColumns,
  lexicon: Lexicon
): NameText {
  const nouns = lexicon.locale.words.names.nounsHaveCapitals === true
  return {record, tokens, people, speech, lengths, lexicon, nouns, elsewhere: new WordsElsewhere(tokens)}
}
