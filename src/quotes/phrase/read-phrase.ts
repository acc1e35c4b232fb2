import {
  AND,
  ARTICLE,
  BODY,
  CONTINUED,
  FIRST_PERSON,
  GESTURE,
  HONORIFIC,
  JUDGE,
  NONFINITE,
  OTHER_PRONOUN,
  PARTY,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SAY,
  SECOND_PERSON,
  SPLIT_SAY,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {CAP, CAPS, KIND, MARK, SPACED, STOP, WORD} from '../../source/tokens.js'
import {apposed, appositionComma, opensApposition, roleOf} from './apposition.js'
import {genitiveRole} from './genitive-role.js'
import {isModifier, modifiedBy} from './modifier.js'
import {nameOpening} from './name-opening.js'
import {namedBehind} from './named-behind.js'
import {NOUN} from './noun-classes.js'
import {opensDescription} from './opens-description.js'
import {barePhrase, type Phrase} from './phrase.js'
import {readNoun} from './read-noun.js'
import {withTail} from './with-tail.js'

/**
 * Reads the phrase that opens at token `t` and ends before `end`; undefined where none does.
 *
 *     fru Moe      hun          Natos sjef Moe       Kari Moe        trener Kari Moe   broren til Moe
 *     honoured  →  pronoun  →   name that opens  →   plain name  →   noun, with its name or alone
 *                               a role
 *
 * The first that reads wins, the most particular one first. All phrases that hold
 * another one are put together in this file, for it alone can ask for the inner one.
 */
export function readPhrase(t: number, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns, names} = reading
  const {people, speech} = columns
  if (t >= end || (tokens.kinds[t] & KIND) !== WORD) return undefined
  const classes = people[t]
  const named = names.at[t] !== 0
  const honoured = classes & HONORIFIC ? readHonoured(t, end, reading) : undefined
  if (honoured) return honoured
  if (!named && classes & (FIRST_PERSON | SECOND_PERSON) && !isLetters(t, reading)) return undefined
  if (classes & PRONOUN && !isLongName(t, reading)) {
    const last = t + pronounLength(t, reading)
    if (last > t + 1 || !opensDescription(t, end, reading))
      return {...barePhrase, kind: 'pronoun', mention: [t, last], first: t, end: last, head: classes}
  }
  if (pointsBack(t, end, reading))
    return {...barePhrase, kind: 'pronoun', mention: [t, t + 1], first: t, end: t + 1, head: OTHER_PRONOUN}
  const name = named ? nameOpening(t, reading) : undefined
  const owned = name && behindPlural(name, end, reading)
  if (owned) return owned
  if (name) {
    const titled = withApposed(genitiveRole(name, end, reading), end, reading) ?? readModified(name, end, reading)
    if (titled) return titled
    if (!(classes & (ARTICLE | PRONOUN)) || name.last - name.first > 1)
      return withTail(
        {...barePhrase, kind: 'name', mention: [t, name.last], name, first: t, end: name.last, head: 0},
        end,
        reading
      )
  }
  if (speech[t] & (PREPOSITION | TOWARD | AND) && !(classes & (ARTICLE | NOUN))) return undefined
  if (!named && isParty(t, reading))
    return {...barePhrase, kind: 'description', mention: [t, t + 1], first: t, end: t + 1, head: BODY}
  if (standsAlone(t, reading))
    return {...barePhrase, kind: 'description', mention: [t, t + 1], first: t, end: t + 1, head: classes & NOUN}
  return readArticled(t, end, reading) ?? withApposed(readNoun(t, end, reading), end, reading)
}

/** `Der konterte: …`, `Die antwoordde: …`: at the head of a sentence and before a verb of saying, an article that means somebody by itself. */
function pointsBack(t: number, end: number, {tokens, columns: {people, speech}, names, lexicon}: Reading): boolean {
  const {kinds, hashes} = tokens
  if (t + 1 > end || !(kinds[t] & CAP) || !lexicon.pointing.has(hashes[t]) || names.at[t]) return false
  if ((kinds[t + 1] & (KIND | CAP)) !== WORD || people[t + 1] & NOUN || speech[t + 1] & NONFINITE) return false
  return (speech[t + 1] & (SAY | GESTURE | SPLIT_SAY)) !== 0
}

