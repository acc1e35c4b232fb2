import {agencyAt} from '../credits/cue-at.js'
import {ARTICLE, PARTICLE, ROLE} from '../locale/word-classes.js'
import type {Name} from '../names/name.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import type {Reading} from '../reading.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import {aliasBehind} from './alias-behind.js'
import {readBaseForms} from './base-form.js'
import type {Cast, Member} from './cast.js'
import {formsOf} from './forms-of.js'
import {givenGender} from './given-gender.js'
import {NameIndex} from './name-index.js'
import {readBeside} from './read-beside.js'

/**
 * Groups the names of the record into members, the longest names first: a short one
 * goes to the member whose name holds it.
 *
 *     Kari Moe … Moe … Per Berg … Kari
 *     ^^^^^^^^   ^^^              ^^^^ one member
 */
export function readCast(reading: Reading): Cast {
  const {record, names} = reading
  const {list} = names
  const members: Member[] = []
  const byName = new Array<number>(list.length).fill(-1)
  const index = new NameIndex(members, reading.tokens)
  const order = list.map((_, i) => i).sort((a, b) => list[b].words - list[a].words || a - b)
  for (const i of order) {
    const name = list[i]
    const forms = formsOf(name, reading)
    let member = index.find(name, forms, roleBefore(name, reading))
    if (!member) {
      const gender = givenGender(name, reading)
      member = {
        id: members.length,
        name: record.slice(startOf(name, reading), endOf(name, reading)),
        named: true,
        kind: isOutlet(name, reading) ? 'body' : gender && name.kind === 'unknown' ? 'person' : name.kind,
        forms,
        places: [],
        roles: [],
        gender
      }
      members.push(member)
      index.add(member)
    } else if (name.words === member.forms.length)
      member.name = betterName(member.name, record.slice(name.start, name.end))
    byName[i] = member.id
    member.places.push(name.first)
    const alias = aliasBehind(name, reading)
    if (alias) index.alias(alias, member)
    readBeside(name, member, reading)
  }
  readBaseForms(members, byName, reading)
  for (const member of members) member.places.sort((a, b) => a - b)
  return {members, byName}
}

/** The noun right before a name of one word, or 0. */
function roleBefore({first, words, row}: Name, reading: Reading): number {
  const before = first - 1
  return words === 1 && before >= reading.rows[row].first && nounClasses(before, reading) & ROLE ? before : 0
}

/** Of two forms of a name the one without a case ending, and not in capitals. */
function betterName(known: string, other: string): string {
  const better =
    known.length > other.length
      ? known.startsWith(other)
      : known.length === other.length && known === known.toUpperCase()
  return better ? other : known
}

/** `Ann Bell's`: whoever owns something is called without the apostrophe; a firm may be called with it. */
function endOf({end, words, kind}: Name, {record}: Reading): number {
  if (kind !== 'person' || words < 2 || record.charCodeAt(end - 1) !== 0x73) return end
  const mark = record.charCodeAt(end - 2)
  return mark === 0x27 || mark === 0x2019 ? end - 2 : end
}

/** `De Boer`: a surname's particle belongs to it, an article doesn't. */
function startOf({first, start, kind}: Name, {tokens, columns: {people}, lexicon}: Reading): number {
  const before = first - 1
  if (before < 0 || kind === 'body' || lexicon.locale.words.names.nounsHaveCapitals) return start
  const particle = people[before] & PARTICLE && people[before] & ARTICLE
  return particle && (tokens.kinds[before] & (KIND | CAP)) === (WORD | CAP) ? tokens.starts[before] : start
}

/** The name of an agency or a paper, whole: `Sydsvenskan`, `Ekstra Bladet`. */
function isOutlet({first, last}: Name, reading: Reading): boolean {
  return agencyAt(first, last, reading)?.length === last - first
}
