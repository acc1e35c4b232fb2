import {
  ADVERB,
  AND,
  ARTICLE,
  BODY,
  INDEFINITE,
  OF,
  POSSESSIVE,
  PREPOSITION,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import {isGiven} from '../../names/is-given.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {BANG, CAP, COMMA, KIND, MARK, NUMBER, STOP, WORD} from '../../source/tokens.js'
import {breaksNoun} from './breaks-noun.js'
import {continuesNoun} from './continues-noun.js'
import {describeNoun} from './describe-noun.js'
import {nameBehind} from './name-behind.js'
import {nameOpening} from './name-opening.js'
import {nounClasses} from './noun-classes.js'
import {personApposed} from './person-apposed.js'
import type {Phrase} from './phrase.js'

/** Tokens that the person may stand behind the name of the institution, or the end of a wait for them. */
const ROOM_FOR_NAME = 4

/**
 * A noun with what prepositions tie to it: the institution, the relative, the field.
 *
 *     broren til en av de savnede · leder i Bondelaget Kari Moe · talsperson for politiet
 *            ^^^ opener                   ^            ^^^^^^^^               ^^^
 *            ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^ name                   ^^^^^^^^^^^^
 *
 * A preposition governs articles and the like and then one noun, an adjective only
 * behind an article. Goes on from `readNoun`, which found the head; `limit` is where
 * it would have stopped looking.
 */
export function readOwners(
  first: number,
  headAt: number,
  head: number,
  opener: number,
  limit: number,
  end: number,
  reading: Reading
): Phrase | undefined {
  const {people, speech} = reading.columns
  const {kinds} = reading.tokens
  const indefinite = (people[first] & INDEFINITE) !== 0
  const closesWithVerb = reading.lexicon.locale.words.names.nounsHaveCapitals === true
  let governed = 0
  let person = -1
  let at = opener
  for (; at < end && at < limit; at++) {
    const kind = kinds[at] & KIND
    if (kind !== WORD && kind !== NUMBER) break
    const name = nameOpening(at, reading)
    if (name) {
      if (name.first === person || standsBehindOwner(name, opener, reading))
        return nameBehind(first, headAt, head, name, end, reading)
      // the institution, then the person: leder i Bondelaget Kari Moe
      governed = ownsNext(name, end, reading) ? -LONGEST_OWNED : 2
      at = name.last - 1
      limit = Math.max(limit, at + ROOM_FOR_NAME)
      continue
    }
    if (at > opener && breaksNoun(at, reading)) break
    // aus dem Saal: behind a preposition an article is no more than that
    const articled = at > opener && people[at] & ARTICLE && speech[at - 1] & PREPOSITION
    if (at === opener || (speech[at] & (PREPOSITION | TOWARD) && !articled)) {
      if (at > opener && !continuesNoun(at, end, reading)) break
      governed = 0
      // ein Zuschauer auf die Bühne geklettert: where the verb stands last, only an owner or an origin goes on,
      // or what stands before the verb as one phrase with the noun: Eine Frau im Saal rief …
      if (people[at] & OF || (indefinite && (!closesWithVerb || opensBeforeVerb(first, at, end, reading)))) continue
      person = personBehind(at, end, reading)
      if (!person) break
      governed = 2
      limit = Math.max(limit, person + ROOM_FOR_NAME)
      at = person - 1
      continue
    }
    if (speech[at] & (ADVERB | AND)) break
    if (people[at] & (ARTICLE | POSSESSIVE) || kind === NUMBER) continue
    if (governed > 1 || (governed === 1 && !isAdjectiveBefore(at, reading))) break
    // Kelso Council's trading standards team: an owner's noun may have others before it
    if (governed < 0 && nounClasses(at, reading)) governed = 1
    governed++
  }
  return describeNoun(first, headAt, head, at, end, reading)
}

/** `Minister of State Ann Bell`, `leader of the council Ann Bell`: a person right behind what the office is for. */
function standsBehindOwner({first, words, kind}: Name, opener: number, reading: Reading): boolean {
  if (kind !== 'person' || words < 2 || first <= opener + 1) return false
  const {names, columns} = reading
  const before = names.list[names.at[first - 1] - 1]
  return before
    ? before.kind !== 'person'
    : isGiven(first, {
        record: reading.record,
        tokens: reading.tokens,
        people: columns.people,
        lexicon: reading.lexicon
      }) && (nounClasses(first - 1, reading) & BODY) !== 0
}

/** In tokens. */
const LONGEST_PLACE = 6

/** The noun opens its sentence, and nothing but its place stands before the verb. */
function opensBeforeVerb(
  first: number,
  opener: number,
  end: number,
  {tokens: {kinds}, columns, rows}: Reading
): boolean {
  if (!(kinds[first] & CAP)) return false
  const before = first > 0 ? kinds[first - 1] & KIND : STOP
  if (before !== STOP && before !== BANG && before !== MARK && !rows.some((row) => row.first === first)) return false
  for (let t = opener + 1; t < end && t <= opener + LONGEST_PLACE; t++) {
    if ((kinds[t] & KIND) !== WORD) return false
    if (!(kinds[t] & CAP) && columns.people[t] & VERB) return t > opener + 1
  }
  // the phrase was asked for up to its verb
  return (
    end > opener + 1 &&
    end <= opener + LONGEST_PLACE &&
    end < columns.people.length &&
    (columns.people[end] & VERB) !== 0
  )
}

/** `av de unge syklistene`: the word before `t` was an adjective, for an article stands before it. */
function isAdjectiveBefore(t: number, {columns: {people}}: Reading): boolean {
  return (people[t - 2] & (ARTICLE | POSSESSIVE)) !== 0 && !(people[t] & VERB)
}

/** Words between an owner's name and what it owns, that noun included. */
const LONGEST_OWNED = 3

/** A name with an apostrophe, and within reach behind it a noun that it owns. */
function ownsNext({last}: Name, end: number, reading: Reading): boolean {
  const {record, tokens} = reading
  const letter = record.charCodeAt(tokens.ends[last - 1] - 2)
  if (!reading.lexicon.locale.words.names.modifyNouns || (letter !== 0x27 && letter !== 0x2019)) return false
  for (let t = last; t < end && t < last + LONGEST_OWNED; t++) {
    if (breaksNoun(t, reading) || reading.names.at[t] || (tokens.kinds[t] & KIND) !== WORD) return false
    if (nounClasses(t, reading)) return true
  }
  return false
}

const FARTHEST_PERSON = 8

/**
 * A definite noun keeps a place only where its person follows: the token of the name, or of the comma before it; or 0.
 *
 *     lederen i Bondelaget Kari Moe · professor i evolusjonær genetikk, Kari Moe · bostyrer i boet, advokat Kari Moe
 *                          ^                                          ^                           ^
 */
function personBehind(preposition: number, end: number, reading: Reading): number {
  const {kinds} = reading.tokens
  for (let at = preposition + 1; at < end && at < preposition + FARTHEST_PERSON; at++) {
    const kind = kinds[at] & KIND
    if (kind === COMMA) return personApposed(at, end, reading) ? at : 0
    if (kind !== WORD) return 0
    const name = nameOpening(at, reading)
    if (name?.kind !== 'person') continue
    // direktør i foreningen Havbruk Vest, Kari Moe: a body's name behind its noun
    if (!(nounClasses(at - 1, reading) & BODY) || !personApposed(name.last, end, reading)) return at
    at = name.last - 1
  }
  return 0
}
