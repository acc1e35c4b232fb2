import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

const body = '\n\nBrua over fjorden er stengt etter uværet, og ingen vet når den åpner igjen.'

describe('a time line', () => {
  test.each([
    ['Publisert 6. april 2020, kl. 18.12', [['published', '2020-04-06T18:12']]],
    [
      'Publisert 14.03.2022 kl. 09.12 Oppdatert 14.03.2022 kl. 11.40',
      [
        ['published', '2022-03-14T09:12'],
        ['updated', '2022-03-14T11:40']
      ]
    ],
    [
      'Publisert 23. januar 2020, kl. 14.34Oppdatert 24. januar 2020, kl. 08.01',
      [
        ['published', '2020-01-23T14:34'],
        ['updated', '2020-01-24T08:01']
      ]
    ],
    [
      'Publisert: 27.05.18 21:54 Oppdatert: 27.05.18 22:48',
      [
        ['published', '2018-05-27T21:54'],
        ['updated', '2018-05-27T22:48']
      ]
    ],
    ['Oppdatert 04.06.2021 10:32', [['updated', '2021-06-04T10:32']]],
    ['Publisert', [['published', undefined]]],
    [
      'Publisert: Oppdatert nå nettopp',
      [
        ['published', undefined],
        ['updated', undefined]
      ]
    ],
    ['Publisert For mindre enn 20 minutter siden', [['published', undefined]]]
  ])('%s', (line, wanted) => {
    const {timestamps} = parseArticle(`${line}${body}`)
    expect(timestamps.map(({event, value}) => [event, value])).toEqual(wanted)
    for (const {text} of timestamps) expect(line).toContain(text)
  })
})

describe('a date in figures alone', () => {
  const later = 'Rederiet svarer at en ny ferge er på vei, men at den først må males av et verksted i Polen.'
  const kinds = (...lines: string[]) => parseArticle(lines.join('\n\n')).blocks.map(({type}) => type)

  test.each(['07.04.2021', '7.4.2021', '7.4.21', '2021-04-07'])(
    '%s under the lead is the page’s, the name over it a byline',
    (date) => {
      expect(kinds('Brua er stengt', body.trim(), 'Ola Berg', date, later)).toEqual([
        'title',
        'paragraph',
        'byline',
        'timestamp',
        'paragraph'
      ])
    }
  )

  test('one of several heads an entry', () => {
    expect(kinds(body.trim(), '07.04.2021', later, '09.04.2021', later)[1]).not.toBe('timestamp')
  })

  test.each(['2–1', '112', '1,2 prosent'])('%s is no date', (line) => {
    expect(kinds('Brua er stengt', body.trim(), line, later)).not.toContain('timestamp')
  })
})

describe('a byline', () => {
  test.each([
    ['Av Kari Nordmann', ['Kari Nordmann person']],
    ['Av Kari Nordmann og Ola Berg', ['Kari Nordmann person', 'Ola Berg person']],
    ['Av Kari Nordmann/NTB', ['Kari Nordmann person', 'NTB agency']],
    ['Tekst: Kari Nordmann', ['Kari Nordmann person']]
  ])('%s', (line, wanted) => {
    const {bylines} = parseArticle(`Brua er stengt\n\n${line}${body}`)
    expect(bylines.map(({name, kind}) => `${name.text} ${kind}`)).toEqual(wanted)
  })
})

describe('an agency', () => {
  test.each([
    ['OSLO (NTB): Brua over fjorden er stengt etter uværet, og ingen vet når den åpner.', 'NTB', 'dateline', 'OSLO'],
    ['OSLO (NTB) – Brua over fjorden er stengt etter uværet, og ingen vet når den åpner.', 'NTB', 'dateline', 'OSLO'],
    ['NPK-NTB: Brua over fjorden er stengt etter uværet, og ingen vet når den åpner.', 'NPK', 'dateline', undefined],
    ['Brua over fjorden er stengt etter uværet, og ingen vet når den åpner. (©NTB)', 'NTB', 'signoff', undefined],
    ['Brua over fjorden er stengt etter uværet, og ingen vet når den åpner. (NTB)', 'NTB', 'signoff', undefined]
  ])('%s', (paragraph, name, from, place) => {
    expect(parseArticle(paragraph).agencies.map((agency) => [agency.name, agency.from, agency.place])).toEqual([
      [name, from, place]
    ])
  })

  test('stands alone at the end', () => {
    expect(parseArticle(`${body.trim()}\n\n(©NPK)`).agencies).toMatchObject([{name: 'NPK', from: 'signoff'}])
  })
})

test('no speech stands in a dateline', () => {
  const {quotes} = parseArticle('OSLO (NTB) – Brua over fjorden er stengt, og ingen vet når den åpner igjen.')
  expect(quotes).toEqual([])
})
