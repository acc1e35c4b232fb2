import {ARTICLE, BODY, FIRST_PERSON, PRONOUN, SECOND_PERSON, SMALL_WORD} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, MARK, WORD} from '../../source/tokens.js'
import {nameOpening} from '../phrase/name-opening.js'
import {nounClasses} from '../phrase/noun-classes.js'
import type {Stretch} from '../stretch.js'

/**
 * The addressee that opens at `t`: a name, or a noun for a body, without its article.
 *
 *     til NRK · til avisa · til kringkastaren RÚV · told officers · der „Bild“
 *         ^^^       ^^^^^                     ^^^        ^^^^^^^^        ^^^^
 *
 * `people`: a noun for people will do too.
 */
export function addresseeAt(t: number, end: number, reading: Reading, people = false): Stretch | undefined {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  let at = t
  if (at < end && columns.people[at] & ARTICLE && !names.at[at]) at++
  // dieser Zeitung: what points at a body stays
  if (at > t && reading.lexicon.demonstratives.has(tokens.hashes[t]) && nounClasses(at, reading) & BODY)
    return [t, at + 1]
  if (at < end && (kinds[at] & KIND) === MARK) return titleAt(at + 1, end, reading)
  if (at >= end || (kinds[at] & KIND) !== WORD) return undefined
  const name = names.at[at] ? names.list[names.at[at] - 1] : undefined
  if (name && name.last <= end) return [at, name.last]
  if (columns.people[at] & (PRONOUN | FIRST_PERSON | SECOND_PERSON)) return undefined
  if (kinds[at] & CAP ? !(columns.people[at] & SMALL_WORD) : isBrand(at, reading)) return [at, at + 1]
  const noun = nounClasses(at, reading)
  const next = nameOpening(at + 1, reading)
  if (next && noun) return [next.first, next.last]
  // told officers: only of a verb that takes an object
  if (noun & BODY || (noun && people)) return [at, nounsEnd(at + 1, end, people, reading)]
  if (noun) return undefined
  // til kringkastaren RÚV: what comes before a body's name is its kind
  return next && next.kind !== 'person' && !columns.people[at] && !columns.speech[at]
    ? [next.first, next.last]
    : undefined
}

/** `told commission members`: where nouns may stand before others, the last one is who is told. */
function nounsEnd(t: number, end: number, people: boolean, reading: Reading): number {
  if (!people || !reading.lexicon.locale.words.names.modifyNouns) return t
  let at = t
  while (at < end && nounClasses(at, reading) && !reading.columns.speech[at] && !reading.names.at[at]) at++
  return at
}

const LONGEST_TITLE = 4

/** An outlet's name in marks: `sagte sie der „Bild“`. */
function titleAt(t: number, end: number, {tokens: {kinds}}: Reading): Stretch | undefined {
  if ((kinds[t] & (KIND | CAP)) !== (WORD | CAP)) return undefined
  for (let at = t + 1; at < end && at <= t + LONGEST_TITLE; at++) {
    if ((kinds[at] & KIND) === MARK) return [t, at]
    if ((kinds[at] & KIND) !== WORD) return undefined
  }
  return undefined
}

/** A small first letter, but a capital or a full stop inside, or an agency's own spelling: `iTromsø`, `forskning.no`, `dpa`. */
function isBrand(t: number, {record, tokens, columns, book}: Reading): boolean {
  if (columns.people[t] || columns.speech[t]) return false
  const word = record.slice(tokens.starts[t] + 1, tokens.ends[t])
  if (word.indexOf('.') > 0 || word !== word.toLowerCase()) return true
  return book.cues.at(tokens, t, t + 1)?.value.spellings?.has(record.slice(tokens.starts[t], tokens.ends[t])) ?? false
}
