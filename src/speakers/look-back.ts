import type {Member} from './cast.js'
import type {Company, Fits} from './company.js'
import {hasProse} from './scene.js'

/** Blocks that are looked back. */
const FARTHEST = 12

/** The nearest member before a token that fits: in the block itself, then block by block. */
export function lookBack(
  token: number,
  row: number,
  quote: number,
  fits: Fits,
  bodies: boolean,
  company: Company
): Member | undefined {
  const {blocks, reading} = company.scene
  for (let r = row; r >= 0 && r >= row - FARTHEST; r--) {
    const {kind} = blocks[r]
    if (r !== row && (!hasProse(kind) || kind === 'caption')) continue
    const found = company.subjectIn(r, r === row ? token : reading.rows[r].last, quote, fits, bodies)
    if (found) return found
  }
  return undefined
}
