import {
  ABBREVIATION,
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  BODY,
  CONTINUED,
  GROUP,
  HONORIFIC,
  INDEFINITE,
  OF,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SMALL_WORD,
  SUBORDINATOR,
  TOWARD,
  VERB,
  WEEKDAY
} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {BANG, BRACKET_OPEN, CAP, DASH, HYPHENED, KIND, MARK, NUMBER, SPACED, STOP, WORD} from '../../source/tokens.js'
import {opensWithDigit} from './age.js'
import {breaksNoun, LONGEST_ROLE} from './breaks-noun.js'
import {continuesNoun} from './continues-noun.js'
import {describeNoun, unknownNoun} from './describe-noun.js'
import {bracketEnd, holderBehind, isAdjectiveOfOffice} from './holder-behind.js'
import {isModifier} from './modifier.js'
import {nameBehind} from './name-behind.js'
import {nameOpening} from './name-opening.js'
import {inNumber, NOUN, nounClasses} from './noun-classes.js'
import type {Phrase} from './phrase.js'
import {readOwners} from './read-owners.js'

/**
 * A phrase that opens with a noun or what stands before one: its article, adjectives, an owner.
 *
 *     den nye treneren · politiets operasjonsleder Kari Moe · en talsperson for klubben
 *     ^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^   ^^^^^^^^^^^^^
 *             head           head      head again  name          head      → owners
 *
 * The last noun in a row is the head. A name ends the phrase, and what came before it
 * is its role; a preposition hands over to `readOwners`.
 */
