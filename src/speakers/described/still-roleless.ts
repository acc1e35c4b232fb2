import {classesOf} from '../../language/compounds.js'
import {ARTICLE, BODY, GROUP, INDEFINITE, ROLE} from '../../locale/word-classes.js'
import {sentenceEnd} from '../../quotes/sentences.js'
import type {Stretch} from '../../quotes/stretch.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {describedGender} from '../noun-gender.js'
import type {Scene} from '../scene.js'
import {lastDescribed} from './described-before.js'
import type {DescriptionRule} from './description-rule.js'
import {withoutAdjective} from './without-adjective.js'

/** In blocks. */
const NEAR = 2
const MOST_TOKENS = 400

/**
 * The person told of or heard last, of whom no role has been told, by a role that nobody has.
 *
 *     Silje Moe satte seg ned og lo. ¶ – Hva skulle jeg gjøre? spurte Vik-treneren.
 *     ^^^^^^^^^                                                       ^^^^^^^^^^^^
 *
 * Behind all that know the noun, in the list. Who holds an office or is somebody's kin
 * comes unannounced: after `Silje Moe er savnet`, neither `politimesteren` nor `naboen` is she.
 */
export const stillRoleless: DescriptionRule = ({phrase, head, age, row, quote}, company) => {
  const {reading} = company.scene
  if (age !== undefined || !(phrase.head & ROLE) || phrase.head & (BODY | GROUP)) return undefined
  const told = tellsMore(phrase.mention, head, reading)
  if (!told && (!isBare(withoutAdjective(phrase.mention, head, reading), reading) || comesUnannounced(head, reading)))
    return undefined
  if (standsBefore(head, row, reading)) return undefined
  const one = toldLast(phrase.first, row, quote, company)
  if (!one && told) return lastDescribed(phrase, row, company)
  if (!one || hasTrade(one, reading)) return undefined
  const gender = describedGender(head, reading)
  return gender && one.gender && gender !== one.gender ? undefined : one
}

function toldLast(token: number, row: number, quote: number, company: Company): Member | undefined {
  const {scene} = company
  // Moe møtte treneren: in one sentence they are two
  const own = company.subjectIn(row, sentenceStart(row, token, scene), quote, isNamedPerson)
  if (own) return own
  const before = scene.previousProse(row)
  return before < 0 || before < row - NEAR
    ? undefined
    : company.subjectIn(before, scene.reading.rows[before].last, quote, isNamedPerson)
}

/** What somebody is to another one is no trade: `broren hennes, Jo Vik`. */
function hasTrade({roles, role}: Member, {tokens: {hashes}, lexicon: {kin}}: Reading): boolean {
  if (roles.length === 0) return role !== undefined
  return roles.some((t) => !kin.has(hashes[t]))
}

function sentenceStart(row: number, token: number, {reading, parts}: Scene): number {
  const {last} = reading.rows[row]
  let start = parts.speech[row][0]
  for (let end = start; end <= token && end < last; ) {
    start = end
    end = Math.max(sentenceEnd(end, last, reading), end + 1)
  }
  return start
}

/** `Moe møtte treneren. … sier treneren`: somebody has been told of by this very noun, and it wasn't the one named beside. */
function standsBefore(noun: number, row: number, {tokens: {hashes}, rows}: Reading): boolean {
  const first = rows[Math.max(0, row - NEAR - 1)].first
  for (let t = Math.max(first, noun - MOST_TOKENS); t < noun; t++) if (hashes[t] === hashes[noun]) return true
  return false
}

/** By an office, or as somebody's kin. */
function comesUnannounced(noun: number, reading: Reading): boolean {
  const {kin, offices} = reading.lexicon
  return kin.has(reading.tokens.hashes[noun]) || classesOf(noun, reading, offices) !== 0
}

/** The noun alone, but for an article. */
function isBare([first, last]: Stretch, {columns: {people}}: Reading): boolean {
  return last - first === 1 || (last - first === 2 && (people[first] & (ARTICLE | INDEFINITE)) === ARTICLE)
}

/** `der pensionierte Lehrer`, `de kersverse winnares`: an adjective between article and noun tells of somebody whom the reader knows. */
function tellsMore(
  [first, last]: Stretch,
  head: number,
  {tokens: {kinds}, columns: {people, speech}}: Reading
): boolean {
  if (head !== last - 1 || head - first < 2 || head - first > 3) return false
  if ((people[first] & (ARTICLE | INDEFINITE)) !== ARTICLE) return false
  for (let t = first + 1; t < head; t++) if ((kinds[t] & (KIND | CAP)) !== WORD || people[t] || speech[t]) return false
  return true
}

function isNamedPerson({named, kind}: Member): boolean {
  return named && kind === 'person'
}
