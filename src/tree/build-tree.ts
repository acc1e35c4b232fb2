import type {WhiteSpace} from 'nlcst'
import type {Literal, Node, Parent} from 'unist'
import type {Article, Block} from '../article.js'
import {indexLines, type LineIndex} from './line-index.js'
import type {ReadProse} from './read-prose.js'
import type {BlockData, DateHeader, Plain, Prose, Root, RootContent} from './tree.js'

/** The article and its record as a tree; `readProse` makes the sentences of the kinds in `prose`. */
export function buildTree(record: string, article: Article, prose: ReadonlySet<string>, readProse: ReadProse): Root {
  const lines = indexLines(record)
  const children: RootContent[] = []
  let end = 0
  /** Puts a node in its place, what stands before it as white space. */
  const put = (node: RootContent | undefined, start: number, next: number): void => {
    if (start > end)
      children.push(withPositions<WhiteSpace>({type: 'WhiteSpaceNode', value: record.slice(end, start)}, end, lines))
    if (node) children.push(withPositions(node, start, lines))
    end = next
  }
  const {date} = article
  if (date) put(dateHeader(date), date.start, date.end)
  const rows = blockRows(article)
  article.blocks.forEach((block, i) => {
    const data = {...dataOf(block, i), ...rows[i]}
    const node = prose.has(block.type)
      ? ({type: block.type, children: readProse(block.text), data} as Prose)
      : ({type: block.type, value: block.text, data} as Plain)
    put(node, block.start, block.end)
  })
  put(undefined, record.length, record.length)
  return {
    type: 'root',
    children,
    data: rootData(article, lines),
    position: lines.positionOf({start: 0, end: record.length})
  }
}

function dateHeader({text, value, precision}: NonNullable<Article['date']>): DateHeader {
  return {type: 'date', value: text, data: {date: {value, precision}}}
}

function dataOf({rule, confidence, also, repeats}: Block, block: number): BlockData {
  return {block, rule, confidence, ...(also && {also}), ...(repeats !== undefined && {repeats})}
}

const tables = ['captions', 'embeds', 'related', 'bylines', 'timestamps', 'agencies', 'marks'] as const

/** By block: the rows of the article's tables that stand in it. */
function blockRows(article: Article): ReadonlyArray<Partial<BlockData>> {
  const blocks: Array<{[table: string]: Array<{readonly block: number}>}> = article.blocks.map(() => ({}))
  for (const table of tables) {
    for (const row of article[table]) (blocks[row.block]![table] ??= []).push(row)
  }
  return blocks as ReadonlyArray<Partial<BlockData>>
}

function rootData({language, title, lead, groups, speakers, doubts, quotes}: Article, lines: LineIndex): Root['data'] {
  return {
    ...(language && {language}),
    ...(title !== undefined && {title}),
    ...(lead !== undefined && {lead}),
    groups,
    speakers,
    doubts,
    quotes: quotes.map((quote) => ({...quote, position: lines.positionOf(quote.place)}))
  }
}

/** The node with its place in the record, and all nodes in it: each is as long as its leaves. */
function withPositions<T extends RootContent>(node: T, start: number, lines: LineIndex): T {
  place(node, start)
  return node

  function place(inner: Node, from: number): number {
    const {value, children} = inner as Partial<Literal & Parent>
    let end = from
    if (typeof value === 'string') end += value.length
    for (const child of children ?? []) end = place(child, end)
    inner.position = lines.positionOf({start: from, end})
    return end
  }
}