export function readNoun(first: number, end: number, reading: Reading): Phrase | undefined {
  const {people, speech} = reading.columns
  const {kinds} = reading.tokens
  if (opensRelative(first, end, reading)) return undefined
  let at = people[first] & (ARTICLE | POSSESSIVE) ? first + 1 : first
  const limit = at + LONGEST_ROLE
  const apart = reading.lexicon.locale.words.quotes.openingEndings !== undefined
  const nouns = reading.lexicon.locale.words.names.nounsHaveCapitals === true
  let head = 0
  let headAt = -1
  // the ‘Midnight Bus’ singer: a work stands before who made it
  if (apart && at === first + 1) at = behindWork(at, end, reading)
  const holders = reading.lexicon.locale.words.names.holderBehind !== undefined
  let asked = false
  for (; at < end && at < limit; at++) {
    const kind = kinds[at] & KIND
    // le maire de Sund Paul Morin
    if (holders && !asked && headAt >= 0 && headAt < at && head & ROLE && !isKin(headAt, reading)) {
      asked = true
      const holder = holderBehind(at, end, reading)
      const named = holder > 0 ? nameOpening(holder, reading) : undefined
      if (named) return nameBehind(first, headAt, head, named, end, reading)
    }
    if (holders && kind === BRACKET_OPEN && headAt === at - 1) {
      const close = bracketEnd(at, end, reading)
      if (close > 0 && people[close + 1] & OF) {
        at = close
        continue
      }
    }
    if (kind === NUMBER || (kind === STOP && headAt === at - 1 && isTitleStop(at, end, reading))) continue
    if (headAt >= 0 && people[at] & HONORIFIC && kinds[at] & CAP) {
      // dem Gutachter Dr. Kurt Moe
      const behind = (kinds[at + 1] & KIND) === STOP ? at + 2 : at + 1
      if (behind < end && nameOpening(behind, reading)) at = behind
    }
    if ((kinds[at] & KIND) !== WORD) break
    const name = nameOpening(at, reading)
    // the former Harriers coach: the club is no name of hers
    if (name && at > first && isModifier(name, end, reading)) {
      at = name.last - 1
      continue
    }
    if (name && headAt >= 0 && isSubjectBehind(first, name, end, reading)) break
    if (name) return nameBehind(first, headAt, head, name, end, reading)
    // den före detta simmaren
    if (
      headAt < 0 &&
      at > first &&
      reading.columns.lengths[at] > 1 &&
      speech[at] & ADVERB &&
      !(speech[at] & CONTINUED)
    ) {
      at += reading.columns.lengths[at] - 1
      continue
    }
    if (breaksNoun(at, reading)) break
    // ce lundi le bourgmestre
    if (headAt < 0 && people[at] & WEEKDAY) return undefined
    if (speech[at] & (PREPOSITION | TOWARD) || isOwnersArticle(at, headAt, reading)) {
      // en privat selger i Vik: a noun that nobody knows has a place too, where an article introduces it
      if (headAt < 0 && people[first] & INDEFINITE && nameOpening(at + 1, reading))
        headAt = unknownNoun(first, at - 1, reading)
      // een van de buren: the article alone means one of them
      if (headAt < 0 && at === first + 1 && isPartitive(at, end, reading))
        return readOwners(first, first, PERSON, at, limit, end, reading)
      if (headAt < 0 || !continuesNoun(at, end, reading)) break
      return readOwners(first, headAt, head, at, limit, end, reading)
    }
    if (headAt < 0 && at > first && isCasesArticle(at, reading)) break
    // das Urteil teilt der Biologe Kurt Moe: a verb that nobody knows
    if (at === first + 1 && isStrangeVerb(first, reading) && people[at] & ARTICLE) return undefined
    // sa takk og gikk
    if (speech[at] & AND && at + 1 < end && people[at + 1] & VERB) break
    // det var datteren: a sentence, no noun
    if (people[at] & VERB && people[at] & SMALL_WORD && !(people[at] & NOUN)) break
    // reckons the calf weighs 50 kilos; the left winger
    if (apart && at > first + 1 && people[at] & VERB && !nounClasses(at, reading) && !nounClasses(at + 1, reading))
      break
    // de Zeeuwse bleef Kari Moe voor: behind a word with a capital that is no name
    if (headAt < 0 && at === first + 2 && people[at] & VERB && kinds[first + 1] & CAP && people[first] & ARTICLE) break
    if (headAt >= 0) {
      // Deputy First Minister
      if ((speech[at] & ADVERB && !(kinds[at] & CAP && !nouns)) || people[at] & VERB) break
      if (speech[at] & AND && !joinsNoun(at, end, reading)) break
      // huutaa äiti hänen peräänsä: where owners come first, the next noun's
      if (people[at] & POSSESSIVE && reading.lexicon.locale.words.quotes.subjectFirst) break
      if (people[at] & POSSESSIVE) continue
    }
    const noun = nounClasses(at, reading)
    // after the head only another noun goes on: politiets operasjonssentral
    if (!noun && headAt >= 0 && !(kinds[at] & CAP) && !(holders && isAdjectiveOfOffice(at, end, reading))) break
    // ett pizzabud polisen förhört: another one's verb follows, without its word
    if (noun & (BODY | GROUP) && headAt >= 0 && isOwnClause(first, at, reading)) break
    if (noun) {
      head = inNumber(noun, first, reading)
      headAt = at
    } else if (headAt < 0 && isHyphenedPerson(at, reading)) {
      head = PERSON
      headAt = at
    }
  }
  return describeNoun(first, headAt, head, at, end, reading)
}

function isKin(t: number, {tokens, lexicon}: Reading): boolean {
  return lexicon.kin.has(tokens.hashes[t])
}

/** Where nouns have capitals, a small word that nobody knows can't be one. */
function isStrangeVerb(t: number, {tokens, columns, lexicon}: Reading): boolean {
  return (
    lexicon.locale.words.names.nounsHaveCapitals === true &&
    !(tokens.kinds[t] & CAP) &&
    columns.people[t] === 0 &&
    columns.speech[t] === 0
  )
}

/** `ein Brief, den die Juristin verlas`: of two articles in a row the first is a relative pronoun, where it may be one. */
function opensRelative(t: number, end: number, {columns: {people, speech}, names, lexicon}: Reading): boolean {
  if (t + 1 >= end || !(people[t] & people[t + 1] & ARTICLE) || people[t] & INDEFINITE) return false
  if (names.at[t + 1] || people[t + 1] & NOUN) return false
  return lexicon.locale.words.names.nounsHaveCapitals === true || (speech[t] & SUBORDINATOR) !== 0
}

