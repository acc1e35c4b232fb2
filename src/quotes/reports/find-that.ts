import {
  ARTICLE,
  FIRST_PERSON,
  INTERROGATIVE,
  OF,
  POSSESSIVE,
  PRONOUN,
  THAT,
  WEEKDAY,
  WHETHER
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, KIND, MARK, STOP, WORD} from '../../source/tokens.js'
import {nounClasses} from '../phrase/noun-classes.js'
import {isVerb} from './is-verb.js'

/** In tokens. */
const FARTHEST = 16

/**
 * The conjunction that opens the clause, or -1; no other verb and no stop may stand before it.
 *
 *     sier til NRK i går at …     advarer om at …     spør om …     mener skaden skyldes at …
 *                        ^^                  ^^           ^^              no, a clause of its own
 *
 * `bare`: the subject stands before its verb, so that a pronoun here opens a clause.
 */
export function findThat(at: number, last: number, bare: boolean, reading: Reading): number {
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  if ((bare && isPronoun(at, reading)) || opensOwnClause(at, last, reading)) return -1
  for (let t = at; t < last && t < at + FARTHEST; t++) {
    const kind = kinds[t] & KIND
    // zei V. dat …: an initial's stop
    if (kind === STOP && t === at && isInitial(t - 1, reading)) continue
    if (kind === MARK || kind === COLON || kind === STOP) return -1
    if (kind !== WORD) continue
    if (speech[t] & THAT) return t
    if (reading.columns.people[t] & OF && opensInfinitive(t + 1, last, reading)) return -1
    if (speech[t] & WHETHER && isPrepositionBefore(t + 1, last, reading)) continue
    if (speech[t] & (WHETHER | INTERROGATIVE)) return t
    if (isVerb(t, reading) && t > at) return -1
  }
  return -1
}

/** A pronoun and nothing else: the clause's own subject. */
function isPronoun(t: number, {columns: {speech, people}}: Reading): boolean {
  return (people[t] & (PRONOUN | FIRST_PERSON)) !== 0 && !(people[t] & (ARTICLE | POSSESSIVE)) && !speech[t]
}

/** A noun that nobody is spoken to by opens a clause of its own: `mener skaden skyldes at`. */
function opensOwnClause(t: number, last: number, reading: Reading): boolean {
  const {tokens, columns, names} = reading
  return (
    (tokens.kinds[t] & KIND) === WORD &&
    !columns.speech[t] &&
    !columns.people[t] &&
    !names.at[t] &&
    t + 1 < last &&
    !columns.speech[t + 1] &&
    // sa seint fredag kveld at: when it was said
    !(columns.people[t + 1] & WEEKDAY) &&
    !nounClasses(t, reading)
  )
}

/** In letters and words. */
const LONGEST_PRONOUN = 3
const MOST_PRONOUNS = 2

/** `demandent de les payer pour ce qu'ils font`: a wish, which has a clause of its own further on. */
function opensInfinitive(t: number, last: number, {record, tokens, columns, lexicon}: Reading): boolean {
  const {infinitiveEndings, infinitive} = lexicon.locale.words.quotes
  if (!infinitiveEndings || infinitive?.length) return false
  let at = t
  while (at < last && at < t + MOST_PRONOUNS && tokens.ends[at] - tokens.starts[at] <= LONGEST_PRONOUN) at++
  if (at >= last || (tokens.kinds[at] & (KIND | CAP)) !== WORD || columns.people[at] || columns.speech[at]) return false
  return infinitiveEndings.some((ending) => record.endsWith(ending, tokens.ends[at]))
}

/** `advarer om at`, `skriver om «…»`: a preposition. */
function isPrepositionBefore(t: number, last: number, {tokens: {kinds}, columns: {speech}}: Reading): boolean {
  return t < last && ((speech[t] & THAT) !== 0 || (kinds[t] & KIND) === MARK)
}

function isInitial(t: number, {tokens: {kinds, starts, ends}}: Reading): boolean {
  return (kinds[t] & (KIND | CAP)) === (WORD | CAP) && ends[t] - starts[t] === 1
}
