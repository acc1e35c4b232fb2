import {describe, expect, test} from 'vitest'
import {read} from './read-blocks.js'

const body = 'Skolebarna i Sund har måttet ro over fjorden siden søndag, og nå har foreldrene fått nok av det, sier de.'
const more = 'Rederiet svarer at en ny ferge er på vei, men at den først må males og godkjennes av et verksted i Polen.'

describe('title and lead', () => {
  test('the lead stands between title and byline', () => {
    const {title, lead} = read(['Fergen står igjen', body, 'Av Berit Lunde', more])
    expect([title, lead]).toEqual([0, 1])
  })

  test('without a title only a line of the page tells it', () => {
    expect(read([body, 'Publisert 3. mai 2019', more]).lead).toBe(0)
    expect(read([body, more]).lead).toBeUndefined()
  })

  test('speech is no lead', () => {
    expect(
      read(['Fergen står igjen', '– Vi har ventet lenge nok, sier Tor Eik i Sund til avisa.', more]).lead
    ).toBeUndefined()
  })
})

test('a block that says the same as an earlier one', () => {
  const {blocks} = read([body, 'Foto: NTB', more, 'FOTO: NTB.'])
  expect(blocks.map(({repeats}) => repeats)).toEqual([undefined, undefined, undefined, 1])
})

describe('groups', () => {
  test('a section under its heading', () => {
    expect(read([body, 'Ber om hjelp', more, 'LES OGSÅ: Fergen kommer']).groups).toMatchObject([
      {type: 'section', label: 1, first: 1, last: 2}
    ])
  })

  test('a box with its items', () => {
    expect(read([body, 'Fakta om fergen', '• Bygd i 1979', '• Tar 40 biler']).groups).toMatchObject([
      {type: 'box', label: 1, first: 1, last: 3}
    ])
  })

  test('a summary', () => {
    expect(read(['Saken oppsummert', '• Fergen står', '• Barna ror', body, more]).groups).toMatchObject([
      {type: 'summary', label: 0, first: 0, last: 2}
    ])
  })

  test('a list under its colon', () => {
    expect(read([body, 'Fergen går innom disse stedene:', 'Vardal', 'Sund', more]).groups).toMatchObject([
      {type: 'list', label: 1, first: 1, last: 3}
    ])
  })

  test('captions and links in a row', () => {
    const lines = [
      body,
      'Fergen. Foto: Berit Lunde',
      'Kaia. Foto: Berit Lunde',
      more,
      'LES OGSÅ: Fergen kommer',
      'Rederiet søker mannskap'
    ]
    expect(read(lines).groups).toMatchObject([
      {type: 'gallery', first: 1, last: 2},
      {type: 'links', first: 4, last: 5}
    ])
  })

  test('places are those of their blocks', () => {
    const {groups, blocks} = read([body, 'Ber om hjelp', more])
    expect(groups[0]).toMatchObject({start: blocks[1]?.start, end: blocks[2]?.end})
  })
})
