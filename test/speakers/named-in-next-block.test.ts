import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

const speakers = (...blocks: string[]) => parseArticle(blocks.join('\n\n')).speakers.map(({name}) => name)

const rest = 'The road was shut for most of the morning while crews cleared the mud and the trees from both lanes.'

test('a text opens with somebody whom its next block names', () => {
  expect(
    speakers(
      'A farmer who found a seal in his barn has said he is “glad it left”.',
      'Tom Bell, from Sund, was asleep.',
      rest
    )
  ).toEqual(['Tom Bell'])
})

test('an office that opens a text is not whoever is named then', () => {
  expect(speakers('A judge has told a thief he was “a menace”.', 'Tom Bell, 21, from Sund, was jailed.', rest)).toEqual(
    ['a judge']
  )
})

test('later on a description stands for itself', () => {
  expect(speakers(rest, 'A farmer said it was “wet”.', 'Tom Bell, from Sund, was asleep.')).toEqual(['a farmer'])
})
