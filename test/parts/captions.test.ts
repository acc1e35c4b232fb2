import {describe, expect, test} from 'vitest'
import {parseArticle, parseCaption} from '../../src/index.js'

const body = 'Brua over fjorden er stengt etter uværet, og ingen vet når den åpner igjen.\n\n'

function captionsIn(block: string): ReadonlyArray<{text: string; credits: string[]; label?: string}> {
  return parseArticle(` date 2020-12 ${body}${block}\n\n${body}`).captions.map(({text, credits, label}) => ({
    text,
    credits: credits.map(({creators, organization, private: own}) =>
      [...creators, organization ?? '', own ? 'privat' : ''].filter(Boolean).join('/')
    ),
    ...(label && {label: label.text})
  }))
}

describe('captions', () => {
  test.each([
    ['Brua i går. Foto: Ola Nordmann / NRK', [{text: 'Brua i går.', credits: ['Ola Nordmann/NRK']}]],
    [
      'STENGT: Brua i går. Foto: Ola Nordmann / NRK',
      [{text: 'STENGT: Brua i går.', label: 'STENGT', credits: ['Ola Nordmann/NRK']}]
    ],
    [
      'TUNGT VALG: Rådmannen i går. Foto: Privat',
      [{text: 'TUNGT VALG: Rådmannen i går.', label: 'TUNGT VALG', credits: ['privat']}]
    ],
    ['Foto: Ola Nordmann / NRK', [{text: '', credits: ['Ola Nordmann/NRK']}]],
    ['Brua i går.Foto: Ola Nordmann', [{text: 'Brua i går.', credits: ['Ola Nordmann']}]],
    // a gallery in one block
    [
      'Brua i går. Foto: Ola Nordmann / NRK Ferja fikk ikke gå. Foto: Privat Kaia lå under vann. Foto: Kari Moe / NTB',
      [
        {text: 'Brua i går.', credits: ['Ola Nordmann/NRK']},
        {text: 'Ferja fikk ikke gå.', credits: ['privat']},
        {text: 'Kaia lå under vann.', credits: ['Kari Moe/NTB']}
      ]
    ],
    // the same caption twice in its block is one
    [
      'Brua i går. Foto: Ola Nordmann Brua i går. Foto: Ola Nordmann',
      [{text: 'Brua i går.', credits: ['Ola Nordmann']}]
    ],
    ['Brua i går. Foto: Privat Vis mer Brua i går. Foto: Privat', [{text: 'Brua i går.', credits: ['privat']}]],
    // a player's title
    ['Se bølgene her Du trenger javascript for å se video.', [{text: 'Se bølgene her', credits: []}]],
    [
      'Bølger over kaia. Du trenger javascript for å se video. Bølger over kaia.',
      [{text: 'Bølger over kaia.', credits: []}]
    ],
    [
      'Din nettleser støtter ikke innbygging av eksternt innhold Bølger over kaia. Video: Ola Nordmann',
      [{text: 'Bølger over kaia.', credits: ['Ola Nordmann']}]
    ],
    // words of the viewer
    ['Brua i går. Foto: Ola Nordmann Vis mer', [{text: 'Brua i går.', credits: ['Ola Nordmann']}]]
  ])('%s', (block, wanted) => {
    expect(captionsIn(block)).toEqual(wanted)
  })

  test('two equal blocks are two captions', () => {
    expect(captionsIn('Brua i går. Foto: Ola Nordmann\n\nBrua i går. Foto: Ola Nordmann')).toHaveLength(2)
  })

  test('a place holds the words and their credits', () => {
    const text = 'Brua i går. Foto: Ola Nordmann / NRK'
    expect(parseCaption(`  ${text} `)).toMatchObject({
      place: {start: 2, end: 2 + text.length},
      credits: [{start: 14, end: 2 + text.length}]
    })
  })
})
