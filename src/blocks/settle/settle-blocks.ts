import type {Reading} from '../../reading.js'
import type {Judged} from '../block-rule.js'
import type {SettleRule} from './settle-rule.js'

/** Lets the neighbours decide, rule by rule. */
export function settleBlocks(
  reading: Reading,
  judged: readonly Judged[],
  rules: readonly SettleRule[]
): readonly Judged[] {
  let blocks = judged
  for (const {settle, settleAll} of rules) {
    blocks = settleAll?.(blocks, reading) ?? blocks
    if (!settle) continue
    let next: Judged[] | undefined
    for (let i = 0; i < blocks.length; i++) {
      const verdict = settle(i, next ?? blocks, reading)
      if (!verdict) continue
      next ??= [...blocks]
      next[i] = verdict
    }
    if (next) blocks = next
  }
  return blocks
}
