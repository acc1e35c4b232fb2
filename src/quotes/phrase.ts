/**
 * Who a stretch of words names: a name with its role, a pronoun, a description.
 *
 *     sier operasjonsleder Torhild Grønnvik (43) i Innlandet politidistrikt til NRK.
 *          ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^  ^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *          role            mention (name)   age  where, in no part
 *     sier Margunn Haugsvær, mor til to av elevene.
 *          ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^
 *          mention (name)    role
 *     sier broren til en av de savnede.
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *          mention (description)
 */
import {compoundClasses} from '../language/compounds.js'
import {
  ABBREVIATION,
  ACCORDING_BEFORE,
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  BODY,
  CALL,
  CLITIC,
  FIRST_PERSON,
  GESTURE,
  GROUP,
  HONORIFIC,
  INDEFINITE,
  ITSELF,
  JUDGE,
  MESSAGE,
  MONTH,
  NEGATION,
  OF,
  OTHER_PRONOUN,
  PARTICLE,
  PARTY,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  ROLE,
  SAY,
  SECOND_PERSON,
  SMALL_WORD,
  SUBORDINATOR,
  THAT,
  THEY,
  TOWARD,
  VERB,
  WEEKDAY,
  WHETHER
} from '../locale/word-classes.js'
import type {Name} from '../names/find-names.js'
import type {Reading} from '../reading.js'
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  COMMA,
  DASH,
  HYPHENED,
  KIND,
  NUMBER,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'

export interface Phrase {
  readonly kind: 'name' | 'pronoun' | 'description'
  /** The words that name the speaker, as tokens. */
  readonly mention: readonly [first: number, last: number]
  readonly role?: readonly [first: number, last: number]
  readonly name?: Name
  readonly party?: number
  readonly age?: number
  /** Where the phrase begins, articles included, and one past its last word. */
  readonly first: number
  readonly end: number
  /** Classes of the word that heads it. */
  readonly head: number
}

/** Words that can't stand inside a noun phrase. */
const BREAKS =
  SAY |
  JUDGE |
  GESTURE |
  CALL |
  AUXILIARY |
  THAT |
  WHETHER |
  SUBORDINATOR |
  NEGATION |
  ACCORDING_BEFORE |
  REFLEXIVE |
  MESSAGE
const NOUN = ROLE | PERSON | BODY | GROUP
const LONGEST_ROLE = 9

/** Reads the phrase that opens at token `t` and ends before `end`; undefined where none does. */
export function readPhrase(t: number, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  const {people, speech} = columns
  if (t >= end || (kinds[t] & KIND) !== WORD) return undefined
  const classes = people[t]
  if (classes & (FIRST_PERSON | SECOND_PERSON) && !names.at[t]) return undefined
  if (classes & HONORIFIC) {
    let next = t + 1
    if (next < end && (kinds[next] & (KIND | SPACED)) === STOP) next++
    const name = names.list[names.at[next] - 1]
    const owner = name && name.first === next ? genitiveRole(name, end, reading) : undefined
    if (owner)
      return {
        ...owner,
        first: t,
        ...(owner.role && owner.role[0] === name.first && {role: [t, owner.role[1]] as const})
      }
    if (name && name.first === next)
      return withTail(
        {kind: 'name', mention: [t, name.last], name, first: t, end: name.last, head: classes},
        end,
        reading
      )
  }
  const pronoun = classes & PRONOUN && !(kinds[t] & CAP && names.at[t] && names.list[names.at[t] - 1].words > 1)
  if (pronoun && !opensDescription(t, end, reading)) {
    return {kind: 'pronoun', mention: [t, t + 1], first: t, end: t + 1, head: classes}
  }
  const name = names.list[names.at[t] - 1]
  if (name && name.first === t) {
    const titled = genitiveRole(name, end, reading) ?? modifierRole(name, end, reading)
    if (titled) return titled
    if (!(people[t] & (ARTICLE | PRONOUN)) || name.words > 1)
      return withTail({kind: 'name', mention: [t, name.last], name, first: t, end: name.last, head: 0}, end, reading)
  }
  if (speech[t] & (PREPOSITION | TOWARD | AND) && !(classes & (ARTICLE | NOUN))) return undefined
  return readNoun(t, end, reading)
}

