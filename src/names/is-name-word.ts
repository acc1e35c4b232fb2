import {compoundClasses} from '../language/compounds.js'
import {
  ARTICLE,
  BODY,
  BODY_WORD,
  CAPITALISED,
  FIRST_NAME,
  GROUP,
  HONORIFIC,
  MONTH,
  PARTICLE,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SMALL_WORD,
  VERB,
  WEEKDAY
} from '../locale/word-classes.js'
import {CAP, CAPS, HYPHENED, KIND, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {NameText} from './name-text.js'
import {opensBody} from './origin-ahead.js'

const NOUN = ROLE | PERSON | BODY | GROUP
/** Words that are small but for their place. */
const COMMON = SMALL_WORD | VERB | ARTICLE | PRONOUN | POSSESSIVE

/**
 * Whether a word with a capital may be part of a name; `head`: it opens a sentence,
 * `within`: a name has begun before it, `last`: where its block ends.
 */
export function isNameWord(t: number, head: boolean, within: boolean, last: number, text: NameText): boolean {
  const {record, tokens, people, speech, lexicon, nouns} = text
  const flags = tokens.kinds[t]
  const classes = people[t]
  if (classes & MONTH && !within && !isFirstName(t, last, text)) return false
  if (classes & CAPITALISED && opensBody(t, last, text)) return true
  if (classes & (CAPITALISED | HONORIFIC | WEEKDAY) && !(classes & BODY_WORD)) return false
  if (flags & HYPHENED && endsSmall(t, text) && !isSyllables(t, within, last, text)) return false
  if ((flags & CAPS) !== 0 && lexicon.letters.has(tokens.hashes[t])) return true
  // Noor Berg: a first name that is another noun; where trades are surnames, Farmer Bell has none
  // Di Bell: DI is a rank in capitals only
  const apart = !lexicon.locale.words.names.modifyNouns || (tokens.ends[t] - tokens.starts[t] === 2 && !(flags & CAPS))
  const first = classes & FIRST_NAME && apart && followedByName(t, last, text)
  if (!within && !head && isOrigin(t, last, text)) return false
  const noun = first ? 0 : classes & NOUN
  const caps = (flags & CAPS) !== 0
  // behind a first name a noun is a surname: Peter Hoffmann, Uwe Richter
  if (
    nouns &&
    !within &&
    !first &&
    (noun || (!caps && compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon)))
  )
    return false
  // the Spaniard added: somebody by origin
  if (noun & PERSON && !head && !within && !caps && people[t - 1] & ARTICLE && !followedByName(t, last, text))
    return false
  // The Sun: an article opens no name
  if (classes & ARTICLE && !within && !caps) return false
  // a title before its name: Trooper Dana Whitlow
  if (noun & ROLE && !within && !nouns && (caps || followedByName(t, last, text))) return false
  if (!head) return caps || nouns || !(classes & PRONOUN && classes & SMALL_WORD)
  // Network Rail: a noun for a body, but no title's
  if (noun) return !nouns && !(noun & (ROLE | GROUP)) && (classes & BODY_WORD) !== 0 && isBodyBefore(t, last, text)
  // Invité de Radio Sud, Venu de Gap: a participle
  if (lexicon.locale.words.names.holderBehind && isParticiple(t, last, text)) return false
  // Hans Berg: a small word with a capital can be a first name
  if (classes & COMMON || speech[t] !== 0) return (classes & FIRST_NAME) !== 0 && followedByName(t, last, text)
  return caps || first !== 0 || compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon) === 0
}

/** `zei de Kempense`: an adjective of origin that stands for somebody, behind its article and before no name. */
function isOrigin(t: number, last: number, text: NameText): boolean {
  const {record, tokens, people, lexicon} = text
  const {originEndings} = lexicon.locale.words.names
  if (!originEndings || t === 0 || !(people[t - 1] & ARTICLE) || followedByName(t, last, text)) return false
  return originEndings.some((ending) => record.endsWith(ending, tokens.ends[t]))
}

/** A word with a participle's ending that a preposition goes on with, and no first name. */
function isParticiple(t: number, last: number, {record, tokens, speech, lexicon}: NameText): boolean {
  if (t + 1 >= last || tokens.kinds[t + 1] & CAP || !(speech[t + 1] & PREPOSITION)) return false
  if (lexicon.given.has(tokens.hashes[t])) return false
  const {participleEndings} = lexicon.locale.words.quotes
  return participleEndings?.some((ending) => record.endsWith(ending, tokens.ends[t])) ?? false
}

/** Made like a compound noun, as surnames are too: `Ruhland`, `Bergmann`, `Dotson`; or a trade, where nouns have capitals: `Koch`, `Zöllner`. */
export function looksCompound(t: number, last: number, text: NameText): boolean {
  const {record, tokens, people, speech, lexicon, nouns} = text
  if (nouns && people[t] & ROLE && !followedByName(t, last, text)) return true
  if (people[t] & (NOUN | COMMON) || speech[t] !== 0) return false
  return compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon) !== 0
}

export function followedByName(t: number, last: number, {tokens}: NameText): boolean {
  return t + 1 < last && (tokens.kinds[t + 1] & (KIND | CAP)) === (WORD | CAP)
}

/** A word with a capital behind it that is no noun for somebody. */
function isBodyBefore(t: number, last: number, text: NameText): boolean {
  return followedByName(t, last, text) && !(text.people[t + 1] & (ROLE | PERSON | GROUP))
}

/** Jan Berg, Jan de Boer, Theresa May: a month that is a name too. */
function isFirstName(t: number, last: number, text: NameText): boolean {
  const {people} = text
  if (!(people[t] & FIRST_NAME)) return false
  return followedByName(t, last, text) || ((people[t + 1] & PARTICLE) !== 0 && followedByName(t + 1, last, text))
}

/** Two short syllables: `Hyun-woo`, `Jong-un`, `Ka-shing`. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,4}[-‑][^\P{Ll}aeiou]{0,2}[aeiou]{1,3}(?:ng?|[hklmpt])?$/u

/** A first name of two syllables, beside another name word. */
function isSyllables(t: number, within: boolean, last: number, text: NameText): boolean {
  const {record, tokens, lexicon} = text
  const {starts, ends} = tokens
  if (ends[t] - starts[t] > 10 || !(within || followedByName(t, last, text))) return false
  if (!SYLLABLES.test(record.slice(starts[t], ends[t]))) return false
  const tail = Math.max(record.lastIndexOf('-', ends[t]), record.lastIndexOf('‑', ends[t])) + 1
  return lexicon.table.get(hashOf(record, tail, ends[t])) === 0
}

/** `Oslo-mannen`: behind its last hyphen the word goes on in small letters. */
function endsSmall(t: number, {record, tokens}: NameText): boolean {
  const start = tokens.starts[t]
  let end = tokens.ends[t]
  while (--end > start && record.charCodeAt(end) !== 0x2d && record.charCodeAt(end) !== 0x2011) {}
  const next = record.charAt(end + 1)
  return next === next.toLowerCase() && next !== next.toUpperCase()
}
