import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

/** What the lines of a record are read as: block type, Q for a question, the words, who speaks. */
function read(record: string, language: string): string[] {
  const {blocks, quotes, speakers} = parseArticle(record, {hints: {language}})
  return quotes.map(({block, question, text, speakers: [voice]}) =>
    [blocks[block].type, question ? 'Q' : 'A', text, voice ? speakers[voice.speaker].name : 'nobody'].join(' | ')
  )
}

test.each([
  [
    'en',
    'The striker Ann Bell has scored in nine games running. She spoke to us after training.\n\nQ: Any regrets?\n\nA: None.\n\nQ: The fans love you.\n\nA: I love them too.',
    [
      'paragraph | Q | Any regrets? | nobody',
      'paragraph | A | None. | Ann Bell',
      'paragraph | Q | The fans love you. | nobody',
      'paragraph | A | I love them too. | Ann Bell'
    ]
  ],
  [
    'nb',
    'Trener Kari Moe har ledet laget siden i vår og er godt fornøyd.\n\nSpørsmål: Når starter dere?\n\nSvar: I mai.',
    ['paragraph | Q | Når starter dere? | nobody', 'paragraph | A | I mai. | Kari Moe']
  ],
  [
    'de',
    'Die Trainerin Anna Berger spricht nach dem Spiel mit der Zeitung.\n\nFrage: Wie geht es weiter?\n\nAntwort: Mit Geduld.',
    ['paragraph | Q | Wie geht es weiter? | nobody', 'paragraph | A | Mit Geduld. | Anna Berger']
  ],
  [
    'fr',
    "L'entraîneur Paul Morin a répondu à nos questions après le match.\n\nQ : Et samedi ?\n\nR : On verra bien.",
    ['paragraph | Q | Et samedi ? | nobody', 'paragraph | A | On verra bien. | Paul Morin']
  ],
  [
    'nl',
    'Trainer Piet Maas sprak na de wedstrijd met de krant over het seizoen.\n\nVraag: Hoe nu verder?\n\nAntwoord: Rustig aan.',
    ['paragraph | Q | Hoe nu verder? | nobody', 'paragraph | A | Rustig aan. | Piet Maas']
  ]
])('%s: letters before a colon are a dialogue', (language, record, lines) =>
  expect(read(record, language)).toEqual(lines)
)

test.each([
  ['en', 'The prize draw was held on Friday in the town hall.\n\nA: a bicycle\n\nB: a basket of fruit'],
  ['en', 'Ann Bell runs the quiz at the library every week.\n\nQ: what is the capital of Peru'],
  ['nb', 'Kari Moe leder klubben.\n\nSvar: Se neste side'],
  ['de', 'Anna Berger leitet den Verein seit dem Mai.\n\nA: Halle\n\nB: Platz'],
  ['fr', 'Paul Morin dirige le club depuis le mois de mai.\n\nR : voir page 3']
] satisfies Array<[string, string]>)('%s: one letter alone is none', (language, record) =>
  expect(parseArticle(record, {hints: {language}}).quotes.filter(({rule}) => rule === 'lettered-speech')).toEqual([])
)
