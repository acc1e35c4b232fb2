import type {Caption, Kind} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'
import type {Edges} from './edges.js'
import {tokenAt} from './token-at.js'

/** Kinds in which nobody speaks. */
const MUTE: ReadonlySet<Kind> = new Set<Kind>([
  'related',
  'embed',
  'notice',
  'kicker',
  'timestamp',
  'signoff',
  'byline'
])
const SURE_CREDIT = 0.7

/**
 * Where speech may stand in each block.
 *
 *     OSLO (NTB) – Byrådet sier nei, opplyser Ola Berg. (©NTB)
 *                  ^                                   ^
 *                  first                               last
 */
export function speechAreas(
  reading: Reading,
  blocks: readonly Judged[],
  captions: readonly Caption[],
  edges: ReadonlyArray<Edges | undefined>
): ReadonlyArray<readonly [number, number]> {
  let next = 0
  return reading.rows.map((row) => {
    const block = blocks[row.index]
    const from = next
    while (next < captions.length && captions[next].block === row.index) next++
    if (next > from) return captionArea(row, captions.slice(from, next), reading)
    if (MUTE.has(block.kind)) return [row.first, row.first]
    const edge = edges[row.index]
    const first = edge?.dateline?.end ?? row.first
    const credit = reading.credits[row.index].find(({sure, last}) => sure >= SURE_CREDIT && last === row.last)
    const last = credit?.first ?? edge?.signOff ?? row.last
    return [first, Math.max(first, last)]
  })
}

/** The words of the captions, the label of the first left out; of a caption that is written twice, the first copy. */
function captionArea(row: Row, captions: readonly Caption[], {tokens, record}: Reading): readonly [number, number] {
  const [caption] = captions
  if (caption.text === '') return [row.first, row.first]
  const found = record.indexOf(caption.text, row.start)
  const from = caption.label ? found + caption.label.end - caption.label.start + 1 : found
  let to = found + caption.text.length
  for (const {text, place} of captions)
    if (text !== '' && text !== caption.text) to = Math.max(to, record.indexOf(text, place.start) + text.length)
  const first = tokenAt(from, row.first, row.last, tokens)
  let last = tokenAt(to - 1, first, row.last, tokens)
  if (last < row.last) last++
  return [first, last]
}
