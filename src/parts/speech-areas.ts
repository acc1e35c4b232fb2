import type {Kind} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import type {Caption} from '../article.js'
import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'
import {datelineEnd} from './dateline.js'
import {hasKind} from './has-kind.js'
import {signOffStart} from './sign-off.js'

/** Kinds in which nobody speaks. */
const MUTE: ReadonlySet<Kind> = new Set<Kind>(['related', 'embed', 'notice', 'kicker', 'timestamp', 'signoff', 'byline'])
const SURE_CREDIT = 0.7

/**
 * Where speech may stand in each block.
 *
 *     OSLO (NTB) – Byrådet sier nei, opplyser Ola Berg. (©NTB)
 *                  ^                                   ^
 *                  first                               last
 */
export function speechAreas(reading: Reading, blocks: readonly Judged[], captions: readonly Caption[]): ReadonlyArray<readonly [number, number]> {
  const firstCaption = new Map<number, Caption>()
  for (const caption of captions) if (!firstCaption.has(caption.block)) firstCaption.set(caption.block, caption)
  return reading.rows.map((row) => {
    const block = blocks[row.index]
    const caption = firstCaption.get(row.index)
    if (caption && hasKind(block, 'caption')) return captionArea(row, caption, captions, reading)
    if (MUTE.has(block.kind)) return [row.first, row.first]
    const first = block.kind === 'paragraph' ? datelineEnd(row, reading) : row.first
    const credit = reading.credits[row.index].find(({sure, last}) => sure >= SURE_CREDIT && last === row.last)
    const last = credit?.first ?? signOffStart(row, reading)
    return [first, Math.max(first, last)]
  })
}

/** The words of the captions, the label of the first left out; of a caption that is written twice, the first copy. */
function captionArea(row: Row, caption: Caption, captions: readonly Caption[], {tokens, record}: Reading): readonly [number, number] {
  const {starts, ends} = tokens
  if (caption.text === '') return [row.first, row.first]
  const found = record.indexOf(caption.text, row.start)
  const from = caption.label ? found + caption.label.end - caption.label.start + 1 : found
  let to = found + caption.text.length
  for (const {block, text, place} of captions) if (block === row.index && text !== '' && text !== caption.text) to = Math.max(to, record.indexOf(text, place.start) + text.length)
  let first = row.first
  while (first < row.last && ends[first] <= from) first++
  let last = row.last
  while (last > first && starts[last - 1] >= to) last--
  return [first, last]
}
