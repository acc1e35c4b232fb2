import {
  AND,
  ARTICLE,
  BODY,
  CALL,
  GESTURE,
  INDEFINITE,
  JUDGE,
  OF,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAY,
  SMALL_WORD,
  VERB
} from '../locale/word-classes.js'
import type {Name} from '../names/name.js'
import {isYears} from '../quotes/phrase/age.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import {roleAfter} from '../quotes/phrase/role-after.js'
import type {Reading} from '../reading.js'
import {BRACKET_OPEN, CAP, COMMA, KIND, NUMBER, STOP, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Member} from './cast.js'
import {describedGender, nounGender} from './noun-gender.js'

/** What a copula is none of. */
const SAYING = SAY | JUDGE | GESTURE | CALL
/** Digits. */
const LONGEST_AGE = 3

/**
 * Age, party and role beside a name; they tell what is named, too.
 *
 *     treneren Kari Moe (43)     Kari Moe, 43, trener i Sund     treneren vår, advokat Marit Moe
 *     ^^^^^^^^          ^^                 ^^   ^^^^^^           ^^^^^^^^       ^^^^^^^
 *     role              age                age  role             role           role
 *
 *     Kari Moe er trener i dag     Treneren er Kari Moe
 *                 ^^^^^^           ^^^^^^^^
 *                 role             role
 */
export function readBeside(name: Name, member: Member, reading: Reading): void {
  const {kinds} = reading.tokens
  const {last} = name
  const sign = kinds[last] & KIND
  if (sign === BRACKET_OPEN && last + 2 < reading.tokens.count) readBracket(last + 1, member, reading)
  else if (sign === COMMA && last + 1 < reading.tokens.count) readAside(name, member, reading)
  readBefore(name, member, reading)
  readInverted(name, member, reading)
  readPredicate(name, member, reading)
}

/** `(43)`, `(Ap)` */
function readBracket(inside: number, member: Member, {record, tokens}: Reading): void {
  const {kinds, starts, ends} = tokens
  if ((kinds[inside] & KIND) === NUMBER && ends[inside] - starts[inside] <= LONGEST_AGE) {
    member.age ??= Number(record.slice(starts[inside], ends[inside]))
    if (Number.isNaN(member.age)) delete member.age
  } else if (kinds[inside] & CAP && (kinds[inside + 1] & KIND) !== WORD)
    member.party ??= record.slice(starts[inside], ends[inside])
}

/** `A Sund, le maire …`: one word behind the preposition that opens its sentence; what follows its comma is another. */
function isPlaceAhead(
  {first, words, kind, row}: Name,
  {tokens: {kinds}, columns: {speech, people}, rows}: Reading
): boolean {
  const before = first - 1
  if (words > 1 || kind !== 'unknown' || before < rows[row].first) return false
  if (!(speech[before] & PREPOSITION) || people[before] & OF || !(kinds[before] & CAP)) return false
  return before === rows[row].first || (kinds[before - 1] & KIND) === STOP
}

/** `, 43,` and `, trener i Sund`, `, 43 og trener,` */
function readAside(name: Name, member: Member, reading: Reading): void {
  if (isPlaceAhead(name, reading)) return
  const {record} = reading
  const {last, row} = name
  const {kinds, starts, ends} = reading.tokens
  const at = last + 1
  // , 61 ans,
  const close = isYears(at + 1, reading) ? at + 2 : at + 1
  const joined = (reading.columns.speech[close] & AND) !== 0
  const closed = joined || (kinds[close] & KIND) === COMMA || (close > at + 1 && (kinds[close] & KIND) === STOP)
  const aged = (kinds[at] & KIND) === NUMBER && closed && ends[at] - starts[at] <= LONGEST_AGE
  if (aged) member.age ??= Number(record.slice(starts[at], ends[at])) || 0
  const role = roleAfter(aged ? close + 1 : at, reading.rows[row].last, reading)
  if (!role) return
  member.role ??= role
  for (let t = role[0]; t < role[1]; t++) if (isRole(t, reading)) member.roles.push(t)
}

