import {ADVERB, ARTICLE, HONORIFIC, PERSON, POSSESSIVE, ROLE} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, COMMA, KIND} from '../../source/tokens.js'
import type {Stretch} from '../stretch.js'
import {nameOpening} from './name-opening.js'
import {nounClasses} from './noun-classes.js'
import {personApposed} from './person-apposed.js'
import type {Phrase} from './phrase.js'

const LONGEST_BRACKET = 4

/** The comma behind a description, or behind the short name of its body in brackets: `der Präsident des Verbands (DBV), Kurt Moe`. */
export function appositionComma({end: at}: Phrase, end: number, {tokens: {kinds}, columns: {speech}}: Reading): number {
  // direktøren der, Kari Moe, sier
  if (at + 1 < end && speech[at] & ADVERB && (kinds[at + 1] & KIND) === COMMA) return at + 1
  if (at >= end || (kinds[at] & KIND) !== BRACKET_OPEN) return at
  for (let close = at + 1; close < end && close < at + LONGEST_BRACKET; close++)
    if ((kinds[close] & KIND) === BRACKET_CLOSE) return close + 1
  return at
}

/** Whether a name that says who a description means may follow: behind a comma, and not behind an age. */
export function opensApposition(described: Phrase, end: number, reading: Reading): boolean {
  const {kind, head, age} = described
  const {tokens, names, columns} = reading
  if (kind !== 'description' || age !== undefined) return false
  const comma = appositionComma(described, end, reading)
  if (comma + 1 >= end || (tokens.kinds[comma] & KIND) !== COMMA) return false
  if (!head) return isStrangeTitle(described, comma, end, reading)
  const {people} = columns
  if (names.at[comma + 1] !== 0 || people[comma + 1] & HONORIFIC || nounClasses(comma + 1, reading)) return true
  // søsteren, cellist Kari Moe; faren, den tidligere løperen Per Moe
  return personApposed(comma, end, reading)
}

/** `Sensoren, Kari Moe, sier`: a noun that nobody knows, with a whole name between commas. */
function isStrangeTitle({mention: [first, last]}: Phrase, comma: number, end: number, reading: Reading): boolean {
  const {tokens, columns} = reading
  if (last - first !== 1 || columns.people[first] || columns.speech[first] || last !== comma) return false
  const name = nameOpening(comma + 1, reading)
  return name?.kind === 'person' && name.last < end && (tokens.kinds[name.last] & KIND) === COMMA
}

/**
 * A description, a comma, and the name it describes; undefined where the two are strangers.
 *
 *     … opplyser forsvareren hans, advokat Marit Moe, til NRK.
 *                ^^^^^^^^^^^^^^^^  ^^^^^^^ ^^^^^^^^^
 *                description      role    mention
 *                                 ^^^^^^^^^^^^^^^^^ inner
 */
export function apposed(described: Phrase, inner: Phrase, end: number, reading: Reading): Phrase | undefined {
  if (inner.kind !== 'name' || !inner.name) return undefined
  if (inner.name.kind !== 'person' && !isClosedName(described, inner, inner.name, end, reading)) return undefined
  const own = inner.role && inner.role[1] <= inner.mention[0]
  const {first, mention} = described
  const head = inner.head || described.head
  return {...inner, first, head, ...(own ? {called: mention} : {role: roleOf(described, reading)})}
}

/** A body's name, or one word, must be closed by a comma: `Leverandøren, Vann Nord, skriver`. */
function isClosedName({head}: Phrase, inner: Phrase, {words}: Name, end: number, {tokens}: Reading): boolean {
  if (words < 2 && !(head & (ROLE | PERSON))) return false
  return inner.end < end && (tokens.kinds[inner.end] & KIND) === COMMA
}

/** A description as a role: its article dropped. */
export function roleOf({mention: [first, last]}: Phrase, {columns: {people}}: Reading): Stretch {
  const article = people[first] & ARTICLE && !(people[first] & POSSESSIVE)
  return [article && last - first > 1 ? first + 1 : first, last]
}
