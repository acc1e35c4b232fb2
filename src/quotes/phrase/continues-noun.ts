import {
  ARTICLE,
  BODY,
  FIRST_PERSON,
  MONTH,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TOWARD,
  WEEKDAY
} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {KIND, NUMBER, WORD} from '../../source/tokens.js'
import {wordHash} from '../../source/word-hash.js'
import {nameOpening} from './name-opening.js'
import {personApposed} from './person-apposed.js'

/**
 * A preposition that goes on with the noun, not with the sentence.
 *
 *     talsperson for politiet · broren til en av de savnede · lederen til NRK
 *                ^^^                   ^^^                            no
 */
export function continuesNoun(t: number, end: number, reading: Reading): boolean {
  const {tokens, columns, names} = reading
  const next = t + 1
  if (next >= end) return false
  const kind = tokens.kinds[next] & KIND
  if (kind === NUMBER) return true
  if (kind !== WORD) return false
  // un gendarme en courant: what he does meanwhile
  if (isMeanwhile(t, reading)) return false
  // der Halter der Deutschen Presse-Agentur: an agency is spoken to
  if (columns.people[t] & ARTICLE && reading.book.cues.at(tokens, next, tokens.count)?.value.agency !== undefined)
    return false
  if (columns.speech[t] & TOWARD) {
    if (!(columns.speech[t] & PREPOSITION)) return false
    const own = nameOpening(next, reading)
    if (own) return isOwner(own, t, end, reading)
    // til NRK, til avisen: the one spoken to
    if (names.at[next] || columns.people[next] & BODY) return false
    // til nyhetsbyrået AFP
    const name = nameOpening(next + 1, reading)
    if (name && name.kind !== 'person') return false
  }
  return (
    !(columns.people[next] & (PRONOUN | FIRST_PERSON | WEEKDAY | MONTH)) ||
    (columns.people[next] & (ARTICLE | POSSESSIVE)) !== 0
  )
}

/** `moren til Kari Moe`, `forsvareren til Moe, advokat Per Lid`: kin have owners, as those have whose name follows. */
function isOwner(name: Name, preposition: number, end: number, reading: Reading): boolean {
  if (name.kind === 'body') return false
  return reading.lexicon.kin.has(reading.tokens.hashes[preposition - 1]) || personApposed(name.last, end, reading)
}

/** `en courant`: a word that goes on beside a verb, and what has a participle's ending. */
function isMeanwhile(t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  const {beside, meanwhileEnding} = lexicon.locale.words.quotes
  if (!beside || !meanwhileEnding || columns.people[t + 1]) return false
  return (
    beside.some((word) => wordHash(word) === tokens.hashes[t]) && record.endsWith(meanwhileEnding, tokens.ends[t + 1])
  )
}