/** `treneren Kari Moe`, `forsvareren hans, advokat Marit Moe` */
function readBefore({first, last, row}: Name, member: Member, reading: Reading): void {
  const {tokens, columns, names, rows} = reading
  const {kinds} = tokens
  const opens = rows[row].first
  let before = first - 1
  if (before < opens) return
  // Kari Moe trener Lyn: the verb of a name
  const isVerb = columns.people[before] & VERB && before > opens && names.at[before - 1] !== 0
  const noun = (kinds[before] & KIND) === WORD && !isVerb ? nounClasses(before, reading) : 0
  if (noun) {
    if (noun & ROLE) member.role ??= [before, before + 1]
    member.gender ||= describedGender(before, reading)
    member.roles.push(before)
    before--
  }
  // tante hans, budeia Brite, skriv: a title that no list knows
  else if (before - 2 >= opens && isStrangeTitle(before, reading)) before--
  if (before - 1 >= opens && (kinds[before] & KIND) === COMMA) {
    before--
    if (columns.people[before] & POSSESSIVE && before > opens) before--
    if ((kinds[before] & KIND) === WORD && isRole(before, reading)) {
      member.roles.push(before)
      member.gender ||= nounGender(before, reading)
      if (member.kind === 'unknown' && (kinds[last] & KIND) === COMMA) member.kind = 'person'
    }
  }
  if (!noun || member.kind !== 'unknown') return
  if (noun & (ROLE | PERSON)) member.kind = 'person'
  // søstrene Kari og Anne Moe: two people
  else if (noun & BODY || !(columns.speech[last] & AND && names.at[last + 1])) member.kind = 'body'
}

/** `Sognepresten er Kari Moe`: the sentence opens with the role, and the copula alone stands between. */
function readInverted({first, last, row}: Name, member: Member, reading: Reading): void {
  const {tokens, columns, rows} = reading
  const noun = first - 2
  if (noun < rows[row].first || !isCopula(first - 1, reading) || !isRole(noun, reading)) return
  const opens = noun - (columns.people[noun - 1] & ARTICLE && noun > rows[row].first ? 1 : 0)
  if (!(tokens.kinds[opens] & CAP)) return
  // treneren er Kari Moe enig med: somebody else's
  const next = tokens.kinds[last] & KIND
  if (next === WORD && last < rows[row].last && !(columns.speech[last] & AND)) return
  member.roles.push(noun)
  member.gender ||= nounGender(noun, reading)
  if (member.kind === 'unknown') member.kind = 'person'
}

function isCopula(t: number, {tokens, columns}: Reading): boolean {
  if ((tokens.kinds[t] & (KIND | CAP)) !== WORD) return false
  return (columns.people[t] & (VERB | SMALL_WORD)) === (VERB | SMALL_WORD) && !(columns.speech[t] & SAYING)
}

/** A small word of no class behind a comma. */
function isStrangeTitle(t: number, {tokens: {kinds}, columns: {people, speech}}: Reading): boolean {
  return (kinds[t] & (KIND | CAP)) === WORD && !people[t] && !speech[t] && (kinds[t - 1] & KIND) === COMMA
}

/** `Kari Moe er trener`, `Kari Moe, er leder i dag`: not `er treneren`, whom somebody else may be. */
function readPredicate({last, row}: Name, member: Member, reading: Reading): void {
  const {tokens, columns, names, rows} = reading
  const end = rows[row].last
  let verb = last
  // Kari Moe trener Lyn: who does so is the trener
  if (verb + 1 < end && columns.people[verb] & VERB && columns.people[verb] & ROLE && member.kind === 'person')
    member.roles.push(verb)
  if (verb < end && (tokens.kinds[verb] & KIND) === COMMA) verb++
  if (verb + 1 >= end || !isCopula(verb, reading)) return
  let noun = verb + 1
  if (columns.people[noun] & INDEFINITE) noun++
  if (noun >= end || names.at[noun] || names.at[noun + 1] || !isRole(noun, reading) || isDefinite(noun, reading)) return
  member.roles.push(noun)
  if (member.kind === 'unknown') member.kind = 'person'
}

/** `treneren`: a role with the ending of one that was told of. */
function isDefinite(t: number, {record, tokens, lexicon}: Reading): boolean {
  const {starts, ends} = tokens
  const {definites} = lexicon.locale.words.speakers
  if (!definites) return true
  return definites.some((ending) => {
    if (!record.endsWith(ending, ends[t])) return false
    return (
      (lexicon.people[lexicon.table.get(hashOf(record, starts[t], ends[t] - ending.length))] & (ROLE | PERSON)) !== 0
    )
  })
}

function isRole(t: number, reading: Reading): boolean {
  return (nounClasses(t, reading) & (ROLE | PERSON)) !== 0
}
