import type {Name} from '../names/name.js'
import type {Tokens} from '../source/tokens.js'
import type {Member} from './cast.js'

/** Members of one name, or places of one of them, that are looked at: a record with more is no article. */
const MOST = 100
/** What stands behind a name is farther than anything before it. */
const BEHIND = 100_000

type Forms = ReadonlyArray<readonly number[]>

/** The members so far, by the words of their names. */
export class NameIndex {
  private readonly byWord = new Map<number, number[]>()

  /** Letters in brackets behind a name. */
  private readonly aliases = new Map<number, Member>()

  constructor(
    private readonly members: readonly Member[],
    private readonly tokens: Tokens
  ) {}

  alias(hash: number, member: Member): void {
    this.aliases.set(hash, member)
  }

  add({id, forms}: Member): void {
    for (const word of forms)
      for (const form of word) {
        const ids = this.byWord.get(form)
        if (ids) ids.push(id)
        else this.byWord.set(form, [id])
      }
  }

  /** The member whose name holds all words of this one; of several, the one last named before it. */
  find(name: Name, mine: Forms, role = 0): Member | undefined {
    const alias = mine.length === 1 ? this.aliases.get(mine[0][0]) : undefined
    if (alias) return alias
    let best: Member | undefined
    let called = false
    for (const id of this.candidates(mine)) {
      const member = this.members[id]
      if (!holdsAll(member, mine) || isMiddleOfBody(member, mine)) continue
      if (member.forms.length === mine.length) return member
      const known = isCalled(member, role, this.tokens)
      if (!best || (known !== called ? known : isNearer(member, best, name))) {
        best = member
        called = known
      }
    }
    return best
  }

  /** Those whose name holds the rarest of these words. */
  private candidates(mine: Forms): ReadonlySet<number> {
    let rarest: readonly number[] = []
    let fewest = Number.POSITIVE_INFINITY
    for (const forms of mine) {
      let count = 0
      for (const form of forms) count += this.byWord.get(form)?.length ?? 0
      if (count >= fewest) continue
      fewest = count
      rarest = forms
    }
    const candidates = new Set<number>()
    for (const form of rarest) for (const id of this.byWord.get(form)?.slice(0, MOST) ?? []) candidates.add(id)
    return candidates
  }
}

/** The title before a surname tells whose it is: `Mayor Bell`, not the doctor of that name. */
function isCalled({roles}: Member, role: number, {hashes}: Tokens): boolean {
  return role > 0 && roles.some((t) => hashes[t] === hashes[role])
}

function holdsAll({forms}: Member, mine: Forms): boolean {
  return mine.every((word) => forms.some((own) => meets(own, word)))
}

/** A body is called by its first or its last word, by none between: `Norges Bondelag` isn't `Bonde`. */
function isMiddleOfBody({kind, forms}: Member, mine: Forms): boolean {
  if (kind !== 'body' || mine.length !== 1 || forms.length === 1) return false
  return !meets(mine[0], forms[0]) && !meets(mine[0], forms[forms.length - 1])
}

function isNearer(one: Member, other: Member, {first}: Name): boolean {
  return distance(one, first) < distance(other, first)
}

function distance({places}: Member, token: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places.slice(-MOST))
    nearest = Math.min(nearest, place <= token ? token - place : BEHIND + place - token)
  return nearest
}

function meets(one: readonly number[], other: readonly number[]): boolean {
  return one.some((form) => other.includes(form))
}
