import {
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  BODY,
  JUDGE,
  OF,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  REFLEXIVE,
  ROLE,
  SAY,
  SUBORDINATOR,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, COMMA, KIND, NUMBER, WORD} from '../../source/tokens.js'
import {breaksNoun} from './breaks-noun.js'
import {nameOpening} from './name-opening.js'
import {nounClasses} from './noun-classes.js'
import {personApposed} from './person-apposed.js'

/** In tokens. */
const FARTHEST = 16
const LONGEST_BRACKET = 6

/**
 * The token of the name of who holds an office, behind all that tells which office it is; 0 where none is.
 *
 *     le maire (sans étiquette) de Sund (Ain) Paul Morin · la ministre chargée des Ports et du Littoral Anne Dulac
 *              from                           ^                                                         ^
 *
 * In languages that set no comma there. `from` is the token behind the office's noun.
 */
export function holderBehind(from: number, end: number, reading: Reading): number {
  const {tokens, columns} = reading
  const {kinds} = tokens
  const {people, speech} = columns
  // a noun or name is due: behind a preposition, its article
  let due = false
  let someones = false
  for (let t = from; t < end && t < from + FARTHEST; t++) {
    const kind = kinds[t] & KIND
    if (kind === BRACKET_OPEN) {
      const close = bracketEnd(t, end, reading)
      if (close === 0 || due) return 0
      t = close
      continue
    }
    if (kind === NUMBER) continue
    if (kind !== WORD) return 0
    const name = nameOpening(t, reading)
    if (name) {
      if (!due && name.kind === 'person') return someones || t === from ? 0 : t
      t = name.last - 1
      due = false
    } else if (speech[t] & (PREPOSITION | TOWARD)) {
      if (!(people[t] & OF) && breaksNoun(t, reading)) return 0
      due = true
      someones = false
    } else if (speech[t] & AND) {
      // des Ports et du Littoral
      if (due || !(people[t + 1] & OF)) return 0
    } else if (due && people[t] & (ARTICLE | POSSESSIVE)) {
      // the noun follows
    } else if (due) {
      if (speech[t] || people[t] & VERB) return 0
      const noun = nounClasses(t, reading)
      // l'avocat du prévenu Paul Morin: the accused is called so; l'adjointe au maire Anne Dulac
      someones = (noun & (ROLE | PERSON)) !== 0 && !(noun & BODY) && (people[t - 1] & OF || people[t - 2] & OF) !== 0
      due = false
    } else if (!isAdjective(t, reading) && !(t > from && isPlainWord(t, reading))) return 0
  }
  return 0
}

/**
 * An adjective behind the office's noun, if what it stands before shows that it is one: an owner, a name, or a comma
 * and who holds the office.
 *
 *     le maire écologiste de Sund · la coach varoise Anne Dulac · le maire sortant, Paul Morin
 *              ^^^^^^^^^^                    ^^^^^^^                       ^^^^^^^
 */
export function isAdjectiveOfOffice(t: number, end: number, reading: Reading): boolean {
  const next = t + 1
  if (isDescribing(t, reading) && closesPhrase(next, end, reading)) return true
  if (isUnknown(t, reading) && (next >= end || opensVerb(next, end, reading))) return true
  if (!isAdjective(t, reading) || next >= end) return false
  if (reading.columns.people[next] & OF && reading.columns.speech[next] & PREPOSITION) return true
  if ((reading.tokens.kinds[next] & KIND) === COMMA) return personApposed(next, end, reading)
  return isAdjectiveOfOffice(next, end, reading)
}

/** `des sources syndicales, …`: one that no verb has the ending of. */
function isDescribing(t: number, reading: Reading): boolean {
  if (!isUnknown(t, reading)) return false
  const {record, tokens, lexicon} = reading
  const {describing} = lexicon.locale.words.names
  return describing?.some((ending) => record.endsWith(ending, tokens.ends[t])) ?? false
}

function isUnknown(t: number, {tokens, columns}: Reading): boolean {
  return (tokens.kinds[t] & (KIND | CAP)) === WORD && !columns.speech[t] && !columns.people[t]
}

/** `un voisin inquiet assure`: between a noun and its verb stands nothing else. */
function opensVerb(t: number, end: number, {columns: {speech, people}}: Reading): boolean {
  return t < end && ((people[t] & VERB && speech[t] & (SAY | JUDGE | AUXILIARY)) || speech[t] & REFLEXIVE) !== 0
}

/** A sign, or a word that opens something else. */
function closesPhrase(t: number, end: number, {tokens, columns: {speech}}: Reading): boolean {
  if (t >= end || ((tokens.kinds[t] & KIND) !== WORD && (tokens.kinds[t] & KIND) !== NUMBER)) return true
  return (speech[t] & (PREPOSITION | TOWARD | SUBORDINATOR)) !== 0
}

/** The closing bracket, if what follows it goes on with the office: an owner, a name. */
export function bracketEnd(open: number, end: number, {tokens: {kinds}}: Reading): number {
  for (let t = open + 1; t < end && t <= open + LONGEST_BRACKET; t++) if ((kinds[t] & KIND) === BRACKET_CLOSE) return t
  return 0
}

function isAdjective(t: number, reading: Reading): boolean {
  const {record, tokens, columns, lexicon} = reading
  if ((tokens.kinds[t] & (KIND | CAP)) !== WORD || columns.speech[t] & ~ADVERB || columns.people[t] & VERB) return false
  if (columns.people[t] & (ROLE | PERSON)) return true
  if (columns.people[t]) return false
  const {holderBehind: endings} = lexicon.locale.words.names
  return endings?.some((ending) => record.endsWith(ending, tokens.ends[t])) ?? false
}

/** A small word that nobody knows, as adjectives of a governed noun are. */
function isPlainWord(t: number, {tokens, columns}: Reading): boolean {
  return (
    (tokens.kinds[t] & (KIND | CAP)) === WORD && !columns.speech[t] && !(columns.people[t] & ~(ROLE | PERSON | BODY))
  )
}
