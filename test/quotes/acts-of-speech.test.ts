import {describe, expect, test} from 'vitest'
import {readRow} from './read-row.js'

const act = (row: string, language: 'nb' | 'en' | 'da' | 'de' = 'nb') => readRow(row, language).article.quotes

describe('an act of speech', () => {
  test('has its words, joined, and the marks that set it off', () => {
    const [quote] = act('– Vi er klare, sier Kari Moe. – Helt klare.')
    expect(quote).toMatchObject({text: 'Vi er klare Helt klare.', open: '–'})
    expect(quote!.close).toBeUndefined()
    expect(act('«Vi er klare», sier Kari Moe.')[0]).toMatchObject({open: '«', close: '»'})
    expect(act('»Vi er klar«, siger Mette Holm.', 'da')[0]).toMatchObject({open: '»', close: '«'})
    expect(act('Kari Moe kaller det «en skam».')[0]).toMatchObject({open: '«', close: '»'})
  })

  test.each([
    ['– Vi sang «Fløy den hvite due» to ganger, sier Kari Moe.', ['Fløy den hvite due']],
    ['«Han ropte “kom inn” og lo», sier Kari Moe.', ['kom inn']],
    ['– Vi er klare, sier Kari Moe.', []]
  ])('has the quotations inside it: %s', (row, nested) => {
    expect(act(row)[0]!.nested.map(({text}) => text)).toEqual(nested)
  })

  test('takes its tag with it, but not what is told behind it', () => {
    const row = '– Vi er klare, sier Kari Moe. Så gikk hun hjem.'
    const {article} = readRow(row, 'nb')
    const [{place}] = article.quotes as [(typeof article.quotes)[0]]
    const block = article.blocks[article.quotes[0]!.block]!
    expect(block.text.slice(place.start - block.start, place.end - block.start)).toBe('– Vi er klare, sier Kari Moe.')
  })

  test('whose tag stands in the next block is no report of its own', () => {
    const quotes = act('– Vi er klare. ¶ Det sier Kari Moe til NRK.')
    expect(quotes).toHaveLength(1)
    expect(quotes[0]!.attribution).toMatchObject({carried: true})
  })

  test('that a colon hands on keeps its own block', () => {
    const {article} = readRow('Kari Moe sier det slik: ¶ – Vi er klare.', 'nb')
    expect(article.blocks[article.quotes[0]!.block]!.text).toBe('– Vi er klare.')
  })
})

describe('the one spoken to', () => {
  test.each([
    ['– Vi er klare, sier Kari Moe til NRK.', 'NRK'],
    ['– Vi er klare, sier Kari Moe til avisa.', 'avisa'],
    ['– Vi er klare, sier Kari Moe på telefon til Sundposten.', 'Sundposten'],
    ['«Vi er klare», skriver Kari Moe i et brev til kommunen.', 'kommunen'],
    ['– Vi er klare, sier Kari Moe på pressetreffet i går til NTB.', 'NTB'],
    // what owns the noun before it is spoken to by nobody
    ['– Vi er klare, sier Kari Moe på pressekonferansen til kommunen.', undefined],
    ['– Vi er klare, sier Kari Moe fra kontoret til politiet.', undefined],
    ['– Vi er klare, sier Kari Moe.', undefined]
  ])('%s', (row, addressee) => {
    expect(act(row)[0]!.addressee?.text).toBe(addressee)
  })
})
