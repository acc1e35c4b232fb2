import {describe, expect, test} from 'vitest'
import {type Article, parseArticle, pick} from '../src/index.js'

const record = 'Tittel\nBilde\nEn\nBilde\nTo\nBoks'

function spanOf(text: string, from = 0) {
  const start = record.indexOf(text, from)
  return {text, start, end: start + text.length}
}

function placeOf(text: string) {
  const {start, end} = spanOf(text)
  return {start, end}
}

const verdict = {rule: 'test', confidence: 1}
const quote = {
  ...verdict,
  kind: 'direct',
  nested: [],
  question: false,
  place: placeOf('En')
} as const

/** Title, caption, paragraph, the caption again, paragraph, box; two who speak. */
const article: Article = {
  ...parseArticle(''),
  title: 0,
  lead: 2,
  blocks: [
    {type: 'title', ...spanOf('Tittel'), ...verdict},
    {type: 'caption', ...spanOf('Bilde'), ...verdict},
    {type: 'paragraph', ...spanOf('En'), ...verdict},
    {type: 'caption', ...spanOf('Bilde', 14), ...verdict, repeats: 1},
    {type: 'paragraph', ...spanOf('To'), ...verdict},
    {type: 'factbox', ...spanOf('Boks'), ...verdict}
  ],
  groups: [
    {type: 'section', first: 1, last: 4, label: 0, start: spanOf('Bilde').start, end: spanOf('To').end},
    {type: 'box', first: 5, last: 5, label: 5, ...placeOf('Boks')}
  ],
  captions: [
    {block: 1, place: placeOf('Bilde'), text: 'Bilde', credits: []},
    {block: 3, place: placeOf('Bilde'), text: 'Bilde', credits: []}
  ],
  quotes: [
    {...quote, block: 1, text: 'Bilde', segments: [spanOf('Bilde')], speakers: [{speaker: 0}]},
    {
      ...quote,
      block: 2,
      text: 'En To Boks',
      segments: [spanOf('En'), spanOf('To'), spanOf('Boks')],
      speakers: [{speaker: 1}]
    }
  ],
  speakers: [
    {name: 'Bilde', named: true, kind: 'person', mentions: [spanOf('Bilde')], quotes: [0]},
    {name: 'En', named: true, kind: 'person', mentions: [spanOf('Bilde'), spanOf('En')], quotes: [1]}
  ],
  doubts: [
    {rule: 'box', reason: 'of the box', ...placeOf('Boks')},
    {rule: 'text', reason: 'of the first paragraph', ...placeOf('En')}
  ]
}

describe('pick', () => {
  const picked = pick(article, ['title', 'paragraph'])

  test('keeps the blocks of these kinds', () => {
    expect(picked.blocks.map(({text}) => text)).toEqual(['Tittel', 'En', 'To'])
    expect(picked).toMatchObject({title: 0, lead: 1})
  })

  test('drops what stands elsewhere and points to the new places', () => {
    expect(picked.captions).toEqual([])
    expect(picked.quotes).toMatchObject([{block: 1, text: 'En To', speakers: [{speaker: 0}]}])
    expect(picked.speakers).toMatchObject([{name: 'En', quotes: [0], mentions: [spanOf('En')]}])
    expect(picked.doubts).toEqual([article.doubts[1]])
  })

  test('shrinks groups to what is left of them', () => {
    const {start} = spanOf('En')
    expect(picked.groups).toEqual([{type: 'section', first: 1, last: 2, label: 0, start, end: spanOf('To').end}])
  })

  test('keeps a repetition with what it repeats', () => {
    expect(pick(article, ['caption', 'factbox']).blocks[1]).toMatchObject({repeats: 0})
    expect(pick(article, ['paragraph'])).not.toHaveProperty('title')
  })

  test('of all kinds is the article itself', () => {
    expect(pick(article, ['title', 'caption', 'paragraph', 'factbox'])).toEqual(article)
  })

  test('wants a list', () => {
    expect(() => pick(article, 'paragraph' as unknown as [])).toThrow(TypeError)
  })
})
