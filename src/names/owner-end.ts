import {ARTICLE, BODY, OF, PREPOSITION, ROLE, TOWARD} from '../locale/word-classes.js'
import {CAP, COMMA, KIND, WORD} from '../source/tokens.js'
import {isAcronym, isBodyWord} from './body-words.js'
import type {NameText} from './name-text.js'

/** In tokens, back from the preposition. */
const FARTHEST_ROLE = 8

/**
 * Where the owner of an office ends, with the name of who holds it right behind; 0 where nobody is.
 *
 *     le maire de Sund Paul Morin · la présidente de la région Haute Vienne Anne Dulac
 *                 ^^^^ ^^^^^^^^^^                              ^^^^^^^^^^^^ ^^^^^^^^^^
 *
 * `last` is where the row of capitals ends. In languages that set no comma there.
 */
export function ownerEnd(t: number, last: number, first: number, close: number, text: NameText): number {
  const {tokens, people, lexicon} = text
  if (!lexicon.locale.words.names.holderBehind) return 0
  const person = secondLast(t, last, text)
  if (person <= t || !isOwner(t, person, text) || !isPlain(person, text) || !isPlain(last - 1, text)) return 0
  // la directrice du Grand Paris Express, Anne Dulac: the name is the owner's
  if (last + 1 < close && (tokens.kinds[last] & KIND) === COMMA && tokens.kinds[last + 1] & CAP) return 0
  let of = t - 1
  if (of > first && people[of] & BODY && !(people[of] & ARTICLE)) of--
  if (of > first && people[of] & ARTICLE && !isTie(of, text)) of--
  return of > first && isTie(of, text) && hasRole(of, first, text) ? person : 0
}

/** A body's own words may all have capitals, unless they are letters, or a small word tells where it is. */
function isOwner(t: number, person: number, text: NameText): boolean {
  if (isAcronym(t, text) || !isBodyWord(t, text)) return true
  for (let at = t + 1; at < person; at++) if (text.people[at] & OF) return true
  return false
}

/** The last but one of the words with a capital; what stands between two is a particle. */
function secondLast(t: number, last: number, {tokens: {kinds}}: NameText): number {
  let person = last - 2
  while (person > t && !(kinds[person] & CAP)) person--
  return person
}

/** `de`, `du`, and `à` in `ministre délégué à la Mer` */
function isTie(t: number, {people, speech}: NameText): boolean {
  return (speech[t] & PREPOSITION) !== 0 && ((people[t] & OF) !== 0 || (speech[t] & TOWARD) !== 0)
}

/** An office stands before, in the same breath. */
function hasRole(of: number, first: number, {tokens, people, lexicon}: NameText): boolean {
  for (let t = of - 1; t >= first && t >= of - FARTHEST_ROLE; t--) {
    const kind = tokens.kinds[t] & KIND
    if (kind === COMMA) return false
    if (kind === WORD && people[t] & ROLE) return !lexicon.kin.has(tokens.hashes[t])
  }
  return false
}

/** A word as people's names have them. */
function isPlain(t: number, text: NameText): boolean {
  return (text.tokens.kinds[t] & (KIND | CAP)) === (WORD | CAP) && !isBodyWord(t, text) && !isAcronym(t, text)
}
