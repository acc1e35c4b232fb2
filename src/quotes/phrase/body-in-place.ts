import {AGENCY, PLATFORM} from '../../furniture/cue-classes.js'
import {AND, BODY, PREPOSITION, TOWARD} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {nameOpening} from './name-opening.js'
import type {Phrase} from './phrase.js'

/**
 * A body with the place that it is the body of.
 *
 *     opplyser politiet i Sund · oplyser Retten i Holstebro · skriver politiet på Facebook
 *              ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^   no, where it said so
 */
export function bodyInPlace(phrase: Phrase, end: number, reading: Reading): Phrase {
  const {tokens, columns, lexicon} = reading
  const {kind, head, mention, end: within} = phrase
  if (within + 1 >= end || mention[1] !== within || !lexicon.within.has(tokens.hashes[within])) return phrase
  if (kind === 'name' ? !isNoun(phrase, reading) : kind === 'pronoun' || !(head & BODY)) return phrase
  const first = placeEnd(within + 1, end, reading)
  if (!first) return phrase
  // Møre og Romsdal
  const joined = first + 1 < end && columns.speech[first] & AND ? placeEnd(first + 1, end, reading) : 0
  const last = joined || first
  return {...phrase, kind: 'description', name: undefined, head: BODY, mention: [mention[0], last], end: last}
}

/** `Retten`: a noun for a body, written like a name. */
function isNoun({name}: Phrase, {columns: {people}}: Reading): boolean {
  return name?.kind === 'body' && name.last === name.first + 1 && (people[name.first] & BODY) !== 0
}

/** One past the name of a place; 0 where a person, an outlet or a platform stands there. */
function placeEnd(t: number, end: number, reading: Reading): number {
  const {tokens, book} = reading
  const name = nameOpening(t, reading)
  if (name?.kind !== 'unknown' || name.last > end || !(tokens.kinds[t] & CAP)) return 0
  if ((book.cues.at(tokens, t, tokens.count)?.value.bits ?? 0) & (AGENCY | PLATFORM)) return 0
  return name.last < end && isPart(name.last, end, reading) ? name.last + 1 : name.last
}

/** `Oslo sentrum`, `Norðurlandi vestra`: a part of the place, a small word of no class before a sign or a preposition. */
function isPart(t: number, end: number, {tokens: {kinds}, columns: {people, speech}}: Reading): boolean {
  if ((kinds[t] & (KIND | CAP)) !== WORD || people[t] || speech[t]) return false
  return t + 1 >= end || (kinds[t + 1] & KIND) !== WORD || (speech[t + 1] & (PREPOSITION | TOWARD)) !== 0
}
