/**
 * The article as a unist tree, in which nothing of the record is left out: the
 * leaves joined are the record, and every node has its position in it.
 *
 *     root
 *     ├─ WhiteSpaceNode "␠"
 *     ├─ date "date 2020-12"
 *     ├─ WhiteSpaceNode "␠"
 *     ├─ paragraph                      a block of prose: nlcst inside
 *     │  └─ ParagraphNode
 *     │     └─ SentenceNode
 *     │        ├─ WordNode …
 *     ├─ WhiteSpaceNode "⏎⏎"
 *     └─ embed "Laster innhold …"       a block of site words: a literal
 *
 * What is told of a block beyond its kind is in its `data`; speech overlaps
 * sentences and blocks, so it stands in the data of the root, by place.
 */
import type {Paragraph, WhiteSpace} from 'nlcst'
import type {Literal, Parent, Position} from 'unist'
import type {
  Agency,
  Article,
  Byline,
  Caption,
  Embed,
  Kind,
  Mark,
  Quote,
  Related,
  Timestamp,
  Verdict
} from '../article.js'

/** A whole article. */
export interface Root extends Parent {
  type: 'root'
  children: RootContent[]
  data: RootData
}

export type RootContent = DateHeader | Prose | Plain | WhiteSpace

/** The date header, without the blanks around it. */
export interface DateHeader extends Literal {
  type: 'date'
  value: string
  data: {date: {value: string; precision: 'month' | 'day'}}
}

/** Kinds whose words are read as sentences. */
export type ProseKind = 'title' | 'heading' | 'paragraph' | 'listItem' | 'caption'

/** A block of prose. The paragraph inside covers all of it. */
export interface Prose extends Parent {
  type: ProseKind
  children: Array<Paragraph | WhiteSpace>
  data: BlockData
}

/** Any other block, as it stands. Kinds that rules of your own give are plain too, unless `prose` names them. */
export interface Plain extends Literal {
  type: Exclude<Kind, ProseKind>
  value: string
  data: BlockData
}

/** What the article says of one block: its row in `blocks`, and the rows of the tables that stand in it. */
export interface BlockData extends Verdict {
  /** Number of the block in the article. */
  block: number
  also?: readonly Kind[]
  repeats?: number
  captions?: readonly Caption[]
  embeds?: readonly Embed[]
  related?: readonly Related[]
  bylines?: readonly Byline[]
  timestamps?: readonly Timestamp[]
  agencies?: readonly Agency[]
  marks?: readonly Mark[]
}

/** What the article says of itself as a whole. */
export interface RootData extends Pick<Article, 'language' | 'title' | 'lead' | 'groups' | 'speakers' | 'doubts'> {
  quotes: readonly QuoteMark[]
}

/** A quote with its position, as nodes have one: from its first mark to the end of its tag. */
export interface QuoteMark extends Quote {
  readonly position: Position
}
