import type {Group, Kind} from '../article.js'
import type {Reading} from '../reading.js'
import {COLON} from '../source/tokens.js'
import type {Judged} from './block-rule.js'
import {closePattern} from './close-pattern.js'

/**
 * Runs of blocks that belong together, in order of place; a label is the first of its run.
 *
 *     Fakta om brua     ┐ box, label 0
 *     • Lengde: 86 m    │
 *     • Åpnet: 2019     ┘
 */
export function groupBlocks(reading: Reading, blocks: readonly Judged[]): readonly Group[] {
  const groups: Group[] = []
  for (let i = 0; i < blocks.length; i++) {
    const {kind, also} = blocks[i]
    if (kind === 'heading') add('section', i, sectionEnd(i, blocks), i)
    else if (kind === 'factbox') add(isSummary(i) ? 'summary' : 'box', i, boxEnd(i, blocks), i)
    else if (also?.includes('factbox') && kind === 'paragraph') add('box', i, runEnd(i, 'listItem', blocks), i)
    else if (i > 0 && blocks[i - 1].kind === kind && blocks[i - 1].kind !== 'factbox') continue
    else if (kind === 'listItem') addList(i)
    else if (kind === 'caption') addRun('gallery', i, runEnd(i - 1, 'caption', blocks))
    else if (kind === 'related') addRun('links', i, runEnd(i - 1, 'related', blocks))
  }
  return groups

  function add(type: Group['type'], first: number, last: number, label?: number): void {
    const {rows} = reading
    const {start} = rows[first]
    const {end} = rows[last]
    groups.push(label === undefined ? {type, start, end, first, last} : {type, start, end, label, first, last})
  }

  function addRun(type: 'gallery' | 'links', first: number, last: number): void {
    if (last > first) add(type, first, last, blocks[first].rule === 'links-label' ? first : undefined)
  }

  /** A list that no box holds; the line with a colon above it is its label. */
  function addList(first: number): void {
    const before = blocks[first - 1]
    if (before && (before.kind === 'factbox' || before.also?.includes('factbox'))) return
    const labelled = before?.kind === 'paragraph' && reading.rows[first - 1].stop === COLON
    const last = runEnd(first - 1, 'listItem', blocks)
    if (labelled) add('list', first - 1, last, first - 1)
    else if (last > first) add('list', first, last)
  }

  function isSummary(i: number): boolean {
    return closePattern(reading.rows[i], reading, 'factbox', 'summary')?.kind === 'summary'
  }
}

/** The last block of the run of one kind that begins after block `i`; `i` where there is none. */
function runEnd(i: number, kind: Kind, blocks: readonly Judged[]): number {
  let last = i
  while (last + 1 < blocks.length && blocks[last + 1].kind === kind) last++
  return last
}

/** Its items, or else the paragraph under the label. */
function boxEnd(i: number, blocks: readonly Judged[]): number {
  const items = runEnd(i, 'listItem', blocks)
  return items > i || blocks[i + 1]?.kind !== 'paragraph' ? items : i + 1
}

/** Up to the next heading; what stands at the end and is not of the story is not of the section either. */
function sectionEnd(i: number, blocks: readonly Judged[]): number {
  let last = i
  for (let j = i + 1; j < blocks.length && blocks[j].kind !== 'heading' && blocks[j].kind !== 'title'; j++)
    if (
      blocks[j].kind === 'paragraph' ||
      blocks[j].kind === 'listItem' ||
      blocks[j].kind === 'caption' ||
      blocks[j].kind === 'embed' ||
      blocks[j].kind === 'factbox'
    )
      last = j
  return last
}
