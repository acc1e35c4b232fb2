import type {Member} from './cast.js'

/** Those named only behind a token are farther than all before it. */
const BEHIND = 1e6

/** The last one named before a token, else the first one after it. */
export function nearest(members: readonly Member[], token: number): Member {
  let best = members[0]
  let least = distance(best, token)
  for (let i = 1; i < members.length; i++) {
    const own = distance(members[i], token)
    if (own >= least) continue
    best = members[i]
    least = own
  }
  return best
}

function distance({places}: Member, token: number): number {
  // the places are in order
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle] <= token) low = middle + 1
    else high = middle
  }
  return low > 0 ? token - places[low - 1] : BEHIND + (places[0] ?? 0) - token
}
