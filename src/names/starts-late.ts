import {compoundClasses} from '../language/compounds.js'
import {BODY, BODY_WORD, FIRST_NAME, PARTY, ROLE} from '../locale/word-classes.js'
import {CAPS} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import {isBodyCompound, isBodyWord, isMembers} from './body-words.js'
import {followedByName} from './is-name-word.js'
import type {NameText} from './name-text.js'
import {standsBeforeTitle} from './title-ahead.js'

/**
 * `Sveitsiske Reto Amsler`, `Venstres Jens Munk`, `Fire Chief Ann Bell`: the name begins later;
 * `Norske Bakere` is a body's.
 */
export function startsLate(t: number, head: boolean, last: number, text: NameText): boolean {
  if (!followedByName(t, last, text)) return false
  const {record, tokens, people, lexicon, elsewhere} = text
  // Se Kari Moe starte
  if (head && lexicon.bids.has(tokens.hashes[t])) return true
  if (isCountryBefore(t, last, text)) return true
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  if (record.charCodeAt(end - 1) === 0x73) {
    const mark = record.charCodeAt(end - 2)
    // Labour's Ann Bell
    const stem = mark === 0x27 || mark === 0x2019 ? end - 2 : end - 1
    if (lexicon.people[lexicon.table.get(hashOf(record, start, stem))] & PARTY) return true
  }
  if (isMemberOf(start, end, text) || isFromPlace(t, text) || standsBeforeRole(t, last, text)) return true
  if ((head || text.nouns) && isTradeBefore(t, text)) return true
  if (standsBeforeTitle(t, last, text) || isPartyBefore(t, last, text)) return true
  // Branns Kari Moe: what owns a whole name, and stands elsewhere without its s
  if (isOwner(t, last, text)) return true
  if (!head || tokens.kinds[t] & CAPS || people[t] & FIRST_NAME) return false
  for (const ending of lexicon.locale.words.names.originEndings ?? []) {
    if (record.endsWith(ending, end) && end - start > ending.length + 1)
      return !elsewhere.capital(t) && !isMembers(t + 1, text) && isSomebody(t + 1, last, text)
  }
  return elsewhere.small(t)
}

/** `Norges Kari Moe`: a country, and two words of a person's name; `Norges Bank` is a body's. */
function isCountryBefore(t: number, last: number, text: NameText): boolean {
  const {tokens, lexicon} = text
  if (!lexicon.countries.has(tokens.hashes[t]) || !followedByName(t + 1, last, text)) return false
  for (let at = t + 1; at <= t + 2; at++) if (isBodyWord(at, text) || isBodyCompound(at, text)) return false
  return true
}

/** `Auheims Spielmacherin Ida Vogt`, `Sky Experte Ida Vogt`: where nouns have capitals, a trade and its name follow. */
function standsBeforeRole(t: number, last: number, text: NameText): boolean {
  const {record, tokens, people, nouns, lexicon} = text
  if (!nouns || !followedByName(t + 1, last, text) || people[t] & FIRST_NAME || people[t + 1] & FIRST_NAME) return false
  const {starts, ends} = tokens
  return ((people[t + 1] || compoundClasses(record, starts[t + 1], ends[t + 1], lexicon)) & ROLE) !== 0
}

/** `PvdA'er Rien Vos`: somebody of that party. */
function isMemberOf(start: number, end: number, {record, lexicon}: NameText): boolean {
  for (const ending of lexicon.locale.words.names.partyEndings ?? []) {
    if (
      record.endsWith(ending, end) &&
      lexicon.people[lexicon.table.get(hashOf(record, start, end - ending.length))] & PARTY
    )
      return true
  }
  return false
}

/** `ins Blomdorfer Tor`: an adjective made of a place that the record names elsewhere; not `Blomdorfer Stadtwerke`, who have that name. */
function isFromPlace(t: number, {record, tokens, people, lexicon, elsewhere}: NameText): boolean {
  const {placeEndings} = lexicon.locale.words.names
  if (!placeEndings || people[t] & FIRST_NAME) return false
  const {starts, ends} = tokens
  const noun = people[t + 1] | compoundClasses(record, starts[t + 1], ends[t + 1], lexicon)
  if (noun & (BODY | BODY_WORD)) return false
  const start = starts[t]
  const end = ends[t]
  for (const ending of placeEndings) {
    if (record.endsWith(ending, end) && end - start > ending.length + 3) {
      if (elsewhere.capitalWord(hashOf(record, start, end - ending.length))) return true
    }
  }
  return false
}

/** In letters. */
const SHORTEST_TRADE = 6

/** `Consulent Annemiek Dorst`: a word made like a noun for a trade, and no first name, before one. */
function isTradeBefore(t: number, {record, tokens, people, lexicon}: NameText): boolean {
  const {hashes, starts, ends} = tokens
  const {given} = lexicon
  if (ends[t] - starts[t] < SHORTEST_TRADE || given.has(hashes[t]) || people[t] & FIRST_NAME) return false
  if (!given.has(hashes[t + 1]) && !(people[t + 1] & FIRST_NAME)) return false
  return (lexicon.locale.words.names.tradeEndings ?? []).some((ending) => record.endsWith(ending, ends[t]))
}

/** `la conseillère Écolo Julie Morin`: a party, and two words of a name. */
function isPartyBefore(t: number, last: number, text: NameText): boolean {
  const {people} = text
  if (!(people[t] & PARTY) || !followedByName(t + 1, last, text)) return false
  return !((people[t + 1] | people[t + 2]) & BODY_WORD)
}

/** Two words of a name, or one that the record has elsewhere: `Danske Regioner` is a name by itself. */
function isSomebody(t: number, last: number, text: NameText): boolean {
  return followedByName(t, last, text) || text.elsewhere.capital(t)
}

/** In letters, its s included. */
const SHORTEST_OWNER = 5

function isOwner(t: number, last: number, text: NameText): boolean {
  const {record, tokens, nouns, elsewhere} = text
  const end = tokens.ends[t]
  if (nouns || record.charCodeAt(end - 1) !== 0x73 || end - tokens.starts[t] < SHORTEST_OWNER) return false
  return followedByName(t + 1, last, text) && elsewhere.capitalWord(hashOf(record, tokens.starts[t], end - 1))
}
