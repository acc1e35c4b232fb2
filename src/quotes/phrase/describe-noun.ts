import {
  ABBREVIATION,
  ADVERB,
  AND,
  ARTICLE,
  CLITIC,
  INDEFINITE,
  ITSELF,
  MONTH,
  PREPOSITION,
  SMALL_WORD,
  TOWARD,
  VERB,
  WEEKDAY
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, KIND, NUMBER, WORD} from '../../source/tokens.js'
import {ageOf} from './age.js'
import {barePhrase, type Phrase} from './phrase.js'
import {nounStart} from './role-start.js'

/**
 * A noun phrase without a name: a description. An unknown noun can head one too.
 *
 *     broren til en av de savnede · den tiltalte mannen (34) · saudabuen
 *     ^^^^^^                                     ^^^^^^  ^^    ^^^^^^^^^
 *     head                                       head    age   head, of no class
 *
 * `headAt` is the noun that heads the phrase, or -1; `at` is where reading stopped.
 */
export function describeNoun(
  first: number,
  headAt: number,
  head: number,
  at: number,
  end: number,
  reading: Reading
): Phrase | undefined {
  const noun = headAt < 0 ? unknownNoun(first, Math.min(at, end) - 1, reading) : headAt
  if (noun < 0) return undefined
  const last = trimEnd(noun, at, reading)
  return last <= first
    ? undefined
    : withAge({...barePhrase, kind: 'description', mention: [first, last], first, end: last, head}, end, reading)
}

/** The last word before `t` that a noun may be, or -1. */
export function unknownNoun(first: number, t: number, reading: Reading): number {
  const {people, speech} = reading.columns
  const start = nounStart(first, reading)
  while (t > start && people[t] & (SMALL_WORD | ABBREVIATION)) t--
  if (t < start || (reading.tokens.kinds[t] & KIND) !== WORD) return -1
  // en privat selger: behind an adjective a verb's letters are a noun's
  if (people[first] & INDEFINITE && t > start && people[t] & VERB) return t
  return people[t] & (SMALL_WORD | VERB | MONTH | WEEKDAY) || speech[t] ? -1 : t
}

/** No description ends in a preposition, an article or a stop. */
function trimEnd(headAt: number, at: number, {tokens, columns}: Reading): number {
  let last = at
  for (; last > headAt + 1; last--) {
    const t = last - 1
    if (
      (tokens.kinds[t] & KIND) === WORD &&
      !(columns.people[t] & ARTICLE) &&
      !(columns.speech[t] & (PREPOSITION | TOWARD | ADVERB | AND | ITSELF | CLITIC))
    )
      break
  }
  return last
}

/** `den tiltalte mannen (34)`: the age of somebody without a name. */
function withAge(described: Phrase, end: number, reading: Reading): Phrase {
  const {kinds} = reading.tokens
  const open = described.end
  if (open + 2 >= end || (kinds[open] & KIND) !== BRACKET_OPEN || (kinds[open + 1] & KIND) !== NUMBER) return described
  const age = (kinds[open + 2] & KIND) === BRACKET_CLOSE ? ageOf(open + 1, reading) : undefined
  return age === undefined ? described : {...described, end: open + 3, age}
}