/** `de` before a noun is an article, before a verb or stop a pronoun. */
function opensDescription(t: number, end: number, {tokens, columns, names}: Reading): boolean {
  const {kinds} = tokens
  if (!(columns.people[t] & (ARTICLE | THEY | OTHER_PRONOUN | POSSESSIVE))) return false
  if (!(columns.people[t] & (ARTICLE | POSSESSIVE))) return false
  const next = t + 1
  if (next >= end || names.at[next]) return false
  const kind = kinds[next] & KIND
  if (kind === NUMBER) return true
  if (kind !== WORD) return false
  return (
    !(columns.speech[next] & (BREAKS | PREPOSITION | TOWARD | ADVERB | AND)) &&
    !(columns.people[next] & (PRONOUN | FIRST_PERSON | VERB))
  )
}

/**
 * A title whose owner comes first, or a party in front of its man.
 *
 *     Natos generalsekretær Jens Stoltenberg
 *     ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^
 *     role                  mention
 */
function genitiveRole(name: Name, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns, names, record} = reading
  const {kinds, ends} = tokens
  const last = record.charCodeAt(ends[name.last - 1] - 1)
  if (last !== 0x73 && last !== 0x27 && last !== 0x2019) return undefined
  let sawNoun = false
  let nounEnd = name.last
  let head = 0
  for (let t = name.last; t < Math.min(end, name.last + LONGEST_ROLE); t++) {
    // a suspended hyphen: Noregs vassdrags- og energidirektorat
    if ((kinds[t] & (KIND | SPACED)) === DASH && t + 2 < end && columns.speech[t + 1] & AND) {
      t++
      continue
    }
    if ((kinds[t] & KIND) !== WORD) break
    const next = names.list[names.at[t] - 1]
    if (next && next.first === t && sawNoun) {
      if (next.kind === 'body' && t + 1 < end) {
        t = next.last - 1
        continue
      }
      return withTail(
        {
          kind: 'name',
          mention: [next.first, next.last],
          role: [name.first, t],
          name: next,
          first: name.first,
          end: next.last,
          head: 0
        },
        end,
        reading
      )
    }
    if (columns.speech[t] & (BREAKS | TOWARD) && !columns.people[t]) break
    const noun = nounClasses(t, reading)
    if (!noun && columns.people[t] & VERB) break
    if (noun) {
      sawNoun = true
      nounEnd = t + 1
      head = noun
    } else if (sawNoun && !(columns.speech[t] & PREPOSITION)) break
  }
  // no name follows: Aftenpostens anmelder
  if (!sawNoun) return undefined
  const described: Phrase = {kind: 'description', mention: [name.first, nounEnd], first: name.first, end: nounEnd, head}
  return withApposition(described, end, reading) ?? described
}

/**
 * A name that stands before a role as an adjective does.
 *
 *     Harriers coach Delyth Anwyl · a Tesco spokesman
 *     ^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^
 *     role                          description
 */
function modifierRole(name: Name, end: number, reading: Reading): Phrase | undefined {
  const next = name.last
  if (
    !reading.lexicon.locale.words.names.modifyNouns ||
    next >= end ||
    (reading.tokens.kinds[next] & (KIND | CAP)) !== WORD ||
    !(reading.columns.people[next] & ROLE) ||
    reading.columns.speech[next]
  )
    return undefined
  const rest = readNoun(next, end, reading)
  if (!rest) return undefined
  if (rest.kind === 'name') return rest.role ? {...rest, role: [name.first, rest.role[1]], first: name.first} : rest
  return {...rest, mention: [name.first, rest.mention[1]], first: name.first}
}

