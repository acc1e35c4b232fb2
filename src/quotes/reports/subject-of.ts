import {ADVERB, AND, PARTICIPLE, PREPOSITION, SUBORDINATOR} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, COMMA, DASH, KIND, WORD} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {apposedSubject, subjectBefore} from '../subject.js'
import {speaks} from '../tag/speaks.js'
import type {ClausePlace} from './clause.js'
import {opensParticiple} from './clause-end.js'
import {nearestPhraseBefore} from './phrase-before.js'

/** Commas and joining words, back from the verb, behind which its clause may open. */
const MOST_STARTS = 3
/** Words between a comma and a participle: `, tout en promettant`. */
const MOST_BEFORE = 2

/**
 * The subject before the verb: the clause's own, or the one that it shares with the clause before.
 *
 *     Moe sier …, men mener …     Da veien raste, sa Moe …     det anmelderne kalte …
 *     ^^^             shared                      behind it         ^^^^^^^^^^ of a relative clause without its word
 */
export function subjectOf(
  place: ClausePlace,
  shared: readonly Phrase[],
  reading: Reading
): readonly Phrase[] | undefined {
  const {v, first, from} = place
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  // Moe, qui rappelle que
  if (shared.length > 0 && v === first + 1 && speech[first] & SUBORDINATOR) return shared
  // …, adding that: the sentence's own subject
  if (speech[v] & PARTICIPLE) {
    let comma = v - 1
    while (comma > first && comma > v - MOST_BEFORE - 1 && (kinds[comma] & KIND) === WORD) comma--
    const sign = kinds[comma] & KIND
    const opens = comma >= first && (sign === COMMA || sign === DASH) && opensParticiple(comma + 1, v + 1, reading)
    return !opens ? undefined : shared.length > 0 ? shared : sentenceSubject(first, comma, reading)
  }
  // nothing but a joining word stands between the verb and the comma
  let back = v - 1
  while (back > first && (kinds[back] & KIND) === WORD && speech[back] & ADVERB) back--
  if (back >= first && (kinds[back] & KIND) === WORD && speech[back] & AND)
    return shared.length > 0 ? shared : sentenceSubject(first, back, reading)
  let start = from
  let sign = v
  for (let tried = 0; tried <= MOST_STARTS; tried++) {
    // ", where the owner said": the clause's own word passed over
    const own = start > first && speech[start] & SUBORDINATOR ? start + 1 : start
    const subject = subjectBefore(own, v, reading)
    if (subject && !(speech[own] & SUBORDINATOR) && start > from && (kinds[start - 1] & KIND) === COMMA)
      return [apposedSubject(subject, start - 1, from, v, reading) ?? subject]
    if (subject) return speech[own] & SUBORDINATOR ? undefined : [subject]
    sign = clauseSign(sign - 1, from, reading)
    if (sign <= from) break
    start = sign + 1
  }
  return relativeSubject(v, from, reading)
}

/** `Moe kom i går og sa …` */
function sentenceSubject(first: number, and: number, reading: Reading): readonly Phrase[] | undefined {
  const subject = readPhrase(first, and, reading)
  return subject && speaks(subject, reading) && subject.end < and ? [subject] : undefined
}

/** The last sign or word before `t` that a clause may open behind; `from` where none is. */
function clauseSign(t: number, from: number, {tokens: {kinds}, columns: {speech}}: Reading): number {
  for (let at = t; at > from; at--) {
    const kind = kinds[at] & KIND
    if (kind === COMMA || kind === DASH || kind === COLON || (kind === WORD && speech[at] & AND)) return at
  }
  return from
}

/** In tokens. */
const LONGEST_SUBJECT = 3
const LONGEST_OBJECT = 8

/** `det anmelderne kalte «en perle»`: a relative clause without its word. */
function relativeSubject(v: number, from: number, reading: Reading): readonly Phrase[] | undefined {
  const near = nearestPhraseBefore(v, Math.max(from, v - LONGEST_SUBJECT), reading)
  if (!near) return undefined
  const after = readPhrase(v + 1, v + LONGEST_OBJECT, reading)
  if (after && (after.kind !== 'description' || after.head)) return undefined
  const {speech} = reading.columns
  if (near.first <= from || speech[near.first - 1] & (PREPOSITION | AND | SUBORDINATOR | ADVERB)) return undefined
  if (near.kind === 'description' && !near.head) return undefined
  return near.mention[1] - near.mention[0] <= LONGEST_SUBJECT ? [near] : undefined
}
