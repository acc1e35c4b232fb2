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
  readonly role: Stretch | undefined
  /** The description that the name stands behind, its role aside: `søsteren` in `søsteren, cellist Kari Moe`. */
  readonly called: Stretch | undefined
  readonly name: Name | undefined
  readonly party: number | undefined
  readonly age: number | undefined
  /** Where the phrase begins, articles included, and one past its last word. */
  readonly first: number
  readonly end: number
  /** Classes of the word that heads it. */
  readonly head: number
}

/** What most phrases lack. It has every field in order, so that phrases made from it are of one shape, which copies fast. */
export const barePhrase: Pick<Phrase, 'role' | 'called' | 'name' | 'party' | 'age'> = {
  kind: 'description',
  mention: [0, 0],
  role: undefined,
  called: undefined,
  name: undefined,
  party: undefined,
  age: undefined,
  first: 0,
  end: 0,
  head: 0
} as Phrase
