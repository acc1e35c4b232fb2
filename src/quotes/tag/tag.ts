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
  readonly cue: Stretch | undefined
  readonly who: readonly Phrase[]
  readonly addressee: Stretch | undefined
  /** The whole tag, to the end of its phrase. */
  readonly first: number
  readonly end: number
  /** Classes of the verb. */
  readonly verb: number
}

/** What many tags lack. It has every field in order, so that tags made from it are of one shape, which copies fast. */
export const bareTag: Pick<Tag, 'cue' | 'addressee'> = {
  cue: undefined,
  who: [],
  addressee: undefined,
  first: 0,
  end: 0,
  verb: 0
} as Tag
