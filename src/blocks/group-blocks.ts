import type {Group} from '../article.js'
import type {Reading} from '../reading.js'
import type {Judged} from './block-rule.js'

/** Runs of blocks that belong together: sections, lists, boxes, galleries, link lists. */
export function groupBlocks(_reading: Reading, _blocks: readonly Judged[]): readonly Group[] {
  return []
}
