import type {EmbedPattern} from '../locale/locale.js'
import {compilePattern, type Pattern} from './patterns.js'

/** What a whole block can be by its wording. */
export interface BlockPattern extends Pattern {
  readonly kind: 'embed' | 'notice' | 'factbox' | 'summary' | 'links' | 'relative' | 'byline'
  readonly embed: EmbedPattern | undefined
}

/** Field by field, so that all patterns have one shape. */
export function blockPattern(
  wording: string,
  kind: BlockPattern['kind'],
  embed: EmbedPattern | undefined,
  elisions: ReadonlySet<number>
): BlockPattern {
  const {source, segments, openStart, openEnd, trigger} = compilePattern(wording, elisions)
  return {source, segments, openStart, openEnd, trigger, kind, embed}
}
