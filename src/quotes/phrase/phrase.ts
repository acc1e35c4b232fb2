import type {Name} from '../../names/name.js'
import type {Stretch} from '../stretch.js'

/**
 * Who a stretch of words names: a name with its role, a pronoun, a description.
 *
 *     sier operasjonsleder Torhild Grønnvik (43) i Innlandet politidistrikt til NRK.
 *          ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^  ^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *          role            mention (name)   age  where, in no part
 *     sier Margunn Haugsvær, mor til to av elevene.
 *          ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^
 *          mention (name)    role
 *     sier broren til en av de savnede.
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *          mention (description)
 */
export interface Phrase {
  readonly kind: 'name' | 'pronoun' | 'description'
  /** The words that name the speaker. */
  readonly mention: Stretch
  readonly role?: Stretch
  /** The description that the name stands behind, its role aside: `søsteren` in `søsteren, cellist Kari Moe`. */
  readonly called?: Stretch
  readonly name?: Name
  readonly party?: number
  readonly age?: number
  /** Where the phrase begins, articles included, and one past its last word. */
  readonly first: number
  readonly end: number
  /** Classes of the word that heads it. */
  readonly head: number
}
