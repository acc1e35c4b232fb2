/**
 * The cast: everybody whom the record names or describes, each once.
 *
 *     Jens Stoltenberg … generalsekretæren … Stoltenberg … han
 *     ^^^^^^^^^^^^^^^^ the fullest form is the name of them all
 */
import {AND, ARTICLE, BODY, GROUP, PARTICLE, PERSON, POSSESSIVE, ROLE} from '../locale/word-classes.js'
import type {Name} from '../names/find-names.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import {roleAfter} from '../quotes/phrase/role-after.js'
import type {Stretch} from '../quotes/stretch.js'
import type {Reading} from '../reading.js'
import {BRACKET_OPEN, CAP, CAPS, COMMA, KIND, NUMBER, WORD} from '../source/tokens.js'
import {hashOf, wordHash} from '../source/word-hash.js'

export interface Member {
  readonly id: number
  /** Fullest name, else the first description. */
  name: string
  readonly named: boolean
  kind: 'person' | 'body' | 'group' | 'unknown'
  /** For each word of the name, the hashes it may be known by: with and without a case ending. */
  readonly forms: ReadonlyArray<readonly number[]>
  /** Where the record names this one, as tokens. */
  readonly places: number[]
  /** Roles beside its name, as the token that heads them. */
  readonly roles: number[]
  /** The first role that stands beside its name, whoever says what there. */
  role?: Stretch
  age?: number
  party?: string
  /** HE or SHE, once the article has said so. */
  gender: number
}

export interface Cast {
  readonly members: readonly Member[]
  /** By index of a name in `reading.names.list`: its member, or -1. */
  readonly byName: Int32Array
}

/** People of one name, or places of one of them, that are looked at: a record with more is no article. */
const MOST = 100

/** Groups the names of the record into members. */
export function readCast(reading: Reading): Cast {
  const {record, tokens, names, columns} = reading
  const members: Member[] = []
  const byName = new Int32Array(names.list.length).fill(-1)
  const stems = names.list.map((name) => stemsOf(name, reading))
  const order = names.list.map((_, i) => i).sort((a, b) => names.list[b].words - names.list[a].words || a - b)
  const byWord = new Map<number, number[]>()
  for (const i of order) {
    const name = names.list[i]
    const mine = stems[i]
    let member = findMember(name, mine)
    if (!member) {
      member = {
        id: members.length,
        name: record.slice(startOf(name), name.end),
        named: true,
        kind: name.kind,
        forms: mine,
        places: [],
        roles: [],
        gender: 0
      }
      members.push(member)
      for (const forms of mine) for (const form of forms) keep(form, member.id)
    } else if (name.words === member.forms.length) {
      // the form without a case ending is the name; the one not in capitals is the better one
      const text = record.slice(name.start, name.end)
      if (
        member.name.length > text.length
          ? member.name.startsWith(text)
          : member.name.length === text.length && member.name === member.name.toUpperCase()
      )
        member.name = text
    }
    byName[i] = member.id
    member.places.push(name.first)
    readBeside(name, member)
  }
  for (const member of members) member.places.sort((a, b) => a - b)
  return {members, byName}

  /** `De Boer`: a surname's particle belongs to it, an article doesn't. */
  function startOf({first, start, kind}: Name): number {
    const before = first - 1
    if (before < 0 || kind === 'body' || reading.lexicon.locale.words.names.nounsHaveCapitals) return start
    const particle = columns.people[before] & PARTICLE && columns.people[before] & ARTICLE
    return particle && (tokens.kinds[before] & (KIND | CAP)) === (WORD | CAP) ? tokens.starts[before] : start
  }

  function keep(form: number, id: number): void {
    const ids = byWord.get(form)
    if (ids) ids.push(id)
    else byWord.set(form, [id])
  }

  /** Those whose name holds the rarest of these words: all words must be in it. */
  function candidatesFor(mine: ReadonlyArray<readonly number[]>): ReadonlySet<number> {
    let rarest: readonly number[] = []
    let fewest = Number.POSITIVE_INFINITY
    for (const forms of mine) {
      let count = 0
      for (const form of forms) count += byWord.get(form)?.length ?? 0
      if (count >= fewest) continue
      fewest = count
      rarest = forms
    }
    const candidates = new Set<number>()
    for (const form of rarest) for (const id of byWord.get(form)?.slice(0, MOST) ?? []) candidates.add(id)
    return candidates
  }

  /** The member whose name holds all words of this one; of several, the one last named before it. */
  function findMember(name: Name, mine: ReadonlyArray<readonly number[]>): Member | undefined {
    let best: Member | undefined
    for (const id of candidatesFor(mine)) {
      const member = members[id]
      if (!mine.every((forms) => member.forms.some((own) => meets(own, forms)))) continue
      if (
        member.forms.length > mine.length &&
        member.kind === 'body' &&
        mine.length === 1 &&
        !isLastOrFirst(mine[0], member)
      )
        continue
      if (member.forms.length === mine.length || !best || isNearer(member, best, name)) best = member
      if (member.forms.length === mine.length) break
    }
    return best
  }

  function isLastOrFirst(forms: readonly number[], member: Member): boolean {
    return meets(forms, member.forms[0]) || meets(forms, member.forms[member.forms.length - 1])
  }

  function isNearer(one: Member, other: Member, {first}: Name): boolean {
    const near = ({places}: Member): number => {
      let nearest = Number.POSITIVE_INFINITY
      for (const place of places.slice(-MOST))
        nearest = Math.min(nearest, place <= first ? first - place : 100000 + place - first)
      return nearest
    }
    return near(one) < near(other)
  }

  /** Age, party and role beside a name. */
  function readBeside(name: Name, member: Member): void {
    const {kinds, starts, ends} = tokens
    const {last, first} = name
    if (last + 2 < tokens.count && (kinds[last] & KIND) === BRACKET_OPEN) {
      const inside = last + 1
      if ((kinds[inside] & KIND) === NUMBER && ends[inside] - starts[inside] <= 3) {
        member.age ??= Number(record.slice(starts[inside], ends[inside]))
        if (Number.isNaN(member.age)) delete member.age
      } else if (kinds[inside] & CAP && (kinds[inside + 1] & KIND) !== WORD)
        member.party ??= record.slice(starts[inside], ends[inside])
    } else if (last + 1 < tokens.count && (kinds[last] & KIND) === COMMA) {
      if (
        (kinds[last + 1] & KIND) === NUMBER &&
        (kinds[last + 2] & KIND) === COMMA &&
        ends[last + 1] - starts[last + 1] <= 3
      )
        member.age ??= Number(record.slice(starts[last + 1], ends[last + 1])) || 0
      const role = roleAfter(last + 1, reading.rows[name.row].last, reading)
      if (role) member.role ??= role
      if (role)
        for (let t = role[0]; t < role[1]; t++) if (nounClasses(t, reading) & (ROLE | PERSON)) member.roles.push(t)
    }
    const row = reading.rows[name.row]
    let before = first - 1
    if (before < row.first) return
    const noun = (kinds[before] & KIND) === WORD ? nounClasses(before, reading) : 0
    if (noun) {
      if (noun & ROLE) member.role ??= [before, before + 1]
      member.roles.push(before)
      before--
    }
    // forsvareren hans, advokat Marit Moe
    if (before - 1 >= row.first && (kinds[before] & KIND) === COMMA) {
      before--
      if (columns.people[before] & POSSESSIVE && before > row.first) before--
      if ((kinds[before] & KIND) === WORD && nounClasses(before, reading) & (ROLE | PERSON)) {
        member.roles.push(before)
        if (member.kind === 'unknown' && (kinds[last] & KIND) === COMMA) member.kind = 'person'
      }
    }
    if (!noun) return
    if (member.kind !== 'unknown') return
    if (noun & (ROLE | PERSON)) member.kind = 'person'
    // søstrene Kari og Anne Moe: two people
    else if (noun & BODY || !(columns.speech[last] & AND && names.at[last + 1])) member.kind = 'body'
  }
}

