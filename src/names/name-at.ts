import {compoundClasses} from '../language/compounds.js'
import {
  ABBREVIATION,
  AND,
  ARTICLE,
  BODY,
  BODY_WORD,
  FIRST_NAME,
  HONORIFIC,
  INDEFINITE,
  OF,
  PARTICLE,
  PARTY,
  PREPOSITION,
  PRONOUN,
  ROLE,
  VERB
} from '../locale/word-classes.js'
import {CAP, CAPS, KIND, MARK, NUMBER, SPACED, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {bodyGoesOn} from './body-goes-on.js'
import {bodyTied} from './body-tied.js'
import {endsWithBody, isAcronym, isBodyCompound, isBodyNoun, isBodyWord, isMembers} from './body-words.js'
import {isGiven} from './is-given.js'
import {isNameWord} from './is-name-word.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'
import {pastNickname} from './nickname.js'
import {officeAhead} from './office-ahead.js'
import {outletEnd} from './outlet-end.js'
import {ownerEnd} from './owner-end.js'

/**
 * The name that begins with a word, as far as it goes.
 *
 *     Jens P. van der Stoltenberg til    The Canal and River Trust    TV 2 Fyn    Bergen kommune
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^    ^^^^^^^^^^^^^^
 */
export function nameAt(t: number, head: boolean, row: Row, text: NameText): Name {
  const {tokens, people, speech, nouns} = text
  const {kinds, starts, ends} = tokens
  const {first, last: close} = row
  let last = t + 1
  let words = 1
  const outlet = outletEnd(t, first, close, text)
  if (outlet > 0)
    return {row: row.index, first: t, last: outlet, start: starts[t], end: ends[outlet - 1], words: 1, kind: 'body'}
  let body = isBodyWord(t, text) || isAcronym(t, text) || (!head && isBodyCompound(t, text))
  const apart = endsWithBody(t, first, close, text)
  const office = officeAhead(t, first, close, text)
  while (!apart && words !== office) {
    let next = nextWord(last, words, close, text)
    if (next < 0 && words === 1 && !body) next = pastNickname(last, close, text)
    // Thomas M. Der Richter: behind an initial that is no first word a sentence may open
    const ended = words > 1 && next === last + 1 && ends[last - 1] - starts[last - 1] === 1
    if (next < 0 || !isNameWord(next, ended, !(nouns && head), close, text)) break
    // RCMP Director of Communications: an office
    if (body && people[next] & ROLE && people[next + 1] & OF && !(people[next] & BODY_WORD)) break
    // Ann Bell MP
    if (words > 1 && !body && kinds[next] & CAPS && people[next] & (ROLE | HONORIFIC)) break
    // Brunel Foods Ann Bell: behind a body's name somebody's begins
    if (body && next === last && isGiven(next, text) && isSurnameBehind(next, close, text)) break
    if (
      (isBodyWord(next, text) && !isSurname(t, next, words, close, text)) ||
      isBodyCompound(next, text) ||
      (words === 1 && isAdjective(t, text) && isMembers(next, text))
    )
      body = true
    // Times of Malta
    if (next > last && people[last] & BODY_WORD) body = true
    words++
    last = next + 1
  }
  const holder = words > 2 ? ownerEnd(t, last, first, close, text) : 0
  if (holder > 0) {
    const single = holder === t + 1
    return {
      row: row.index,
      first: t,
      last: holder,
      start: starts[t],
      end: ends[holder - 1],
      words: words - 2,
      kind: single && !isBodyWord(t, text) && !isAcronym(t, text) ? 'unknown' : 'body'
    }
  }
  const articled = t > first && (people[t - 1] & ARTICLE) !== 0
  // an "and" inside a body's name: the Canal and River Trust, a spokesman for Devon and Cornwall Police
  const owner = words === 1 && t > first + 1 && (people[t - 1] & OF) !== 0 && (people[t - 2] & ROLE) !== 0
  if ((articled || owner) && last + 1 < close && speech[last] & AND && kinds[last + 1] & CAP) {
    let end = last + 1
    while (end < close && (kinds[end] & (KIND | CAP)) === (WORD | CAP) && end < last + 5) end++
    if (people[end - 1] & BODY_WORD) {
      body = true
      last = end
    }
  }
  if (body && words === 1 && kinds[t] & CAPS && ends[t] - starts[t] <= 3 && isChannelNumber(last, close, text)) {
    last++
    while (last < close && isSpacedName(last, text) && isNameWord(last, false, true, close, text)) last++
  } else if (body && words > 1 && isChannelNumber(last, close, text) && !isSmallWord(last + 1, close, text)) {
    // BBC Radio 5 Live
    last++
    while (last < close && isSpacedName(last, text) && isNameWord(last, false, true, close, text)) last++
  }
  if (body) last = bodyTied(t, bodyGoesOn(t, last, close, text), close, text)
  else if (words > 1 && isSuffix(last, close, text)) last++
  // a body's word may be small
  const small = last < close && (kinds[last] & (KIND | SPACED | CAP)) === (WORD | SPACED) && !(people[last] & PARTICLE)
  if (small && isBodyNoun(last, text)) {
    body = true
    last++
  }
  // the Oklahoma Highway Patrol: people have no article
  if (words > 1 && articled && !(people[t - 1] & (INDEFINITE | PRONOUN))) body = true
  if (words === 1 && people[t] & PARTY) body = true
  // The Guardian reported, the Reds said
  if (
    words === 1 &&
    articled &&
    text.lexicon.locale.words.names.modifyNouns &&
    isSubject(last, close, text) &&
    !(people[t - 1] & (INDEFINITE | PRONOUN))
  )
    body = true
  const {modifyNouns, holderBehind} = text.lexicon.locale.words.names
  const somebody = words > 1 || ((modifyNouns === true || holderBehind !== undefined) && isGiven(t, text))
  const kind = body ? 'body' : somebody ? 'person' : 'unknown'
  return {row: row.index, first: t, last, start: starts[t], end: ends[last - 1], words, kind}
}

/** The next word with a capital, behind particles or an initial's stop; -1 where the name ends. */
function nextWord(last: number, words: number, close: number, text: NameText): number {
  const {record, tokens, people, speech, nouns, lexicon} = text
  const {kinds, starts, ends} = tokens
  let next = last
  // A. Holm
  const letters = ends[last - 1] - starts[last - 1]
  if (next < close && (kinds[next] & (KIND | SPACED)) === STOP && letters === 1) next++
  // Growers’ Alliance
  else if (isPluralOwner(last, close, text)) next++
  // U.S. Department of Agriculture
  else if (letters === 3 && record.charCodeAt(starts[last - 1] + 1) === 0x2e && isStopBefore(next, close, text)) next++
  const particles = next
  while (next < close && people[next] & PARTICLE && !(kinds[next] & CAP)) next++
  if (next === particles + 1) {
    // Jens Vogt der Zeitung, Halter der Post: an article alone is no German particle
    if (nouns && people[particles] & ARTICLE) return -1
    // Wim Hoekman van Culemborg: behind a whole name one preposition is one
    const preposition = (speech[particles] & PREPOSITION) !== 0
    const closes = words > 1 && preposition && !(people[particles] & ARTICLE)
    // Hélène Barral de Montfort: where such a surname has one, no comma stands before a place
    const place = !lexicon.locale.words.names.holderBehind || (people[next] & BODY_WORD) !== 0
    if (closes && place && !comesAgain(next, 2, text)) return -1
    // Wesertal zum Tabellenletzten: one that isn't an owner's is a particle behind a trade, or where it comes again
    if (nouns && words === 1 && preposition && !(people[particles] & OF)) {
      const titled = last > 1 && (people[last - 2] & ROLE) !== 0
      if (!titled && !comesAgain(next, 1, text)) return -1
    }
  }
  if (next > particles && speech[particles] & PREPOSITION && leadsToBody(particles, next, words, close, text)) return -1
  return next < close && next - last <= 3 && (kinds[next] & (KIND | CAP)) === (WORD | CAP) ? next : -1
}

/** In tokens: so far a name is looked for again. */
const NEAR = 500

/** `Ida van Aue tot Lier`: a word with as many before it once more in the record, which no place would bring together. */
function comesAgain(t: number, before: number, {tokens: {hashes, kinds, count}}: NameText): boolean {
  if (t >= count || !(kinds[t] & CAP)) return false
  const end = Math.min(count, t + NEAR)
  for (let at = Math.max(before, t - NEAR); at < end; at++) {
    let back = 0
    while (back <= before && hashes[at - back] === hashes[t - back]) back++
    if (back > before && at !== t) return true
  }
  return false
}

/** In letters: shorter ones are surnames too, `van 't Hof`. */
const SHORTEST_BODY = 6

/** `Ludger Moe von der Stadtverwaltung`, `Piet Moe van de Rabobank`: no particles, for where somebody works follows. */
function leadsToBody(particles: number, next: number, words: number, close: number, text: NameText): boolean {
  const {people, nouns} = text
  if (next >= close) return false
  if (nouns && words > 1 && next > particles + 1) return true
  // vom Deutschen Wetterdienst
  if (isBody(next, text)) return true
  return (
    (nouns || (people[next - 1] & ARTICLE) !== 0) &&
    next + 1 < close &&
    isCapital(next + 1, text) &&
    isBody(next + 1, text)
  )
}

function isBody(t: number, text: NameText): boolean {
  const {record, tokens, people, lexicon} = text
  const {kinds, starts, ends} = tokens
  if (kinds[t] & CAPS && ends[t] - starts[t] > 1) return true
  if (ends[t] - starts[t] < SHORTEST_BODY || people[t] & FIRST_NAME) return false
  return (people[t] & (BODY | BODY_WORD)) !== 0 || (compoundClasses(record, starts[t], ends[t], lexicon) & BODY) !== 0
}

function isCapital(t: number, {tokens: {kinds}}: NameText): boolean {
  return (kinds[t] & (KIND | CAP)) === (WORD | CAP)
}

/** A verb of saying stands behind the name. */
function isSubject(t: number, close: number, {tokens: {kinds}, people, speech}: NameText): boolean {
  return t < close && (kinds[t] & (KIND | CAP)) === WORD && (people[t] & VERB) !== 0 && speech[t] !== 0
}

/** The stop of `Carl Benson Jr.` */
function isSuffix(t: number, close: number, {tokens: {kinds, starts, ends}, people}: NameText): boolean {
  if (t >= close || (kinds[t] & (KIND | SPACED)) !== STOP || !(people[t - 1] & ABBREVIATION)) return false
  return ends[t - 1] - starts[t - 1] > 1
}

/** `Samantha Power`: behind a first name a word that is no noun for a body is a surname. */
function isSurname(t: number, next: number, words: number, close: number, text: NameText): boolean {
  const {record, tokens, people} = text
  const {kinds, ends} = tokens
  if (words > 1 || !isGiven(t, text) || kinds[next] & CAPS || people[next] & BODY) return false
  if (record.charCodeAt(ends[next] - 1) === 0x73) return false
  return next + 1 >= close || (kinds[next + 1] & (KIND | CAP)) !== (WORD | CAP)
}

/** `Ann Bell` at the end of a run of capitals. */
function isSurnameBehind(t: number, close: number, {tokens: {kinds}, people}: NameText): boolean {
  const next = t + 1
  return (
    next < close && (kinds[next] & (KIND | CAP)) === (WORD | CAP) && !((people[next] | people[next + 1]) & BODY_WORD)
  )
}

/** An apostrophe behind a plural, and a body's word with a capital behind it. */
function isPluralOwner(t: number, close: number, {record, tokens: {kinds, starts}, people}: NameText): boolean {
  if (t + 1 >= close || (kinds[t] & (KIND | SPACED)) !== MARK || record.charCodeAt(starts[t] - 1) !== 0x73) return false
  return (kinds[t + 1] & (KIND | CAP | SPACED)) === (WORD | CAP | SPACED) && (people[t + 1] & BODY_WORD) !== 0
}

/** A stop, and behind it a body's word with a capital. */
function isStopBefore(t: number, close: number, {tokens: {kinds}, people}: NameText): boolean {
  if (t + 1 >= close || (kinds[t] & (KIND | SPACED)) !== STOP) return false
  return (kinds[t + 1] & (KIND | CAP)) === (WORD | CAP) && (people[t + 1] & BODY_WORD) !== 0
}

/** `Norske`: an adjective of origin. */
function isAdjective(t: number, {record, tokens: {starts, ends}, lexicon}: NameText): boolean {
  const {originEndings} = lexicon.locale.words.names
  return (
    originEndings?.some((ending) => record.endsWith(ending, ends[t]) && ends[t] - starts[t] > ending.length) ?? false
  )
}

function isChannelNumber(t: number, close: number, {tokens: {kinds, starts, ends}}: NameText): boolean {
  return t < close && (kinds[t] & (KIND | SPACED)) === (NUMBER | SPACED) && ends[t] - starts[t] === 1
}

function isSmallWord(t: number, close: number, {tokens: {kinds}}: NameText): boolean {
  return t < close && (kinds[t] & (KIND | CAP)) === WORD
}

function isSpacedName(t: number, {tokens}: NameText): boolean {
  return (tokens.kinds[t] & (KIND | CAP | SPACED)) === (WORD | CAP | SPACED)
}
