import {ARTICLE, CONTINUED, PARTICLE, POSSESSIVE, ROLE} from '../locale/word-classes.js'
import {CAP} from '../source/tokens.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'

/** `the Mayor`, `the Prime Minister`: an office, whoever holds it; behind an article, or the last word of one that a list knows. */
export function isOffice({first, words}: Name, start: number, {tokens, people, speech, nouns}: NameText): boolean {
  if (words > 1 || nouns || first === start || !(people[first] & ROLE)) return false
  const before = people[first - 1]
  if (tokens.kinds[first - 1] & CAP && before & PARTICLE) return false
  return (before & (ARTICLE | POSSESSIVE)) !== 0 || (speech[first] & CONTINUED) !== 0
}
