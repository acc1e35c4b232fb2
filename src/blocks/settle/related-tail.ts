import type {Reading} from '../../reading.js'
import {KIND, MARK} from '../../source/tokens.js'
import type {Row} from '../../surface/read-surface.js'
import type {Judged} from '../block-rule.js'
import {isBody, isOpen} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const LONGEST = 60
const MOST = 12
const FEWEST_BEFORE = 3
/** Blocks that are looked back over, so that time stays in proportion. */
const REACH = 100

/**
 * Teasers of whole sentences, under the label of a list of links at the end.
 *
 *     Meer uit Binnenland          label
 *     ASSEN (ANP) - Een man …
 *     ^^^^^^^^^^^^^^^^^^^^^^^ teaser
 *     2 uur geleden                its time
 */
export const relatedTail: SettleRule = {
  rule: 'related-tail',
  settle: (i, blocks, reading) => {
    if (!isOpen(blocks[i]) || reading.rows[i].words > LONGEST) return undefined
    let label = i - 1
    while (label >= 0 && i - label <= MOST && isTail(label, blocks)) label--
    if (label < 0 || blocks[label].rule !== 'links-label' || !isEnd(label, blocks, reading)) return undefined
    return {kind: 'related', rule: 'related-tail', sure: true, score: 1}
  }
}

function isTail(i: number, blocks: readonly Judged[]): boolean {
  const {kind, rule} = blocks[i]
  return rule === 'related-tail' || rule === 'related-run' || kind === 'timestamp' || kind === 'notice'
}

/** The body stands before the label, and all after it is short, with a time to each or no more than a line long. */
function isEnd(label: number, blocks: readonly Judged[], reading: Reading): boolean {
  const {rows} = reading
  if (rows.length - label > 2 * MOST) return false
  let body = 0
  for (let j = label - 1; j >= 0 && j >= label - REACH && body < FEWEST_BEFORE; j--)
    if (isBody(rows[j], blocks[j])) body++
  if (body < FEWEST_BEFORE) return false
  let texts = 0
  let long = 0
  let times = 0
  for (let j = label + 1; j < rows.length; j++) {
    const {kind} = blocks[j]
    if (kind === 'timestamp') times++
    else if (kind === 'paragraph') {
      texts++
      if (rows[j].words > 25) long++
      if (rows[j].words > LONGEST || isSpeech(rows[j], reading)) return false
    } else if (kind !== 'related' && kind !== 'notice') return false
  }
  return long === 0 ? texts <= MOST : times >= long
}

/** Marks open it and sentences stand in it: the story goes on. */
function isSpeech({first, stop, stops}: Row, {tokens: {kinds}}: Reading): boolean {
  return (kinds[first] & KIND) === MARK && stop !== 0 && stops > 0
}
