import type {Kind} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'

/** Whether a block is of a kind, or holds something of it beside its main content. */
export function hasKind({kind, also}: Judged, asked: Kind): boolean {
  return kind === asked || (also?.includes(asked) ?? false)
}
