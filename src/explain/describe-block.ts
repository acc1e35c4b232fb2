import {SURE} from '../blocks/block-rule.js'
import type {ExplainedBlock, Weighed} from './explanation.js'
import {percent, short, table, wrapped} from './text-lines.js'

const MOST_SIGNS = 10

export function describeBlock(block: ExplainedBlock): readonly string[] {
  const {index, kind, also, text, rule, confidence, needs, asked, settled, second, weighed} = block
  return [
    `block ${index}: ${kind}${also ? `, also ${also.join(', ')}` : ''}, by ${rule} (${percent(confidence)})`,
    `  ${short(text)}`,
    ...(needs === undefined ? [] : [`  needs: ${needs}`]),
    '  asked, in order, and said no unless a score is given:',
    ...wrapped(
      asked.map(({rule: name, kind: of, score}) => (score === 0 ? name : `${name} (${of} ${scoreOf(score)})`))
    ),
    ...(settled.length > 0 ? ['  then the neighbours:'] : []),
    ...table(settled.map(({by, from, to}) => [by, `${from.kind} (${from.rule})`, '→', `${to.kind} (${to.rule})`])),
    ...(weighed ? describeWeights(weighed) : []),
    second ? `  second: ${second.kind}, by ${second.rule}` : '  second: none'
  ]
}

function describeWeights({sums, signs}: Weighed): readonly string[] {
  const [first, second] = sums
  return [
    `  weighed: ${sums.map(({kind, sum}) => `${kind} ${sum}`).join(', ')}`,
    `  what said most for ${first.kind} or, below zero, for ${second.kind}:`,
    ...table(signs.slice(0, MOST_SIGNS).map(({sign, says}) => [says > 0 ? `+${says}` : String(says), sign]))
  ]
}

function scoreOf(score: number): string {
  return score === SURE ? 'sure' : String(score)
}
