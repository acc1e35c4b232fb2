import type {Kin} from '../locale/kin.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Reading} from '../reading.js'
import type {Member} from './cast.js'
import type {Description} from './descriptions.js'
import {isPerson} from './is-person.js'
import {nounGender} from './noun-gender.js'
import type {Scene} from './scene.js'

/** What the cast can be asked about. */
export interface Kinsfolk {
  readonly scene: Scene
  readonly described: () => readonly Description[]
  few(): readonly Member[]
  named(phrase: Phrase): Member | undefined
  memberAt(name: number): Member | undefined
  subjectIn(row: number, end: number, quote: number, fits: (member: Member) => boolean): Member | undefined
  lookBack(token: number, row: number, quote: number, fits: (member: Member) => boolean): Member | undefined
}

/** Descriptions that are looked through: a record with more is no article. */
const MOST = 400

/**
 * Who a noun for kin means that names nobody: the one who is called so in another
 * word, or whose kin another one is called.
 *
 *     Faren, Einar Moe, sitter på første rad. – Han er stolt, sier datteren.
 *     ^^^^^ whose father he is, is datteren            not called so herself
 *
 * The last one told of before the noun wins. Where nobody is called kin by name, the
 * only other one of the family name last told of will do.
 */
export function findKin(noun: number, row: number, quote: number, cast: Kinsfolk): Member | undefined {
  const {reading} = cast.scene
  const own = kinAt(noun, reading)
  if (!own) return undefined
  const gender = nounGender(noun, reading)
  let found: Member | undefined
  let told = false
  for (const one of cast.described().slice(0, MOST)) {
    if (found && one.phrase.first >= noun) break
    const other = one.phrase.kind === 'name' ? kinAt(one.head, reading) : undefined
    const member = other && cast.named(one.phrase)
    if (!member) continue
    told = true
    const meant = isSame(own, other)
      ? member
      : other.is & own.to && one.phrase.first < noun
        ? ownerOf(member, one, quote, cast)
        : undefined
    if (meant && (gender === 0 || meant.gender === 0 || meant.gender === gender)) found = meant
  }
  return found ?? (told ? undefined : namesake(noun, row, quote, cast))
}

function kinAt(t: number, {tokens, lexicon}: Reading): Kin | undefined {
  return lexicon.kin.get(tokens.hashes[t])
}

/** Both are children, both parents; of siblings and spouses one word tells nothing of who is meant by another. */
function isSame(one: Kin, other: Kin): boolean {
  return (one.is & other.is) !== 0 && (one.is & one.to) === 0
}

/** Whose kin somebody is: `moren til Moe`, `Moes mor`; else whom the sentence is about, then one of the family name, then the last one told of. */
function ownerOf(
  kin: Member,
  {phrase: {called, role, mention, first}, row}: Description,
  quote: number,
  cast: Kinsfolk
): Member | undefined {
  const {names} = cast.scene.reading
  const [from, to] = called ?? role ?? mention
  for (let t = from; t < to; t++) if (names.at[t]) return cast.memberAt(names.at[t] - 1)
  const other = (one: Member): boolean => one.named && isPerson(one) && one !== kin
  return (
    cast.subjectIn(row, first, quote, other) ??
    cast.lookBack(first, row, quote, (one) => other(one) && shareSurname(one, kin)) ??
    cast.lookBack(first, row, quote, other)
  )
}

function namesake(token: number, row: number, quote: number, cast: Kinsfolk): Member | undefined {
  const last = cast.lookBack(token, row, quote, (one) => one.named && isPerson(one))
  if (!last) return undefined
  const others = cast.few().filter((one) => one !== last && one.named && isPerson(one) && shareSurname(one, last))
  return others.length === 1 ? others[0] : undefined
}

function shareSurname({name: one}: Member, {name: other}: Member): boolean {
  const surname = one.slice(one.lastIndexOf(' '))
  return surname.startsWith(' ') && other.endsWith(surname)
}
