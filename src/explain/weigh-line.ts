import type {Judged} from '../blocks/block-rule.js'
import {lineSigns, signPairs} from '../blocks/settle/lines/line-signs.js'
import {lineWeights} from '../blocks/settle/lines/line-weights.js'
import {readSigns} from '../blocks/settle/lines/weigh-lines.js'
import type {Reading} from '../reading.js'
import type {Weighed} from './explanation.js'

/** What the signs of a line say for each kind; nothing where another rule than the weights made the verdict. */
export function weighLine(
  index: number,
  before: readonly Judged[],
  {rule, sure}: Judged,
  reading: Reading
): Weighed | undefined {
  if (sure || !/-(?:clear|likely)$/u.test(rule)) return undefined
  const names = readSigns(before, reading)[index]?.map((number) => nameOf(number))
  if (!names) return undefined
  const weights = names.map((name) => lineWeights.signs[name] ?? [])
  const sums = lineWeights.kinds
    .map((kind, k) => ({kind, k, sum: round(weights.reduce((sum, weight) => sum + (weight[k] ?? 0), 0))}))
    .sort((a, b) => b.sum - a.sum)
  const [first, second] = sums
  const signs = names
    .map((sign, i) => ({sign, says: round((weights[i][first.k] ?? 0) - (weights[i][second.k] ?? 0))}))
    .filter(({says}) => says !== 0)
    .sort((a, b) => Math.abs(b.says) - Math.abs(a.says))
  return {sums: sums.map(({kind, sum}) => ({kind, sum})), signs}
}

/** Signs are numbered in their order, pairs of them after them all. */
function nameOf(number: number): string {
  return number < lineSigns.length ? lineSigns[number] : signPairs[number - lineSigns.length].join(' + ')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