/** The classes of a noun, its last part looked up where the word itself isn't known. */
export function nounClasses(t: number, {record, tokens, columns, lexicon}: Reading): number {
  const own = columns.people[t] & NOUN
  if (own) return own
  if (columns.people[t] & (SMALL_WORD | VERB)) return 0
  const start = tokens.starts[t]
  const end = tokens.ends[t]
  for (const ending of lexicon.locale.words.speakers.plurals ?? []) {
    if (!record.endsWith(ending, end) || end - start < ending.length + 3) continue
    const entry = lexicon.table.get(hashOf(record, start, end - ending.length))
    if (entry && lexicon.people[entry] & (ROLE | PERSON)) return GROUP
  }
  return compoundClasses(record, start, end, lexicon) & NOUN
}

function readNoun(t: number, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns, names, lexicon} = reading
  const {kinds} = tokens
  const {people, speech} = columns
  const first = t
  let start = t
  const opened = people[t] & (ARTICLE | POSSESSIVE)
  const indefinite = (people[t] & INDEFINITE) !== 0
  if (opened) start = people[t] & POSSESSIVE && !(people[t] & ARTICLE) ? t : t + 1
  let at = opened ? t + 1 : t
  let head = 0
  let headAt = -1
  let prepositional = false
  let owners = 0
  let person = -1
  let limit = at + LONGEST_ROLE
  for (; at < end && at < limit; at++) {
    const kind = kinds[at] & KIND
    if (kind === NUMBER && !prepositional) continue
    // a title's stop: Gov. Beth Callaway
    if (kind === STOP && headAt === at - 1 && at + 1 < end && names.at[at + 1] && people[at - 1] & ABBREVIATION)
      continue
    if (kind !== WORD && kind !== NUMBER) break
    const name = names.list[names.at[at] - 1]
    if (name && name.first === at) {
      if (prepositional && name.first !== person) {
        // role + preposition + institution, then the person: leder i Bondelaget Kari Moe
        owners = 2
        at = name.last - 1
        limit = Math.max(limit, at + 4)
        continue
      }
      // The National Trust: a body's article stays in its mention; De Boer: the particle of a surname is no article
      const particle = people[first] & PARTICLE && kinds[first] & CAP && !lexicon.locale.words.names.nounsHaveCapitals
      const article = opened && at === first + 1 && people[first] & ARTICLE && (name.kind === 'body' || particle)
      if (headAt < 0 && opened && at === first + 1) {
        const modified = modifierRole(name, end, reading)
        if (modified)
          return modified.kind === 'name'
            ? {...modified, first}
            : {...modified, mention: [first, modified.mention[1]], first}
      }
      const named = {
        kind: 'name',
        mention: [article ? first : name.first, name.last],
        name,
        first,
        end: name.last,
        head
      } as const
      if (headAt >= 0) {
        const from = roleStart(start, headAt, indefinite, reading)
        return withTail(from < at && !isAge(from, reading) ? {...named, role: [from, at]} : named, end, reading)
      }
      if (article) return withTail(named, end, reading)
      if (at > start)
        return withTail(
          !indefinite && isTitleLike(at - 1, reading) ? {...named, role: [start, at]} : named,
          end,
          reading
        )
      return undefined
    }
    if (speech[at] & BREAKS && !(people[at] & NOUN)) break
    if (people[at] & (PRONOUN | FIRST_PERSON | SECOND_PERSON) && !(people[at] & (ARTICLE | POSSESSIVE))) break
    // eine Sprecherin der Polizei: an owner's article ties it as a preposition does
    const genitive = headAt === at - 1 && headAt >= 0 && people[at] & OF && people[at] & ARTICLE
    if (speech[at] & (PREPOSITION | TOWARD) || genitive) {
      if (headAt < 0 || !continuesNoun(at, end, reading)) break
      prepositional = true
      owners = 0
      if (!indefinite && !(people[at] & OF)) {
        const named = nameFollows(at, end, reading)
        if (!named) break
        owners = 2
        person = named
        limit = Math.max(limit, named + 4)
        at = named - 1
      }
      continue
    }
    if (speech[at] & ADVERB && headAt >= 0) break
    if (speech[at] & AND && headAt >= 0 && (prepositional || !joinsNoun(at, end, reading))) break
    // sa takk og gikk
    if (speech[at] & AND && at + 1 < end && people[at + 1] & VERB) break
    if (prepositional) {
      // what the preposition governs: articles and the like, then a noun; an adjective only behind an article
      if (people[at] & (ARTICLE | POSSESSIVE) || kind === NUMBER) continue
      if (owners > 0 && !(owners === 1 && people[at - 2] & (ARTICLE | POSSESSIVE) && !(people[at] & VERB))) break
      owners++
      continue
    }
    if (people[at] & VERB && headAt >= 0) break
    if (headAt >= 0 && people[at] & POSSESSIVE) continue
    const noun = nounClasses(at, reading)
    // after the head only another noun goes on: politiets operasjonssentral
    if (!noun && headAt >= 0 && !(kinds[at] & CAP)) break
    if (noun) {
      head = noun
      headAt = at
    } else if (
      kinds[at] & HYPHENED &&
      headAt < 0 &&
      (isAge(at, reading) || (kinds[at] & CAP && endsSmall(at, reading)))
    ) {
      head = PERSON
      headAt = at
    }
  }
  if (headAt < 0) {
    // an unknown noun can still be a speaker: saudabuen, stortingsmannen
    headAt = Math.min(at, end) - 1
    while (headAt > start && people[headAt] & (SMALL_WORD | ABBREVIATION)) headAt--
    if (
      headAt < start ||
      (kinds[headAt] & KIND) !== WORD ||
      people[headAt] & (SMALL_WORD | VERB | MONTH | WEEKDAY) ||
      speech[headAt]
    )
      return undefined
  }
  const last = trimEnd(headAt, at, reading)
  if (last <= first) return undefined
  const described: Phrase = {
    kind: 'description',
    mention: [opened && people[first] & ARTICLE && !indefinite ? first : first, last],
    first,
    end: last,
    head
  }
  return withApposition(described, end, reading) ?? withAge(described, end, reading)
}

