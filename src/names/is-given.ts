import {HONORIFIC, PERSON, ROLE, SMALL_WORD, VERB} from '../locale/word-classes.js'
import {HYPHENED} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {NameText} from './name-text.js'

/** Nouns and other words: `Will`, `Rose`. */
const WORDS = ROLE | PERSON | HONORIFIC | SMALL_WORD | VERB

/** Whether a word is a first name that tells a man or a woman, and no other word: `Deirdre`. */
export function isGiven(
  t: number,
  {record, tokens, people, lexicon}: Pick<NameText, 'record' | 'tokens' | 'people' | 'lexicon'>
): boolean {
  if (people[t] & WORDS) return false
  if (lexicon.given.has(tokens.hashes[t])) return true
  if (!(tokens.kinds[t] & HYPHENED)) return false
  // Jean-François: both are
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  const hyphen = record.indexOf('-', start)
  if (hyphen < 0 || hyphen >= end) return false
  return lexicon.given.has(hashOf(record, start, hyphen)) && lexicon.given.has(hashOf(record, hyphen + 1, end))
}
