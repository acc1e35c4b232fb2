import {HONORIFIC, PERSON, ROLE, SMALL_WORD, VERB} from '../locale/word-classes.js'
import type {NameText} from './name-text.js'

/** Nouns and other words: `Will`, `Rose`. */
const WORDS = ROLE | PERSON | HONORIFIC | SMALL_WORD | VERB

/** Whether a word is a first name that tells a man or a woman, and no other word: `Deirdre`. */
export function isGiven(
  t: number,
  {tokens, people, lexicon}: Pick<NameText, 'tokens' | 'people' | 'lexicon'>
): boolean {
  return lexicon.given.has(tokens.hashes[t]) && !(people[t] & WORDS)
}
