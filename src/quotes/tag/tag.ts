import type {Phrase} from '../phrase/phrase.js'
import type {Stretch} from '../stretch.js'

/**
 * The words that give speech to somebody: a verb of saying, who says it, to whom.
 *
 *     – Vi er klare, sier treneren Per Moe til NRK.
 *                    ^^^^ ^^^^^^^^^^^^^^^^ ^^^^^^^
 *                    cue  who              addressee
 */
export interface Tag {
  readonly cue?: Stretch
  readonly who: readonly Phrase[]
  readonly addressee?: Stretch
  /** The whole tag, to the end of its phrase. */
  readonly first: number
  readonly end: number
  /** Classes of the verb. */
  readonly verb: number
}
