import type {Reading} from '../../reading.js'
import type {Judged} from '../block-rule.js'

/**
 * One way in which the neighbours decide what an open block is. Rules run in the
 * order of their list, each over all blocks from the first to the last; a rule
 * sees what the rules before it decided.
 */
export interface SettleRule {
  readonly rule: string
  /** The new verdict of block `i`, or undefined to leave it as it is. Sure blocks are asked too: the rule itself passes them over where it should. */
  readonly settle?: (i: number, blocks: readonly Judged[], reading: Reading) => Judged | undefined
  /** For rules that must look at the whole article first: the new verdicts, or undefined where none changes. */
  readonly settleAll?: (blocks: readonly Judged[], reading: Reading) => readonly Judged[] | undefined
}