/** For each word of a name, the hashes it may be known by: as it stands, and without a case ending. */
function stemsOf(name: Name, {record, tokens, lexicon}: Reading): ReadonlyArray<readonly number[]> {
  const stems: number[][] = []
  const {inflections} = lexicon.locale.words.names
  for (let t = name.first; t < name.last; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD) continue
    const forms = [tokens.hashes[t]]
    const start = tokens.starts[t]
    const end = tokens.ends[t]
    if (t === name.last - 1) {
      for (const ending of lexicon.endings)
        if (end - start > ending.length + 2 && record.endsWith(ending, end))
          forms.push(hashOf(record, start, end - ending.length))
    }
    for (const [ending, base] of inflections ?? [])
      if (end - start > ending.length + 1 && record.endsWith(ending, end))
        forms.push(wordHash(record.slice(start, end - ending.length) + base))
    stems.push(forms)
  }
  return stems
}

function meets(one: readonly number[], other: readonly number[]): boolean {
  return one.some((form) => other.includes(form))
}

/** The words of a stretch as the record has them, a sentence's capital taken off. */
export function describe({mention: [first, last], head}: Phrase, reading: Reading): string {
  const {record, tokens, names} = reading
  const text = record.slice(tokens.starts[first], tokens.ends[last - 1])
  const flags = tokens.kinds[first]
  if (!(flags & CAP) || flags & CAPS || names.at[first] || (tokens.kinds[first] & KIND) !== WORD) return text
  // a label that is no noun: an outlet's name
  if (head & BODY && last - first === 1 && !nounClasses(first, reading)) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function kindOf(phrase: Phrase): Member['kind'] {
  if (phrase.head & BODY) return 'body'
  if (phrase.head & GROUP) return 'group'
  if (phrase.head & (ROLE | PERSON)) return 'person'
  return 'unknown'
}