/** `Sund Growers’ Ann Bell`: behind a plural's apostrophe the person whom the body sends. */
function behindPlural({last}: Name, end: number, reading: Reading): Phrase | undefined {
  const {record, tokens} = reading
  const {kinds, starts} = tokens
  if (last + 1 >= end || (kinds[last] & (KIND | SPACED)) !== MARK || record.charCodeAt(starts[last] - 1) !== 0x73)
    return undefined
  const person = nameOpening(last + 1, reading)
  if (person?.kind !== 'person' || person.words < 2 || !(kinds[last + 1] & SPACED)) return undefined
  const mention = [person.first, person.last] as const
  return withTail(
    {...barePhrase, kind: 'name', mention, name: person, first: person.first, end: person.last, head: 0},
    end,
    reading
  )
}

/** `US` is no `us`. */
function isLetters(t: number, {tokens: {kinds, starts, ends}}: Reading): boolean {
  return (kinds[t] & CAPS) !== 0 && ends[t] - starts[t] > 1
}

/** `Another said`, `some say`: an article without a noun, right before a verb of saying. */
function standsAlone(t: number, {columns: {people, speech}}: Reading): boolean {
  if (!(people[t] & ARTICLE) || !(people[t] & NOUN)) return false
  return (speech[t + 1] & (SAY | JUDGE)) !== 0 && !(people[t + 1] & NOUN)
}

const SHORTEST_PARTY = 3

/** `Labour said`: a party that is no name by its capital, for the word is an adjective too; not `Labour leader Ann Bell`. */
function isParty(t: number, {tokens, columns}: Reading): boolean {
  const {kinds, starts, ends} = tokens
  if (!(columns.people[t] & PARTY) || !(kinds[t] & CAP) || ends[t] - starts[t] < SHORTEST_PARTY) return false
  return (kinds[t + 1] & KIND) !== WORD || (columns.people[t + 1] & VERB) !== 0
}

/** Words of a pronoun: `ce dernier`, `die beiden`. */
function pronounLength(t: number, {columns: {speech, lengths}}: Reading): number {
  return speech[t + 1] & CONTINUED ? Math.max(1, lengths[t]) : 1
}

/** `Han Sørensen`: the pronoun's letters open a name. */
function isLongName(t: number, {tokens, names}: Reading): boolean {
  return (tokens.kinds[t] & CAP) !== 0 && names.at[t] !== 0 && names.list[names.at[t] - 1].words > 1
}

/** `fru Moe`, `Dr. Moe`, `Dr. Moes assistent`: the honorific belongs to what it stands before. */
function readHonoured(t: number, end: number, reading: Reading): Phrase | undefined {
  const {kinds} = reading.tokens
  let next = t + 1
  if (next < end && (kinds[next] & (KIND | SPACED)) === STOP) next++
  const name = nameOpening(next, reading)
  if (!name) return undefined
  const owner = withApposed(genitiveRole(name, end, reading), end, reading)
  if (owner) return {...owner, first: t, ...(owner.role?.[0] === name.first && {role: [t, owner.role[1]] as const})}
  const head = reading.columns.people[t]
  return withTail(
    {...barePhrase, kind: 'name', mention: [t, name.last], name, first: t, end: name.last, head},
    end,
    reading
  )
}

/** `Harriers coach Delyth Anwyl`: see `isModifier`. */
function readModified(name: Name, end: number, reading: Reading): Phrase | undefined {
  if (!isModifier(name, end, reading)) return undefined
  const noun = withApposed(readNoun(name.last, end, reading), end, reading)
  return noun && modifiedBy(name, noun)
}

/** `a Tesco spokesman`: the same behind an article. */
function readArticled(t: number, end: number, reading: Reading): Phrase | undefined {
  const name =
    reading.columns.people[t] & (ARTICLE | POSSESSIVE) && t + 1 < end ? nameOpening(t + 1, reading) : undefined
  const modified = name && readModified(name, end, reading)
  if (!modified) return undefined
  return modified.kind === 'name' ? {...modified, first: t} : {...modified, mention: [t, modified.mention[1]], first: t}
}

/** A description, or the name that stands in apposition to it. */
function withApposed(phrase: Phrase | undefined, end: number, reading: Reading): Phrase | undefined {
  const named = phrase && namedBehind(phrase, end, reading)
  if (named && phrase) return {...named, role: named.role ?? roleOf(phrase, reading)}
  if (!phrase || !opensApposition(phrase, end, reading)) return phrase
  const inner = readPhrase(appositionComma(phrase, end, reading) + 1, end, reading)
  return (inner && apposed(phrase, inner, end, reading)) ?? phrase
}
