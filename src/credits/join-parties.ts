import type {Named} from './named.js'
import type {Party, PartyKind} from './party.js'
import {partyKind} from './party-kind.js'

/**
 * Puts together what a comma or an `and` split although it is one name.
 *
 *     Nordmann, Ola / NTB     Politi og brannvesen     Statens vegvesen, region vest
 *     ^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinParties(list: readonly Party[], named: Named): readonly Party[] {
  const joined: Party[] = []
  for (const party of list) {
    const left = joined[joined.length - 1]
    if (left && belongs(left, party)) {
      const {first, before, agency, wire} = left
      joined[joined.length - 1] = {
        first,
        last: party.last,
        kind: jointKind(left, party, named),
        before,
        agency,
        wire
      }
    } else joined.push(party)
  }
  return joined
}

function belongs(left: Party, right: Party): boolean {
  if (left.agency || right.agency) return false
  if (right.before === 'comma') {
    // surname first
    if (left.kind === 'single' && left.before !== 'comma') {
      return right.kind === 'single' || (right.kind === 'person' && right.last - right.first <= 2)
    }
    return left.kind === 'organization' && right.kind === 'organization' && !isShort(right) && !isShort(left)
  }
  return right.before === 'and' && left.kind === 'organization' && right.kind !== 'person' && !isShort(left)
}

function jointKind(left: Party, right: Party, named: Named): PartyKind {
  if (left.kind !== 'single') return left.kind
  return right.before === 'comma' ? 'person' : partyKind(left.first, right.last, named)
}

function isShort({first, last}: Party): boolean {
  return last - first === 1
}
