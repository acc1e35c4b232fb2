import {describe, expect, test} from 'vitest'
import {inside, kindsOf, read} from './read-blocks.js'

/** What pages of British, Canadian and Australian sites leave behind. */
describe('a viewer’s label', () => {
  test.each([
    ['Image caption, The hall was built as a memorial'],
    ['Image caption The hall was built as a memorial in 1921.'],
    ['Image source, Ann BellImage caption, The hall in May']
  ])('opens a caption: %s', (line) => expect(inside(line, 'en')).toEqual(['caption']))

  test('alone is the site’s', () => expect(inside('Image caption', 'en')).toEqual(['notice']))

  test('glued to a name ends the credit', () => {
    const {captions} = read(['The hall is shut.', 'Image source, Ann BellImage caption, The hall in May'])
    expect(captions.map(({text, credits}) => [text, credits[0]?.creators])).toEqual([['The hall in May', ['Ann Bell']]])
  })

  test('the paragraph over a credit with its caption behind it is text', () => {
    expect(
      inside(
        ['Villagers held bake sales and a sponsored walk.', 'Image source, Ann BellImage caption, The hall in May'],
        'en'
      )
    ).toEqual(['paragraph', 'caption'])
  })
})

describe('credits', () => {
  test.each([
    ['The hall in May (Image: Sund Live/Ann Bell)', 'Ann Bell', 'Sund Live'],
    ['The hall in May. (Submitted by Ann Bell)', 'Ann Bell', undefined],
    ['The hall in May.Credit...Ann Bell for The Sund Times', 'Ann Bell', 'The Sund Times']
  ])('%s', (line, creator, organization) => {
    const [caption] = read(['The hall is shut.', line]).captions
    expect(caption?.text.replace('.', '')).toBe('The hall in May')
    expect([caption?.credits[0]?.creators[0], caption?.credits[0]?.organization]).toEqual([creator, organization])
  })
})

describe('headlines under a marker that stands alone', () => {
  test('are its links', () => {
    expect(
      inside(['READ MORE', 'Woman finds winning ticket in library book', 'Man loses a ticket in the river'], 'en')
    ).toEqual(['related', 'related', 'related'])
  })

  test('a short line is a heading, a sentence is text', () => {
    expect(inside(['READ MORE', 'A long wait'], 'en')).toEqual(['related', 'heading'])
    expect(inside(['READ MORE', 'The hall will open again in the spring, the mayor said.'], 'en')).toEqual([
      'related',
      'paragraph'
    ])
  })
})

test('who wrote it, for whom and when stand in one line', () => {
  expect(kindsOf('Boat found by ferry', 'Ann Bell · Sund News · Posted: Oct 03, 2020 6:00 AM AT')).toEqual([
    'title',
    'byline'
  ])
  expect(inside('Ann Bell · a poet of the coast · has posted nothing since May.', 'en')).toEqual(['paragraph'])
})

test('speech under a label of links is the story', () => {
  const said = '“We moved him there in May. The teachers have been kind to him and to us.”'
  expect(inside(['Most Read', said], 'en')).toEqual(['related', 'paragraph'])
})

test.each([
  ['123 shares'],
  ['Something went wrong, please try again later.'],
  ['Help keep family & friends informed by sharing this article'],
  ['Scroll down for video']
])('a word of the site: %s', (line) => expect(inside(line, 'en')).toEqual(['notice']))