/** `den tiltalte mannen (34)`: the age of somebody without a name. */
function withAge(described: Phrase, end: number, {record, tokens}: Reading): Phrase {
  const {kinds, starts, ends} = tokens
  const open = described.end
  if (open + 2 >= end || (kinds[open] & KIND) !== BRACKET_OPEN || (kinds[open + 1] & KIND) !== NUMBER) return described
  const age = (kinds[open + 2] & KIND) === BRACKET_CLOSE ? ageOf(record, starts[open + 1], ends[open + 1]) : undefined
  return age === undefined ? described : {...described, end: open + 3, age}
}

/** A definite noun keeps a place only where its person follows: `lederen i Bondelaget Kari Moe`, `professor i evolusjonær genetikk, Kari Moe`. The token of the name or its comma, or 0. */
function nameFollows(t: number, end: number, {tokens, names}: Reading): number {
  for (let at = t + 1; at < end && at < t + 8; at++) {
    const kind = tokens.kinds[at] & KIND
    if (kind === COMMA) return at + 1 < end && names.list[names.at[at + 1] - 1]?.kind === 'person' ? at : 0
    if (kind !== WORD) return 0
    const name = names.list[names.at[at] - 1]
    if (name?.kind === 'person' && name.first === at) return at
  }
  return 0
}

/** Before a name a noun that nobody knows is a title, an adjective is none: `fiskar Per`, `svenske Emil`. */
function isTitleLike(t: number, {record, tokens, columns}: Reading): boolean {
  if (columns.people[t] & (SMALL_WORD | VERB) || columns.speech[t]) return false
  const end = tokens.ends[t]
  // Frps Per Moe: an owner is no title
  if (tokens.kinds[t] & CAP && record.charCodeAt(end - 1) === 0x73) return false
  return record.charCodeAt(end - 1) !== 0x65 && end - tokens.starts[t] > 2
}

/** `Lyn-treneren`: the last part has a small letter. */
function endsSmall(t: number, {record, tokens}: Reading): boolean {
  const letter = record.charAt(record.lastIndexOf('-', tokens.ends[t] - 1) + 1)
  return letter === letter.toLowerCase()
}

