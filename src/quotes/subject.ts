import {
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  SUBORDINATOR,
  THAT,
  VERB,
  WHETHER
} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, COMMA, DASH, KIND, NUMBER, SIGN, SPACED, WORD} from '../source/tokens.js'
import type {Phrase} from './phrase/phrase.js'
import {readPhrase} from './phrase/read-phrase.js'
import {withPlace} from './phrase/with-place.js'
import {isVerb} from './reports/is-verb.js'
import {speaks} from './tag/speaks.js'
import {isObject} from './tag/tag-lead.js'

/**
 * The subject of the verb at token `verb`, where it stands before it.
 *
 *     Rektor Kari Moe (43) ved skolen, som er ny, sier at …
 *     ^^^^^^^^^^^^^^^ phrase ^^^^^^^^^^^^^^^^^^^^^^ passed over
 */
export function subjectBefore(first: number, verb: number, reading: Reading): Phrase | undefined {
  const {columns, names} = reading
  let at = first
  while (
    at < verb &&
    columns.speech[at] & (AND | ADVERB) &&
    !names.at[at] &&
    !(columns.people[at] & ARTICLE) &&
    at < first + 3
  )
    at++
  const read = readPhrase(at, verb, reading)
  if (!read || !speaks(read, reading)) return undefined
  const phrase = withPlace(read, verb, reading)
  // an unknown noun with an article is mostly a time: den gangen
  if (phrase.kind === 'description' && phrase.head === 0 && phrase.mention[1] - phrase.mention[0] > 1) return undefined
  // the letter, seen by the Echo, says
  const bare = phrase.kind === 'description' && phrase.head === 0 && !(reading.tokens.kinds[phrase.first] & CAP)
  if (bare && reading.lexicon.locale.words.quotes.openingEndings) return undefined
  return reaches(phrase.end, verb, reading) ? phrase : undefined
}

/**
 * The name to which a phrase behind a comma is an aside, where that name opens what stands before the comma.
 *
 *     After the game, Ann Bell, chair of the club, said …
 *                     ^^^^^^^^  ^^^^^^^^^^^^^^^^^ found first
 */
export function apposedSubject(
  {kind}: Phrase,
  comma: number,
  first: number,
  verb: number,
  reading: Reading
): Phrase | undefined {
  const {names, tokens} = reading
  const name = names.list[names.at[comma - 1] - 1]
  if (kind === 'pronoun' || !name || name.kind === 'body' || name.last !== comma || name.first <= first)
    return undefined
  let open = name.first
  while (open > first && (tokens.kinds[open - 1] & KIND) === WORD) open--
  const subject = subjectBefore(open, verb, reading)
  return subject?.kind === 'name' && subject.name === name ? subject : undefined
}

/** A clause that hangs on the subject and has a verb of its own, in languages that may leave its second comma out. */
function isRelative(t: number, verb: number, reading: Reading): boolean {
  const {speech} = reading.columns
  if (!reading.lexicon.locale.words.quotes.openingEndings || !(speech[t] & SUBORDINATOR)) return false
  for (let at = t + 1; at < verb - 1; at++) {
    if (speech[at] & (AND | THAT | SUBORDINATOR)) return false
    if (isVerb(at, reading)) return !hasSubjectOfOwn(at + 1, verb, reading)
  }
  return false
}

/** Another clause opens before the verb: `who spoke because they feared`. */
function hasSubjectOfOwn(t: number, verb: number, {columns: {speech, people}}: Reading): boolean {
  for (let at = t; at < verb; at++) if (speech[at] & (SUBORDINATOR | THAT | AND) || people[at] & PRONOUN) return true
  return false
}

/** Whether only asides stand between a subject and its verb: brackets, clauses in commas or dashes, adverbs, places. */
export function reaches(from: number, verb: number, reading: Reading): boolean {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  let at = from
  while (at < verb) {
    const kind = kinds[at] & KIND
    if (kind === BRACKET_OPEN) {
      while (at < verb && (kinds[at] & KIND) !== BRACKET_CLOSE) at++
      at++
    } else if (kind === DASH && !(kinds[at] & SPACED)) at++
    else if (kind === COMMA || kind === DASH) {
      if (kind === COMMA && at === verb - 1) return true
      let close = at + 1
      while (close < verb && (kinds[close] & KIND) !== kind) close++
      // Bell, who called the meeting says: the comma behind the clause is missing
      if (close >= verb) return kind === COMMA && isRelative(at + 1, verb, reading)
      at = close + 1
      // a list of asides: , 43, sjef i X, sier
      if (at === verb) return true
      // , of Mill Lane, Sund, said: the place goes on
      const place = names.list[names.at[at] - 1]
      if (place?.first === at && place.last < verb && (kinds[place.last] & KIND) === kind) at = place.last
      if (at === verb - 1) return true
    } else if (kind === WORD && columns.speech[at] & SUBORDINATOR && at === from) {
      // a clause that hangs on the subject: en fisker som var først ute, sier
      if ((kinds[verb - 1] & KIND) === COMMA) return true
      // pensioners who have been knitting since Monday say: the clause has a verb of its own
      for (let t = at + 1; t < verb - 1; t++) if (isVerb(t, reading)) return noCommaBetween(at, verb)
      return false
    } else if (kind === WORD && (kinds[verb - 1] & KIND) === COMMA && at === from && noCommaBetween(at, verb - 1))
      return true
    else if (kind === WORD && (columns.speech[at] & (ADVERB | REFLEXIVE) || (at === verb - 1 && isObject(at, reading))))
      at++
    else if (kind === WORD && columns.speech[at] & PREPOSITION) {
      at++
      while (
        at < verb &&
        ((kinds[at] & KIND) === WORD ||
          (kinds[at] & KIND) === NUMBER ||
          (kinds[at] & KIND) === SIGN ||
          (kinds[at] & (KIND | SPACED)) === DASH)
      ) {
        if (columns.people[at] & VERB && !(columns.speech[at] & PREPOSITION)) return false
        if (columns.speech[at] & (AUXILIARY | SUBORDINATOR | THAT | WHETHER)) return false
        at++
      }
    } else return false
  }
  return true

  /** `En pårørende NRK har snakket med, sier`: a relative clause without its word. */
  function noCommaBetween(start: number, end: number): boolean {
    for (let t = start; t < end; t++) if ((kinds[t] & KIND) !== WORD && (kinds[t] & KIND) !== NUMBER) return false
    return true
  }
}
