import {readdirSync, readFileSync} from 'node:fs'
import type {Sentence} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextRepeatedWords from 'retext-repeated-words'
import {type Plugin, unified} from 'unified'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {describe, expect, expectTypeOf, test} from 'vitest'
import {type Article, allLocales, type BlockRule, parseArticle} from '../src/index.js'
import {newsastParse, newsastStringify, newsastToArticle, proseKinds, type Root} from '../src/unified.js'

const corpus = new URL('corpus/', import.meta.url)
const records = readdirSync(corpus, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.txt'))
  .map((path) => [path, readFileSync(new URL(path, corpus), 'utf8')] as const)

const record =
  '\uFEFF date 2020-12-24 Det er kl. 12 nå, sier hun. Han er fri. Vi er glade.\r\n\r\n– Ja ja!\n  \nForstørr\n'

/** Records by what is odd about them. */
const odd = [
  ['odd blanks', record],
  ['nothing', ''],
  ['blanks', ' \n \n'],
  ['line ends of all kinds', 'a\u2028b\rc\n\rd\ve\u0085f'],
  ['halves of characters', 'Ja \uD800 nei\uDC00. \uDC00'],
  ['a nought', 'Ja\0 nei.']
] as const

const parse = (text: string) => unified().use(newsastParse).parse(text)

/** The words of each sentence below a node. */
function sentences(node: Node): string[] {
  const found: string[] = []
  visit(node, 'SentenceNode', (sentence) => {
    found.push(toString(sentence as Sentence))
  })
  return found
}

describe('the tree', () => {
  test.each([...records, ...odd])('of %s holds all of the record', (_, text) => {
    const tree = parse(text)
    expect(unified().use(newsastParse).use(newsastStringify).stringify(tree)).toBe(text)
    const lines = text.split(/\r?\n|\r/u)
    visit(tree, (node) => {
      const {start, end} = node.position!
      if ('value' in node) expect(text.slice(start.offset, end.offset)).toBe(node.value)
      if ('value' in node && start.line === end.line) {
        expect(lines[start.line - 1]!.slice(start.column - 1, end.column - 1)).toBe(node.value)
      }
    })
  })

  test.each(records)('of %s has a node for each block', (_, text) => {
    const article = parseArticle(text)
    const blocks = parse(text).children.filter((node) => node.type !== 'WhiteSpaceNode' && node.type !== 'date')
    expect(blocks.map(({type, position}) => [type, position?.start.offset, position?.end.offset])).toEqual(
      article.blocks.map(({type, start, end}) => [type, start, end])
    )
    for (const block of blocks) expect('children' in block).toBe(proseKinds.includes(block.type))
  })

  test.each(records)('of %s has the quotes by place', (_, text) => {
    const {quotes} = parseArticle(text)
    const {data} = parse(text)
    expect(data.quotes).toMatchObject(quotes)
    for (const {place, position} of data.quotes) {
      expect([position.start.offset, position.end.offset]).toEqual([place.start, place.end])
    }
  })

  test('has the date header as a node', () => {
    const [blank, date] = parse(record).children
    expect(blank).toMatchObject({type: 'WhiteSpaceNode', value: '\uFEFF '})
    expect(date).toMatchObject({type: 'date', value: 'date 2020-12-24', data: {date: {precision: 'day'}}})
  })

  test('has sentences by the language of the article', () => {
    const norwegian = ['Det er kl. 12 nå, sier hun.', 'Han er fri.', 'Vi er glade.', '– Ja ja!']
    expect(sentences(parse(record)).slice(0, 4)).toEqual(norwegian)
    const english = sentences(parse('Gov. Smith said on Fri. that this is not the end of it. She will go on with it.'))
    expect(english).toHaveLength(2)
  })

  test('knows the abbreviations of a locale, and no others', () => {
    const text = 'Han kom kl. Tolv, bl.a. Kari var der. Det var kaldt.'
    const first = 'Han kom kl. Tolv, bl.a. Kari var der.'
    expect(sentences(parse(text))[0]).toBe(first)
    const bare = allLocales.map((locale) => ({
      ...locale,
      words: {...locale.words, sentences: {...locale.words.sentences, abbreviations: []}}
    }))
    expect(sentences(unified().use(newsastParse, {locales: bare}).parse(text))[0]).toBe('Han kom kl.')
  })

  test('gives sentences to the kinds one names', () => {
    const poem: BlockRule<'poem'> = {rule: 'poem', kind: 'poem', judge: () => 1}
    const plain = unified()
      .use(newsastParse, {blockRules: [poem]})
      .parse('Det snør.')
    expect(plain.children).toMatchObject([{type: 'poem', value: 'Det snør.'}])
    const prose = unified()
      .use(newsastParse, {blockRules: [poem], prose: ['poem']})
      .parse('Det snør.')
    expect(prose.children).toMatchObject([{type: 'poem', children: [{type: 'ParagraphNode'}]}])
  })
})

describe('with plugins', () => {
  const countWords: Plugin<[], Root> = () => (tree, file) => {
    visit(tree as Node, 'WordNode', (word) => {
      file.message('word', word)
    })
  }

  test('of one’s own, places are those of the record', () => {
    const file = unified().use(newsastParse).use(countWords).use(newsastStringify).processSync(record)
    expect(String(file)).toBe(record)
    const words = file.messages.map(({place}) => {
      const {start, end} = place as {start: {offset: number}; end: {offset: number}}
      return record.slice(start.offset, end.offset)
    })
    expect(words).toContain('kl.')
    expect(words.filter((word) => word.toLowerCase() === 'ja')).toHaveLength(2)
  })

  test('of retext, they run on the prose', () => {
    const file = unified().use(newsastParse).use(retextRepeatedWords).use(newsastStringify).processSync(record)
    expect(file.messages.map(String)).toEqual(['3:3-3:8: Unexpected repeated `ja`, remove one occurrence'])
  })

  test('the article is that of the record which the tree now says', () => {
    const shout: Plugin<[], Root> = () => (tree) => {
      visit(tree as Node, 'TextNode', (text) => {
        Object.assign(text, {value: (text as {value?: string}).value?.toUpperCase()})
      })
    }
    const file = unified().use(newsastParse).use(shout).use(newsastToArticle).processSync('Det snør i fjellet.')
    expect(file.result).toEqual(parseArticle('DET SNØR I FJELLET.'))
  })
})

describe('newsastToArticle', () => {
  test.each(records)('gives the article of %s', (_, text) => {
    const file = unified().use(newsastParse).use(newsastToArticle).processSync(text)
    expectTypeOf(file.result).toEqualTypeOf<Article>()
    expect(file.result).toEqual(parseArticle(text))
  })

  test('reads as newsastParse does', () => {
    const options = {quotes: false, furniture: [{notices: ['Det snør']}]}
    const file = unified().use(newsastParse, options).use(newsastToArticle).processSync('Det snør')
    expect(file.result.blocks).toMatchObject([{type: 'notice'}])
    expect(file.result.quotes).toEqual([])
  })

  test('or by options of its own', () => {
    const file = unified()
      .use(newsastParse)
      .use(newsastToArticle, {furniture: [{notices: ['Det snør']}]})
      .processSync('Det snør')
    expect(file.result.blocks).toMatchObject([{type: 'notice'}])
  })
})
