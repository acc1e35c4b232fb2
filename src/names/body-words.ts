import {compoundClasses} from '../language/compounds.js'
import {
  ARTICLE,
  BODY,
  BODY_WORD,
  CONTINUED,
  FIRST_NAME,
  GROUP,
  PERSON,
  PREPOSITION,
  ROLE,
  SMALL_WORD,
  VERB
} from '../locale/word-classes.js'
import {CAP, CAPS, KIND, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'

/** Longer words in capitals are shouted. */
const LONGEST_ACRONYM = 6
const SHORTEST_OWNER = 5
const SHORTEST_NOUN = 7

/** A word by which a name is a body's: `Kommune`, as an owner `Kommunes`; an acronym. */
export function isBodyWord(t: number, {record, tokens, people, lexicon}: NameText): boolean {
  if (people[t] & BODY_WORD) return true
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  if (record.charCodeAt(end - 1) !== 0x73 || end - start < SHORTEST_OWNER) return false
  return (lexicon.people[lexicon.table.get(hashOf(record, start, end - 1))] & BODY_WORD) !== 0
}

export function isAcronym(t: number, {tokens}: NameText): boolean {
  const letters = tokens.ends[t] - tokens.starts[t]
  return (tokens.kinds[t] & CAPS) !== 0 && letters > 1 && letters <= LONGEST_ACRONYM
}

/** A small word that closes a body's name: `Bergen kommune`, `Nordvik forliksråd`. */
export function isBodyNoun(t: number, {record, tokens, people, speech, lexicon}: NameText): boolean {
  const classes = people[t]
  if (classes & BODY_WORD) return true
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  if (classes & (SMALL_WORD | VERB) || speech[t] !== 0 || end - start < SHORTEST_NOUN) return false
  const noun = classes & (BODY | ROLE | PERSON | GROUP) || compoundClasses(record, start, end, lexicon)
  return (noun & BODY) !== 0 && (noun & (ROLE | PERSON)) === 0
}

/** A noun for a body written like a name: `Mattilsynet`, `Norges Fotballforbund`. Where all nouns have capitals it tells nothing. */
export function isBodyCompound(t: number, text: NameText): boolean {
  if (text.nouns || text.people[t] & FIRST_NAME) return false
  return isBodyNoun(t, text) || isShortBody(t, text)
}

const SHORTEST_BODY = 5

/** `Retten`, `Rådet`: a noun for a body that a list has as it stands. */
function isShortBody(t: number, {tokens, people, speech}: NameText): boolean {
  if (!(people[t] & BODY) || people[t] & (ROLE | PERSON | GROUP | SMALL_WORD | VERB) || speech[t] !== 0) return false
  return tokens.ends[t] - tokens.starts[t] >= SHORTEST_BODY
}

/** Several people, as a body's name has them behind its adjective: `Norske Bakere`, `Norske Huseiere`. */
export function isMembers(t: number, {record, tokens, people, lexicon}: NameText): boolean {
  if (people[t] & GROUP) return true
  if (people[t] & (ROLE | PERSON | BODY | SMALL_WORD | VERB)) return false
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  for (const ending of lexicon.locale.words.names.memberEndings ?? []) {
    if (!record.endsWith(ending, end)) continue
    if (lexicon.people[lexicon.table.get(hashOf(record, start, end - ending.length))] & ROLE) return true
  }
  return (compoundClasses(record, start, end, lexicon) & GROUP) !== 0
}

/** `Statens vegvesen`: a body of several words that a list knows; not where the first is a noun for one by itself. */
export function listedBody(
  t: number,
  row: Row,
  {tokens, people, speech, lengths, lexicon}: NameText
): Name | undefined {
  const length = lengths[t]
  if (length < 2 || t + length > row.last || !(people[t] & BODY) || !(speech[t + 1] & CONTINUED)) return undefined
  const entry = lexicon.table.get(tokens.hashes[t])
  if (lexicon.people[entry] & (BODY | GROUP | ROLE | PERSON | ARTICLE)) return undefined
  const last = t + length
  return {row: row.index, first: t, last, start: tokens.starts[t], end: tokens.ends[last - 1], words: 1, kind: 'body'}
}

/** `leder i Fagforbundet Mette Nord`: the body that she leads is no part of her name. */
export function endsWithBody(t: number, first: number, last: number, text: NameText): boolean {
  const {record, tokens, people, speech, lexicon, nouns} = text
  const {kinds, starts, ends} = tokens
  if (nouns || lexicon.locale.words.names.modifyNouns || t === first || t + 2 >= last) return false
  if (!(speech[t - 1] & PREPOSITION) || kinds[t] & CAPS) return false
  for (let next = t + 1; next <= t + 2; next++) {
    if ((kinds[next] & (KIND | CAP)) !== (WORD | CAP) || people[next] & BODY_WORD) return false
  }
  return (people[t] & BODY || compoundClasses(record, starts[t], ends[t], lexicon) & BODY) !== 0
}
