import type {Member} from './cast.js'
import type {Scene} from './scene.js'

/** Quotes back to somebody who has spoken, and blocks back to that. */
const NEAR = 3
const FARTHEST = 12

/**
 * A lone name that has just spoken, where nobody else can be meant by `he` or `she`: then it is somebody's.
 *
 *     The pier was shut, Solheim said. “It was a mess,” she said.
 *                        ^^^^^^^                        ^^^
 */
export function lastSpoken(row: number, quote: number, gender: number, {found, results}: Scene): Member | undefined {
  for (let i = quote - 1; i >= 0 && i >= quote - NEAR && found[i].row >= row - FARTHEST; i--) {
    const members = results[i]?.members ?? []
    if (members.length !== 1) continue
    const [member] = members
    if (member.kind !== 'unknown' || !member.named || found[i].who[0]?.kind !== 'name') return undefined
    member.kind = 'person'
    member.gender ||= gender
    return member
  }
  return undefined
}