/** `21-åringen`: opens with a number. */
function isAge(t: number, {record, tokens}: Reading): boolean {
  const code = record.charCodeAt(tokens.starts[t])
  return code >= 48 && code <= 57
}

/** A role keeps the words before its noun (`daglig leder`), but not those of an indefinite phrase (`en lettet hovedtrener`). */
function roleStart(start: number, headAt: number, indefinite: boolean, reading: Reading): number {
  const {tokens, columns, names} = reading
  let from = indefinite ? headAt : start
  while (
    from < headAt &&
    (isAge(from, reading) ||
      (tokens.kinds[from] & KIND) === NUMBER ||
      (columns.people[from] & ARTICLE && !(columns.people[from] & POSSESSIVE)) ||
      (columns.speech[from] & ADVERB && !names.at[from]))
  )
    from++
  return from
}

/** A preposition that goes on with the noun: `talsperson for politiet`, `broren til en av de savnede`. */
function continuesNoun(t: number, end: number, {tokens, columns, names}: Reading): boolean {
  const next = t + 1
  if (next >= end) return false
  const kind = tokens.kinds[next] & KIND
  if (kind === NUMBER) return true
  if (kind !== WORD) return false
  if (columns.speech[t] & TOWARD && !(columns.speech[t] & PREPOSITION)) return false
  // til NRK, til avisen: the one spoken to
  if (columns.speech[t] & TOWARD && (names.at[next] || columns.people[next] & BODY)) return false
  // til nyhetsbyrået AFP
  if (columns.speech[t] & TOWARD && isOutlet(names.list[names.at[next + 1] - 1], next + 1)) return false
  return (
    !(columns.people[next] & (PRONOUN | FIRST_PERSON | WEEKDAY | MONTH)) ||
    (columns.people[next] & (ARTICLE | POSSESSIVE)) !== 0
  )
}

/** A name that opens here and is nobody's. */
function isOutlet(name: Name | undefined, t: number): boolean {
  return name !== undefined && name.first === t && name.kind !== 'person'
}

function joinsNoun(t: number, end: number, reading: Reading): boolean {
  const next = t + 1
  return next < end && (nounClasses(next, reading) & NOUN) !== 0
}

function trimEnd(headAt: number, at: number, {tokens, columns}: Reading): number {
  let last = at
  while (last > headAt + 1) {
    const t = last - 1
    if (
      (tokens.kinds[t] & KIND) === WORD &&
      !(columns.people[t] & ARTICLE) &&
      !(columns.speech[t] & (PREPOSITION | TOWARD | ADVERB | AND | ITSELF | CLITIC))
    )
      break
    last--
  }
  return last
}

/** What follows a name: party and age in brackets, a role after a comma. */
function withTail(phrase: Phrase, end: number, reading: Reading): Phrase {
  const {tokens, columns, record} = reading
  const {kinds, starts, ends} = tokens
  let at = phrase.end
  let party: number | undefined
  let age: number | undefined
  let bracketed: readonly [number, number] | undefined
  for (let pass = 0; pass < 2; pass++) {
    if (at + 2 < end && (kinds[at] & KIND) === BRACKET_OPEN) {
      let close = at + 1
      while (close < end && close < at + 8 && (kinds[close] & KIND) !== BRACKET_CLOSE) close++
      if (close >= end || (kinds[close] & KIND) !== BRACKET_CLOSE) break
      const inside = at + 1
      if ((kinds[inside] & KIND) === NUMBER) age = ageOf(record, starts[inside], ends[inside])
      else if (columns.people[inside] & PARTY || (kinds[inside] & CAP && ends[inside] - starts[inside] <= 4))
        party = inside
      else if (nounClasses(inside, reading) & ROLE) bracketed = [inside, close]
      else if (close - inside > 3) break
      at = close + 1
    }
  }
  let full: Phrase = {
    ...phrase,
    end: at,
    ...(party !== undefined && {party}),
    ...(age !== undefined && {age}),
    ...(bracketed && !phrase.role && {role: bracketed})
  }
  if (at < end && (kinds[at] & KIND) === COMMA) {
    let next = at + 1
    // a bare age between commas: Kari Berg, 43,
    if (next + 1 < end && (kinds[next] & KIND) === NUMBER && (kinds[next + 1] & KIND) === COMMA) {
      const years = ageOf(record, starts[next], ends[next])
      if (years !== undefined) {
        full = {...full, age: years, end: next + 1}
        next += 2
      }
    }
    if (!full.role) {
      const role = roleAfter(next, end, reading)
      if (role) full = {...full, role, end: role[1]}
    }
  }
  return full
}

