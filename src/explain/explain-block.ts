import type {Block, Kind} from '../article.js'
import {type BlockRule, type Judged, SURE} from '../blocks/block-rule.js'
import {settleBlocks} from '../blocks/settle/settle-blocks.js'
import {settleRules} from '../blocks/settle/settle-rules.js'
import type {Stages} from '../create-parser.js'
import type {Change, ExplainedBlock} from './explanation.js'
import {needsOf} from './rule-notes.js'
import {weighLine} from './weigh-line.js'

/** Asks the block rules about one block, then the settle rules one after the other, and keeps what each said. */
export function explainBlock(
  index: number,
  block: Block,
  rules: ReadonlyArray<BlockRule<Kind>>,
  {reading, judged}: Stages
): ExplainedBlock {
  const row = reading.rows[index]
  const asked: Array<ExplainedBlock['asked'][number]> = []
  for (const {rule, kind, judge} of rules) {
    const score = judge(row, reading)
    asked.push({rule, kind, score: Math.min(score, SURE)})
    if (score >= SURE) break
  }
  const settled: Change[] = []
  let weighed: ExplainedBlock['weighed']
  let blocks = judged
  for (const rule of settleRules) {
    const next = settleBlocks(reading, blocks, [rule])
    if (next[index] !== blocks[index]) {
      settled.push({by: rule.rule, from: shown(blocks[index]), to: shown(next[index])})
      weighed = weighLine(index, blocks, next[index], reading)
    }
    blocks = next
  }
  const {text, start, end, type, also, rule, confidence} = block
  const needs = needsOf(rule)
  const second = secondOf(settled, weighed, asked, type)
  return {
    index,
    kind: type,
    text,
    start,
    end,
    ...(also && {also}),
    rule,
    confidence,
    ...(needs !== undefined && {needs}),
    asked,
    settled,
    ...(second && {second}),
    ...(weighed && {weighed})
  }
}

function shown({kind, rule}: Judged): {readonly kind: string; readonly rule: string} {
  return {kind, rule}
}

/** The next kind by the weights; else what the neighbours changed it from; else the next score. */
function secondOf(
  settled: readonly Change[],
  weighed: ExplainedBlock['weighed'],
  asked: ExplainedBlock['asked'],
  kind: string
): ExplainedBlock['second'] {
  const last = settled[settled.length - 1]
  if (weighed && last) return {kind: weighed.sums[1].kind, rule: last.by}
  const before = settled.map(({from}) => from).filter((from) => from.kind !== kind)
  if (before.length > 0) return before[before.length - 1]
  const [best] = asked.filter((one) => one.kind !== kind && one.score > 0).sort((a, b) => b.score - a.score)
  return best && {kind: best.kind, rule: best.rule}
}
