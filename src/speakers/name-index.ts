import type {Name} from '../names/name.js'
import type {Member} from './cast.js'

/** Members of one name, or places of one of them, that are looked at: a record with more is no article. */
const MOST = 100
/** What stands behind a name is farther than anything before it. */
const BEHIND = 100_000

type Forms = ReadonlyArray<readonly number[]>

/** The members so far, by the words of their names. */
export class NameIndex {
  private readonly byWord = new Map<number, number[]>()

  constructor(private readonly members: readonly Member[]) {}

  add({id, forms}: Member): void {
    for (const word of forms)
      for (const form of word) {
        const ids = this.byWord.get(form)
        if (ids) ids.push(id)
        else this.byWord.set(form, [id])
      }
  }

  /** The member whose name holds all words of this one; of several, the one last named before it. */
  find(name: Name, mine: Forms): Member | undefined {
    let best: Member | undefined
    for (const id of this.candidates(mine)) {
      const member = this.members[id]
      if (!holdsAll(member, mine) || isMiddleOfBody(member, mine)) continue
      if (member.forms.length === mine.length) return member
      if (!best || isNearer(member, best, name)) best = member
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