function ageOf(record: string, start: number, end: number): number | undefined {
  if (end - start > 3) return undefined
  const years = Number(record.slice(start, end))
  return Number.isInteger(years) && years > 0 && years < 120 ? years : undefined
}

/**
 * A role after the name and a comma: to the next comma or stop.
 *
 *     … sier Kari Moe, forsker ved NTNU, til NRK.
 *                      ^^^^^^^^^^^^^^^^^
 */
export function roleAfter(t: number, end: number, reading: Reading): readonly [number, number] | undefined {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  let first = t
  // "who is the mayor"
  if (first + 1 < end && columns.speech[first] & SUBORDINATOR && columns.people[first + 1] & VERB) {
    first += 2
    // who has been mayor: no longer
    if (first < end && columns.people[first] & SMALL_WORD && !(columns.people[first] & (ARTICLE | POSSESSIVE)))
      return undefined
  }
  if (first < end && columns.people[first] & ARTICLE && !(columns.people[first] & POSSESSIVE)) first++
  let noun = false
  let at = first
  for (; at < end && at < first + 16; at++) {
    const kind = kinds[at] & KIND
    if (kind !== WORD && kind !== NUMBER) break
    if (columns.speech[at] & (BREAKS & ~AUXILIARY) && !names.at[at] && !(columns.people[at] & NOUN)) break
    if (!noun && at - first < 5) {
      if (nounClasses(at, reading) & ROLE) noun = true
      else if (columns.speech[at] & (PREPOSITION | AND) || columns.people[at] & (VERB | PRONOUN)) return undefined
    }
    if (noun && columns.speech[at] & TOWARD && names.at[at + 1]) break
  }
  if (!noun || at === first) return undefined
  if (at < end && columns.speech[at] & SUBORDINATOR) return undefined
  return [first, at]
}

/**
 * A description, a comma, and the name it describes.
 *
 *     … opplyser forsvareren hans, advokat Marit Moe, til NRK.
 *                                  ^^^^^^^ ^^^^^^^^^
 *                                  role    mention
 */
function withApposition(described: Phrase, end: number, reading: Reading): Phrase | undefined {
  const {tokens, names, columns} = reading
  const comma = described.end
  if (!described.head || comma + 1 >= end || (tokens.kinds[comma] & KIND) !== COMMA) return undefined
  const inner =
    names.at[comma + 1] || columns.people[comma + 1] & HONORIFIC || nounClasses(comma + 1, reading)
      ? readPhrase(comma + 1, end, reading)
      : undefined
  if (inner?.kind !== 'name' || !inner.name) return undefined
  // a body's name, or one word, must be closed by a comma: Leverandøren, Vann Nord, skriver
  if (
    inner.name.kind !== 'person' &&
    !(
      (inner.name.words > 1 || described.head & (ROLE | PERSON)) &&
      inner.end < end &&
      (tokens.kinds[inner.end] & KIND) === COMMA
    )
  )
    return undefined
  const own = inner.role && inner.role[1] <= inner.mention[0]
  return {...inner, first: described.first, role: own && inner.role ? inner.role : roleOf(described, reading)}
}

/** A description as a role: its article dropped. */
function roleOf({mention}: Phrase, {columns}: Reading): readonly [number, number] {
  const [first, last] = mention
  return [
    columns.people[first] & ARTICLE && !(columns.people[first] & POSSESSIVE) && last - first > 1 ? first + 1 : first,
    last
  ]
}