/** `een van de buren`, `eine von ihnen`: one of several, whom an article or a pronoun tells. */
function isPartitive(t: number, end: number, reading: Reading): boolean {
  const {people, speech} = reading.columns
  if (!(people[t - 1] & INDEFINITE) || !(people[t] & OF) || !(speech[t] & PREPOSITION) || t + 2 >= end) return false
  if ((people[t + 1] & (ARTICLE | INDEFINITE)) !== ARTICLE && !(people[t + 1] & POSSESSIVE)) return false
  // en av de tre: whom that means others tell
  return (nounClasses(t + 2, reading) & NOUN) !== 0 && !(people[t + 2] & SMALL_WORD)
}

const LONGEST_WORK = 8

/** Behind a work's title in marks and before a noun for somebody; `t` where no such title stands there. */
function behindWork(t: number, end: number, reading: Reading): number {
  const {kinds} = reading.tokens
  if ((kinds[t] & KIND) !== MARK || !(kinds[t + 1] & CAP)) return t
  for (let close = t + 2; close + 1 < end && close < t + LONGEST_WORK; close++)
    if ((kinds[close] & (KIND | SPACED)) === MARK)
      return nounClasses(close + 1, reading) & (ROLE | PERSON) ? close + 1 : t
  return t
}

/** A title's stop: `Gov. Beth Callaway` */
function isTitleStop(stop: number, end: number, {columns, names}: Reading): boolean {
  return stop + 1 < end && names.at[stop + 1] !== 0 && (columns.people[stop - 1] & ABBREVIATION) !== 0
}

/** `eine Sprecherin der Polizei`: an owner's article ties it as a preposition does. */
function isOwnersArticle(t: number, headAt: number, {columns: {people}}: Reading): boolean {
  return headAt >= 0 && headAt === t - 1 && (people[t] & OF) !== 0 && (people[t] & ARTICLE) !== 0
}

/** `sagte der Halter der Agentur`, `d'une voix basse le maire`: an article behind a noun opens the next phrase. */
function isCasesArticle(t: number, {tokens, columns, lexicon}: Reading): boolean {
  const {names, quotes} = lexicon.locale.words
  if (!(columns.people[t] & ARTICLE)) return false
  return names.nounsHaveCapitals ? (tokens.kinds[t - 1] & CAP) !== 0 : quotes.clitics !== undefined
}

function joinsNoun(and: number, end: number, reading: Reading): boolean {
  return and + 1 < end && nounClasses(and + 1, reading) !== 0
}

/** `21-åringen`, `Lyn-treneren`: whatever its last part is, it is somebody. */
function isHyphenedPerson(t: number, reading: Reading): boolean {
  const flags = reading.tokens.kinds[t]
  return (
    (flags & HYPHENED) !== 0 &&
    (opensWithDigit(t, reading) || ((flags & CAP) !== 0 && !opensSentence(t, reading) && endsSmall(t, reading)))
  )
}

/** `Trente-deux bêtes`: the capital is the sentence's. */
function opensSentence(t: number, {tokens: {kinds}, rows}: Reading): boolean {
  if (t === 0 || rows.some(({first}) => first === t)) return true
  const before = kinds[t - 1] & KIND
  return before === STOP || before === BANG || before === MARK || before === DASH
}

/** The last part has a small letter. */
function endsSmall(t: number, {record, tokens}: Reading): boolean {
  const letter = record.charAt(record.lastIndexOf('-', tokens.ends[t] - 1) + 1)
  return letter === letter.toLowerCase()
}

/** `ett pizzabud polisen …`: behind an indefinite noun one with its article, which the first doesn't own. */
function isOwnClause(first: number, t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  const {names, speakers} = lexicon.locale.words
  if (!(columns.people[first] & INDEFINITE) || names.nounsHaveCapitals || names.modifyNouns || !speakers.definites)
    return false
  if (record.charCodeAt(tokens.ends[t - 1] - 1) === 0x73) return false
  return speakers.definites.some((ending) => record.endsWith(ending, tokens.ends[t]))
}

/** `en nabo NRK har snakket med`: an outlet or a body with the verb of a clause about the noun. */
function isSubjectBehind(first: number, name: Name, end: number, {columns: {people, speech}}: Reading): boolean {
  if (!(people[first] & INDEFINITE) || name.kind !== 'body' || name.last >= end) return false
  return (speech[name.last] & AUXILIARY) !== 0
}
