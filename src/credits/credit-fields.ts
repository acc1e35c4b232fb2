import type {CreditRole} from '../article.js'
import type {CreditLine} from './credit-line.js'
import {isEmployer} from './employer.js'
import type {Named} from './named.js'
import type {Party, PartyKind} from './party.js'
import {readParties} from './read-parties.js'

export type CreditFields = Pick<CreditLine, 'role' | 'creators' | 'organization' | 'chain' | 'private' | 'archive'> & {
  readonly parties: readonly Party[]
}

/** What the parties of a credit line say: who made the picture, and where it comes from. `cut`: its last word ends there, what is glued to it left out. */
export function creditFields(
  first: number,
  last: number,
  marker: CreditRole | undefined,
  named: Named,
  cut = Number.POSITIVE_INFINITY
): CreditFields {
  const {record, tokens} = named
  const {list, role} = readParties(first, last, named)
  const textOf = (from: Party, to = from): string =>
    record.slice(tokens.starts[from.first], Math.min(cut, tokens.ends[to.last - 1]))
  const parties = list.map((party): Party => {
    // what a screen showed: an outlet or a programme
    if (role === 'screenshot' && party.kind !== 'source')
      return party.kind === 'person' || party.kind === 'single' ? asKind(party, 'organization') : party
    if (party.kind === 'single') return asKind(party, singleKind(party, list))
    return party.kind === 'person' && list.length === 1 && isEmployer(party.first, party.last, named)
      ? asKind(party, 'organization')
      : party
  })
  const creators: string[] = []
  const organizations: string[] = []
  for (let i = 0; i < parties.length; i++) {
    const party = parties[i]
    if (party.kind === 'person') add(creators, textOf(party))
    if (party.kind !== 'organization') continue
    // as written: neighbouring organisations are one text, `AFP via Getty Images`
    let to = i
    const names = [textOf(party)]
    while (parties[to + 1]?.kind === 'organization') names.push(textOf(parties[++to]))
    const distinct = new Set(names.map((name) => name.toLowerCase())).size
    add(organizations, distinct === 1 ? names[0] : textOf(party, parties[to]))
    i = to
  }
  const organization = organizations.filter((name) => !creators.some((creator) => same(creator, name))).join(' / ')
  return {
    parties,
    role: role ?? marker ?? 'photo',
    creators,
    organization: organization === '' ? undefined : organization,
    chain: list.map((party) => textOf(party)),
    private: parties.some(({kind}) => kind === 'private') || undefined,
    archive: parties.some(({kind}) => kind === 'archive') || undefined
  }
}

function asKind({first, last, before, agency, wire}: Party, kind: PartyKind): Party {
  return {first, last, kind, before, agency, wire}
}

/** One word with a capital: after an agency a photographer (`mbl.is/Eggert`), else a body (`Equinor / NTB`). */
function singleKind(party: Party, list: readonly Party[]): 'person' | 'organization' {
  const i = list.indexOf(party)
  const left = list[i - 1]
  if (left?.agency && party.before === 'slash' && i === list.length - 1) return 'person'
  const right = list[i + 1]
  return party.before !== 'comma' && right?.before === 'and' && right.kind === 'person' ? 'person' : 'organization'
}

function add(list: string[], name: string): void {
  if (!list.some((other) => same(other, name))) list.push(name)
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
