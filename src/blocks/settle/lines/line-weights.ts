import type {Kind} from '../../../article.js'
import weights from './line-weights.json' with {type: 'json'}

/** What each sign says for each kind. */
export interface LineWeights {
  readonly kinds: readonly Kind[]
  /** By sign, or by a pair of them: `ends bare + first`. */
  readonly signs: {readonly [sign: string]: readonly number[]}
}

/** Written by scripts/fit-lines.mjs. */
export const lineWeights = weights as unknown as LineWeights
