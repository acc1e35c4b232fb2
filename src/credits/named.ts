import type {FurnitureBook} from '../furniture/furniture-book.js'
import type {FurnitureRow} from '../furniture/read-furniture.js'
import type {WordColumns} from '../language/word-columns.js'
import type {Lexicon} from '../locale/lexicon.js'
import type {Names} from '../names/name.js'
import type {Surface} from '../surface/read-surface.js'

/** All that is known of a record when its names are found. */
export interface Named extends Surface {
  readonly book: FurnitureBook
  /** One for each row. */
  readonly furniture: readonly FurnitureRow[]
  /** The words of the locale that reads the page; where no pack reads its language, a pack without words. */
  readonly lexicon: Lexicon
  readonly columns: WordColumns
  readonly names: Names
}
