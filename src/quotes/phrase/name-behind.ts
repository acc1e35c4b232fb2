import {ARTICLE, HONORIFIC, INDEFINITE, PARTICLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, STOP} from '../../source/tokens.js'
import type {Stretch} from '../stretch.js'
import {opensWithDigit} from './age.js'
import {barePhrase, type Phrase} from './phrase.js'
import {nounStart, roleStart} from './role-start.js'
import {withTail} from './with-tail.js'

/**
 * The name that ends a noun phrase; what stands before it is its role.
 *
 *     daglig leder Kari Moe · en lettet hovedtrener Kari Moe · The National Trust
 *     ^^^^^^^^^^^^ ^^^^^^^^             ^^^^^^^^^^^ ^^^^^^^^   ^^^^^^^^^^^^^^^^^^
 *     role         mention              role        mention    mention
 *
 * `headAt` is the noun that heads the phrase, or -1 where no known one does.
 */
export function nameBehind(
  first: number,
  headAt: number,
  head: number,
  name: Name,
  end: number,
  reading: Reading
): Phrase | undefined {
  const {people} = reading.columns
  const at = honorificBefore(first, name.first, reading)
  const article = at === first + 1 && (people[first] & ARTICLE) !== 0 && keepsArticle(first, name, reading)
  let role: Stretch | undefined
  if (headAt >= 0) {
    const from = roleStart(first, headAt, reading)
    if (from < at && !opensWithDigit(from, reading) && !isOwner(at - 1, reading)) role = [from, at]
  } else if (!article) {
    const start = nounStart(first, reading)
    // souffle le Toulonnais
    const origin = at === start && name.words === 1 && people[first] & ARTICLE && !(people[first] & INDEFINITE)
    if (at <= start && !(origin && reading.lexicon.locale.words.names.holderBehind)) return undefined
    if (!(people[first] & INDEFINITE) && isTitleLike(at - 1, reading) && !isOwner(at - 1, reading)) role = [start, at]
  }
  return withTail(
    {...barePhrase, kind: 'name', mention: [article ? first : at, name.last], name, first, end: name.last, head, role},
    end,
    reading
  )
}

/** `Gutachter Dr. Kurt Moe`: what belongs to a name is no part of the role before it. */
function honorificBefore(first: number, name: number, {tokens: {kinds}, columns: {people}}: Reading): number {
  const before = (kinds[name - 1] & KIND) === STOP ? name - 2 : name - 1
  return before > first && people[before] & HONORIFIC && kinds[before] & CAP ? before : name
}

/** `the club's Ann Bell`: where she comes from, no role. */
function isOwner(t: number, {record, tokens: {ends}}: Reading): boolean {
  if (record.charCodeAt(ends[t] - 1) !== 0x73) return false
  const mark = record.charCodeAt(ends[t] - 2)
  return mark === 0x27 || mark === 0x2019
}

/** `The National Trust`: a body's article stays in its mention. `De Boer`: the particle of a surname is no article. */
function keepsArticle(t: number, {kind}: Name, {tokens, columns, lexicon}: Reading): boolean {
  if (kind === 'body') return true
  if (lexicon.locale.words.names.nounsHaveCapitals) return false
  return (columns.people[t] & PARTICLE) !== 0 && (tokens.kinds[t] & CAP) !== 0
}

/** Before a name a noun that nobody knows is a title, an adjective is none: `fiskar Per`, `svenske Emil`. */
function isTitleLike(t: number, {record, tokens, columns}: Reading): boolean {
  if (columns.people[t] & (SMALL_WORD | VERB) || columns.speech[t]) return false
  const end = tokens.ends[t]
  const letter = record.charCodeAt(end - 1)
  // Frps Per Moe: an owner is no title
  if (tokens.kinds[t] & CAP && letter === 0x73) return false
  return letter !== 0x65 && end - tokens.starts[t] > 2
}
