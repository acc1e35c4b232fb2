import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

/** Surnames that are made like compound nouns: the whole name elsewhere in the record tells that they are none. */
test.each([
  [
    'de',
    'Die Mühle gehört Annette Ruhland.\n\n„Der Weizen wartet nicht auf uns“, sagte Ruhland am Montag.',
    'Annette Ruhland'
  ],
  [
    'en',
    'The shop belongs to Ray Dotson, who opened it in May.\n\n“We had a lot of people in here,” Dotson said.',
    'Ray Dotson'
  ],
  ['sv', 'Butiken ägs av Eva Bergman sedan i fjol.\n\n– Det var en lång dag, säger Bergman.', 'Eva Bergman']
])('%s', (language, record, name) => {
  const {speakers} = parseArticle(record, {hints: {language}})
  expect(speakers.map((speaker) => [speaker.name, speaker.quotes])).toEqual([[name, [0]]])
})

test('a noun with its article stays a noun', () => {
  const record = 'Der Hof gehört Peter Landmann.\n\n„Wir warten auf Regen“, sagte der Landmann.'
  const {quotes} = parseArticle(record, {hints: {language: 'de'}})
  expect(quotes[0].speakers.map(({mention}) => mention && record.slice(mention.start, mention.end))).toEqual([
    'der Landmann'
  ])
})
