import {cueAt} from '../../credits/cue-at.js'
import {AGENCY, BYLINE_ROLE, COMPANY} from '../../furniture/cue-classes.js'
import {BODY, GROUP, PERSON, ROLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND, WORD} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, hasBodyBefore, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 5
/** Blocks and words around the line in which its name is looked for, so that time stays in proportion. */
const REACH = 60
const LONGEST_BLOCK = 1000
const HEAD = 6

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
    if (
      !(isOpen(blocks[i]) || (blocks[i].rule === 'credited-caption' && !blocks[i].sure)) ||
      row.words < 2 ||
      row.words > LONGEST ||
      row.stop !== 0 ||
      row.capitals < 2
    )
      return undefined
    const title = i > 0 && i < HEAD && !hasBodyBefore(i, blocks, reading)
    if (title && isCompany(i, reading)) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (title && isSigned(i, reading)) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    if (!isName(i, reading)) return undefined
    const beside = isOf(i - 1, blocks) || isOf(i + 1, blocks)
    if (beside && (i < HEAD || !hasBodyAfter(i, blocks, reading)))
      return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    const before = hasBodyBefore(i, blocks, reading)
    if (row.shouted === row.words && before && isPlain(i, reading))
      return {kind: 'caption', rule: 'name-line', sure: true, score: 1}
    if (before && hasBodyAfter(i, blocks, reading) && isStranger(i, reading))
      return {kind: 'caption', rule: 'name-line', sure: true, score: 1}
    if (i === blocks.length - 1 && before) return {kind: 'byline', rule: 'name-line', sure: true, score: 1}
    return undefined
  }
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
function isStranger(i: number, reading: Reading): boolean {
  const {rows, tokens} = reading
  const {first, last} = rows[i]
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
