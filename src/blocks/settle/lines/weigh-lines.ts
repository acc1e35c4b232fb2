import type {Kind} from '../../../article.js'
import type {Reading} from '../../../reading.js'
import type {Judged} from '../../block-rule.js'
import {isOpen} from '../line-shape.js'
import type {SettleRule} from '../settle-rule.js'
import {lineSigns, signPairs} from './line-signs.js'
import {lineWeights} from './line-weights.js'
import {readLine} from './read-line.js'
import {readPlace, readPlaces} from './read-place.js'
import {Told} from './read-told.js'
import {sign} from './sign-numbers.js'

const LONGEST = 60
/** So far ahead of the next kind a kind is clear. */
const CLEAR = 2

const {kinds} = lineWeights
const COUNT = kinds.length
const SIGNS = lineSigns.length

/** What each sign says for each kind, the pairs after the signs. */
const table = new Float64Array((SIGNS + signPairs.length) * COUNT)
lineSigns.forEach((name, i) => table.set(lineWeights.signs[name] ?? [], i * COUNT))
signPairs.forEach((pair, i) => table.set(lineWeights.signs[pair.join(' + ')] ?? [], (SIGNS + i) * COUNT))
const pairNumbers = Int32Array.from(signPairs.flatMap((pair) => pair.map((name) => sign[name])))

/** Whether a line is to be weighed: nothing is decided about it, and it is no long text. */
function isLine(i: number, blocks: readonly Judged[], {rows}: Reading): boolean {
  return isOpen(blocks[i]) && rows[i].words > 0 && rows[i].words <= LONGEST
}

/** A line that is weighed: the numbers of its signs, and what they tell. */
interface Weighed {
  readonly signs: readonly number[]
  readonly verdict: Judged
}

/** What a line of these signs is taken for by the lines after it. */
type Tell = (i: number, signs: readonly number[]) => Kind

/** Weighs the lines of an article from the first to the last. `tell` stands in for the verdicts where the weights are being fitted. */
function weigh(blocks: readonly Judged[], reading: Reading, tell?: Tell): ReadonlyArray<Weighed | undefined> {
  const asked = blocks.map((_, i) => isLine(i, blocks, reading))
  if (!asked.includes(true)) return []
  const places = readPlaces(blocks, asked, reading)
  const told = new Told()
  const flags = new Array<boolean>(SIGNS).fill(false)
  return blocks.map((_, i) => {
    if (!asked[i]) return undefined
    flags.fill(false)
    const signs: number[] = []
    const mark = (number: number): void => {
      flags[number] = true
      signs.push(number)
    }
    readLine(reading.rows[i], reading, mark)
    readPlace(i, places, reading, mark)
    told.read(i, places.looks, mark)
    for (let p = 0; p < pairNumbers.length; p += 2)
      if (flags[pairNumbers[p]] && flags[pairNumbers[p + 1]]) signs.push(SIGNS + p / 2)
    const verdict = verdictOf(signs)
    told.tell(i, tell ? tell(i, signs) : verdict.kind)
    return {signs, verdict}
  })
}

/** The numbers of the signs that the lines of an article show; undefined for a block that isn't weighed. */
export function readSigns(
  blocks: readonly Judged[],
  reading: Reading,
  tell?: Tell
): ReadonlyArray<readonly number[] | undefined> {
  return weigh(blocks, reading, tell).map((line) => line?.signs)
}

/**
 * Title, heading, caption without credit, bare link or short paragraph: what no single
 * sign can tell, all of them together do.
 *
 *     Skulle feire bryllup      bare, a verb at its head, between paragraphs, few small words …
 *     ^^^^^^^^^^^^^^^^^^^^ heading
 *
 * Each sign has a name and a weight for each kind (line-weights.json, written by a
 * script that fits them to articles with gold); the kind with the largest sum wins.
 * After all rules that are sure.
 */
export const weighLines: SettleRule = {
  rule: 'weigh-lines',
  settleAll: (blocks, reading) => {
    const lines = weigh(blocks, reading)
    return lines.length > 0 ? blocks.map((block, i) => lines[i]?.verdict ?? block) : undefined
  }
}

function verdictOf(signs: readonly number[]): Judged {
  const sums = new Float64Array(COUNT)
  for (const number of signs) for (let k = 0, at = number * COUNT; k < COUNT; k++) sums[k] += table[at + k]
  let best = 0
  for (let k = 1; k < COUNT; k++) if (sums[k] > sums[best]) best = k
  let second = Number.NEGATIVE_INFINITY
  for (let k = 0; k < COUNT; k++) if (k !== best && sums[k] > second) second = sums[k]
  const lead = sums[best] - second
  const kind = kinds[best]
  return {kind, rule: lead >= CLEAR ? `${kind}-clear` : `${kind}-likely`, sure: false, score: 1 / (1 + Math.exp(-lead))}
}
