import {agencyAt, cueAt} from '../../credits/cue-at.js'
import {AGENCY, BYLINE_ROLE, COMPANY} from '../../furniture/cue-classes.js'
import {BODY, GROUP, PERSON, ROLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {CAP, COMMA, KIND, STOP, WORD} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, hasBodyBefore, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 5
/** Blocks and words around the line in which its name is looked for, so that time stays in proportion. */
const REACH = 60
const LONGEST_BLOCK = 1000
const HEAD = 6
const LONGEST_PLACE = 2

/**
 * A person's name and nothing else.
 *
 *     Kari Nordmann              KARI NORDMANN
 *     Publisert 3. mai           Broen ble stengt …
 *     beside the date: byline    between two paragraphs, in capitals: who took the picture
 */
export const nameLine: SettleRule = {
  rule: 'name-line',
  settle: (i, blocks, reading) => {
    const row = reading.rows[i]
    if (i > 0 && i < HEAD && (isOf(i - 1, blocks) || isOf(i + 1, blocks)) && isOutlets(i, blocks, reading))
      return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (isOutletUnderTitle(i, blocks, reading)) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (
      !(isOpen(blocks[i]) || (blocks[i].rule === 'credited-caption' && !blocks[i].sure)) ||
      row.words < 2 ||
      row.words > LONGEST ||
      row.stops > 0 ||
      row.capitals < 2
    )
      return undefined
    // Camille Troadec. under the last paragraph; Aurélie Perrin, Sierre over the first
    const head = !hasBodyBefore(i, blocks, reading)
    const beside = isOf(i - 1, blocks) || isOf(i + 1, blocks)
    const first = i < HEAD && (head || beside)
    if (first || !hasBodyAfter(i, blocks, reading)) {
      const name = nameAt(row, reading)
      if (name && (first ? isPlain(i, reading) : name.last >= row.last - 1) && isStranger(i, name.last, reading))
        return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    }
    if (row.stop !== 0) return undefined
    const title = i > 0 && i < HEAD && head
    if (title && isCompany(i, reading)) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (title && isSigned(i, reading)) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (!isName(i, reading)) return undefined
    if (beside && (i < HEAD || !hasBodyAfter(i, blocks, reading)))
      return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    const before = hasBodyBefore(i, blocks, reading)
    if (row.shouted === row.words && before && isPlain(i, reading))
      return {kind: 'caption', rule: 'name-line', sure: true, score: 1}
    if (before && hasBodyAfter(i, blocks, reading) && isStranger(i, row.last, reading))
      return {kind: 'caption', rule: 'name-line', sure: true, score: 1}
    if (i === blocks.length - 1 && before) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    return undefined
  }
}

/** `Sud Ouest Claire Dulac.`: for whom, and who wrote it; with no sign between them it is no credit. */
function isOutlets(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const {rows, tokens} = reading
  const {kinds} = tokens
  const {first, last, words} = rows[i]
  if (words < 3 || words > LONGEST || !(isOpen(blocks[i]) || blocks[i].rule === 'credited-caption')) return false
  const end = (kinds[last - 1] & KIND) === STOP ? last - 1 : last
  const from = first + (agencyAt(first, end, reading)?.length ?? 0)
  if (from === first || end - from < 2) return false
  for (let t = from; t < end; t++) if ((kinds[t] & (KIND | CAP)) !== (WORD | CAP)) return false
  return true
}

/** `CBC` right under the title, before the body: who brings the story, no picture's credit. */
function isOutletUnderTitle(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const {rule, kind} = blocks[i]
  const [line] = reading.credits[i]
  if (i === 0 || i >= HEAD || kind !== 'caption' || rule !== 'credited-caption' || !line || line.marked) return false
  if (line.creators.length > 0 || !line.organization || line.first > reading.rows[i].first) return false
  return reading.rows[i].words <= 2 && blocks[i - 1].kind === 'title' && !hasBodyBefore(i, blocks, reading)
}

function isName(i: number, {rows, names}: Reading): boolean {
  const {first, last} = rows[i]
  const name = names.list[names.at[first] - 1]
  return (
    name !== undefined &&
    name.first === first &&
    name.last === last &&
    (name.kind !== 'body' || rows[i].shouted === rows[i].words)
  )
}

/** A full name and a word of the trade: `Kari Moe, journalist`, `Anna Jónsdóttir skrifar`. */
function isSigned(i: number, reading: Reading): boolean {
  const {rows, names, tokens} = reading
  const {first, last} = rows[i]
  const name = names.list[names.at[first] - 1]
  if (!name || name.first !== first || name.kind !== 'person' || name.last >= last) return false
  for (let t = name.last; t < last; t++) {
    if ((tokens.kinds[t] & KIND) === COMMA) continue
    const cue = cueAt(t, last, BYLINE_ROLE, reading)
    if (!cue) return false
    t += cue.length - 1
  }
  return true
}

/** The full name that is the line, but for its stop or the place behind it: `Aurélie Perrin, Sierre`. */
function nameAt({first, last}: Row, {tokens: {kinds}, names}: Reading): Name | undefined {
  const name = names.list[names.at[first] - 1]
  if (!name || name.first !== first || name.kind === 'body' || name.words < 2) return undefined
  if (name.last === last || (name.last === last - 1 && (kinds[name.last] & KIND) === STOP)) return name
  if ((kinds[name.last] & KIND) !== COMMA || last - name.last - 1 > LONGEST_PLACE) return undefined
  for (let t = name.last + 1; t < last; t++) if ((kinds[t] & (KIND | CAP)) !== (WORD | CAP)) return undefined
  return name
}

/** No word of it is one of the language's own: `DEATH BEHIND BARS` is no name. */
function isPlain(i: number, {rows, columns, tokens}: Reading): boolean {
  const {people, speech} = columns
  for (let t = rows[i].first; t < rows[i].last; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD) continue
    if (speech[t] !== 0 || people[t] & (SMALL_WORD | VERB | ROLE | PERSON | GROUP | BODY)) return false
  }
  return true
}

/** A full name of which nobody speaks, and no other name stands alone: the one who took the picture. */
function isStranger(i: number, last: number, reading: Reading): boolean {
  const {rows, tokens} = reading
  const {first} = rows[i]
  if (last - first < 2 || last - first > 3) return false
  const surname = tokens.hashes[last - 1]
  for (let j = Math.max(0, i - REACH); j < rows.length && j <= i + REACH; j++) {
    if (j === i) continue
    if (rows[j].words <= LONGEST && rows[j].stop === 0 && rows[j].words > 1 && isName(j, reading)) return false
    for (let t = rows[j].first; t < rows[j].last && t < rows[j].first + LONGEST_BLOCK; t++)
      if (tokens.hashes[t] === surname) return false
  }
  return true
}

/** All of it capitals, one of them a word of the trade: `News Agency Of Malta`. */
function isCompany(i: number, reading: Reading): boolean {
  const {first, last, words, capitals} = reading.rows[i]
  if (capitals < words) return false
  for (let t = first; t < last; t++) {
    const cue = cueAt(t, last, COMPANY | AGENCY, reading)
    if (cue && cue.value.bits & (COMPANY | AGENCY)) return true
  }
  return false
}

function isOf(i: number, blocks: readonly Judged[]): boolean {
  const kind = blocks[i]?.kind
  return kind === 'timestamp' || kind === 'byline' || kind === 'kicker'
}
