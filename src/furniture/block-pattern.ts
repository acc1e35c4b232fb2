import type {EmbedPattern} from '../locale/locale.js'
import type {Pattern} from './patterns.js'

/** What a whole block can be by its wording. */
export interface BlockPattern extends Pattern {
  readonly kind: 'embed' | 'notice' | 'factbox' | 'summary' | 'links' | 'relative' | 'byline'
  readonly embed: EmbedPattern | undefined
}
