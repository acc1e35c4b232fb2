import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule, Judged} from './block-rule.js'
import {SURE} from './block-rule.js'

/** Asks the rules in their order about each block; the first that is sure closes the case, else the highest score stands, open. */
export function judgeBlocks<K extends string>(
  reading: Reading,
  rules: ReadonlyArray<BlockRule<K>>
): ReadonlyArray<Judged<K>> {
  return reading.rows.map((row) => judgeBlock(row, reading, rules))
}

function judgeBlock<K extends string>(row: Row, reading: Reading, rules: ReadonlyArray<BlockRule<K>>): Judged<K> {
  let best: BlockRule<K> | undefined
  let top = 0
  for (const rule of rules) {
    const score = rule.judge(row, reading)
    if (score >= SURE) return verdict(rule, SURE, row, reading)
    if (score > top || best === undefined) {
      best = rule
      top = score
    }
  }
  if (!best) throw new TypeError('createParser: blockRules is empty')
  return verdict(best, top, row, reading)
}

function verdict<K extends string>(rule: BlockRule<K>, score: number, row: Row, reading: Reading): Judged<K> {
  const {kind, rule: name} = rule
  const also = rule.also?.(row, reading)
  const sure = score >= SURE
  return also ? {kind, rule: name, sure, score, also} : {kind, rule: name, sure, score}
}
