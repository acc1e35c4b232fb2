import {describe, expect, test} from 'vitest'
import {above, below, inside} from './read-blocks.js'

describe('a notice', () => {
  test.each([
    ['Saken oppdateres.'],
    ['Annonse'],
    ['Les hele saken med abonnement Allerede abonnent? Logg inn'],
    ['(artikkelen fortsetter under bildet)']
  ])('%s', (line) => {
    expect(inside(line)).toEqual(['notice'])
  })

  test.each([
    ['Personvern er viktig for alle som driver med slike registre, mener tilsynet i en ny rapport om saken.'],
    ['Kopiering av nøkler ble forbudt etter innbruddet, og vaktmesteren har byttet samtlige låser i bygget siden.']
  ])('not: %s', (line) => {
    expect(inside(line)).toEqual(['paragraph'])
  })
})

describe('a site that asks its readers, in words no pattern knows,', () => {
  test.each([
    ['Kjenner du oss igjen på gata? Fortell oss det, redaksjonen leser alt.'],
    ['Liker du slike historier? Da er nyhetsbrevet noe for deg.']
  ])('%s', (line) => {
    expect(below(line)).toEqual(['notice'])
  })

  test('in the body it has to say more', () => {
    expect(inside('Lik oss gjerne, og meld deg på nyhetsbrevet vårt.')).toEqual(['notice'])
    expect(
      inside('Nyhetsbrevet går til alle som har bedt om det, og du kan si det opp når som helst, sier Solbakk.')
    ).toEqual(['paragraph'])
  })

  test('speech is none', () => {
    expect(below('– Skriv til redaksjonen hvis du vil klage, sier Solbakk.')).toEqual(['paragraph'])
  })
})

describe('the codes of a desk', () => {
  test.each([['mdr/alc/ico'], ['(tkl/rbo)'], ['/mis/stk']])('%s', (line) => {
    expect(below(line)).toEqual(['signoff'])
  })

  test.each([['ja/nei'], ['og/eller'], ['Hamar/Elverum']])('not: %s', (line) => {
    expect(below(line)).not.toEqual(['signoff'])
  })

  test('an agency with the number of its story', () => {
    expect(below('© dpa-infocom, dpa:190612-99-118204/3')).toEqual(['signoff'])
  })
})

describe('a name of whom the text knows nothing', () => {
  test.each([['Torhild Vassbotn-Eide'], ['Aurélie Perrin, Sierre']])('%s', (line) => {
    expect(above(['Biblioteket blir dyrere', line])).toEqual(['title', 'byline'])
  })

  test('below, with its stop', () => {
    expect(below('Camille TROADEC.')).toEqual(['byline'])
  })

  test('is no place', () => {
    expect(above(['Biblioteket blir dyrere', 'Kommunen Nordre Land'])).not.toEqual(['title', 'byline'])
  })
})

describe('the label of a box', () => {
  test.each([['Fakta om fergen'], ['FAKTA: Fergen'], ['Saken oppsummert']])('%s', (line) => {
    expect(inside([line, '• Bygd i 1979', '• Tar 40 biler'])).toEqual(['factbox', 'listItem', 'listItem'])
  })

  test('glued to its box it is a paragraph too', () => {
    expect(inside('Fakta Fergen Lengde: 86 meter Pris: 74 millioner kroner Bygd: 1979 Les mer')).toEqual(['paragraph'])
  })

  test('is no sentence', () => {
    expect(inside('Fakta er at fergen er gammel, og at ingen vil betale for en ny så lenge den flyter.')).toEqual([
      'paragraph'
    ])
  })
})

describe('a link to another story', () => {
  test.each([
    ['LES OGSÅ: Fergen står igjen'],
    ['Les også Fergen står igjen'],
    ['Les også: – Vi er lei av å vente'],
    ['Les: Slik maler du en båt'],
    ['Les også Her er fergene som aldri kom']
  ])('with its marker: %s', (line) => {
    expect(inside(line)).toEqual(['related'])
  })

  test('a bare headline after it, at the end', () => {
    expect(below(['LES OGSÅ: Fergen står igjen', 'Rederiet søker mannskap', '– Vi er lei av å vente'])).toEqual([
      'related',
      'related',
      'related'
    ])
  })

  test('in mid-article the bare line after it is a heading', () => {
    expect(inside(['LES OGSÅ: Fergen står igjen', 'Ber om hjelp'])).toEqual(['related', 'heading'])
  })

  test.each([['Les gjerne hele rapporten før du klager, ber hun, og viser til vedlegget som ligger på nettet.']])(
    'not: %s',
    (line) => {
      expect(inside(line)).toEqual(['paragraph'])
    }
  )
})

describe('when it was published', () => {
  test.each([
    ['Publisert 14.03.2022 kl. 09.12 Oppdatert 14.03.2022 kl. 11.40'],
    ['Publisert'],
    ['Publisert For mindre enn 20 minutter siden'],
    ['Oppdatert: 3. mai 2019 10:32']
  ])('%s', (line) => {
    expect(above(['Fergen står igjen', line])[1]).toBe('timestamp')
  })

  test('a date alone, after the title', () => {
    expect(above(['Fergen står igjen', '3. mai 2019 kl. 06.00'])[1]).toBe('timestamp')
  })

  test('a date over a paragraph heads it', () => {
    expect(inside('12. oktober 2021')).toEqual(['heading'])
  })

  test.each([
    ['Åpningstider: Tirsdag–fredag 11–16, lørdag–søndag 12–17'],
    ['Oppdatert kunnskap om fjellet har gjort at veien nå kan bygges lenger ut enn planlagt i 2014.']
  ])('not: %s', (line) => {
    expect(inside(line)).not.toContain('timestamp')
  })
})

describe('who wrote it', () => {
  test.each([['Av Berit Lunde'], ['Av Berit Lunde og Tor Eik/NTB'], ['Tekst: Berit Lunde'], ['AvBerit Lunde Eik']])(
    '%s',
    (line) => {
      expect(above(['Fergen står igjen', line])[1]).toBe('byline')
    }
  )

  test('a bare name beside the date', () => {
    expect(above(['Fergen står igjen', 'Berit Lunde Eik', 'Publisert'])).toEqual(['title', 'byline', 'timestamp'])
  })

  test('an agency above the story; below it is the sign-off', () => {
    expect(above('NTB')).toEqual(['byline'])
    expect(below('NTB')).toEqual(['signoff'])
    expect(below('(©NPK)')).toEqual(['signoff'])
  })

  test('a name in capitals between paragraphs took the picture', () => {
    expect(inside('BERIT LUNDE')).toEqual(['caption'])
  })

  test.each([['Av de tolv fergene er det bare to som går, og den ene av dem skal på verksted til uka.']])(
    'not: %s',
    (line) => {
      expect(inside(line)).toEqual(['paragraph'])
    }
  )
})

describe('a section', () => {
  test.each([['innenriks'], ['Sport'], ['NTB Innenriks']])('%s above the story is its kicker', (line) => {
    expect(above(line)).toEqual(['kicker'])
  })

  test('a score before the story', () => {
    expect(above(['sport', 'Vardal IL - Sund 27-24:'])).toEqual(['kicker', 'kicker'])
  })
})

describe('a link without marker', () => {
  test('headline and text glued, and not a word of the story', () => {
    expect(inside('Får ny jubel Kantoren fra Dal øver hele natta.')).toEqual(['related'])
  })

  test('teasers at the end, under a picture', () => {
    const lines = ['Foto: Berit Lunde', 'Flere elger ble skutt i helgen.', 'Slik finner du kantareller i skogen.']
    expect(below(lines)).toEqual(['caption', 'related', 'related'])
  })

  test('the last paragraph under a picture is none', () => {
    expect(below(['Foto: Berit Lunde', 'Hun har ikke tid til å vente.'])[1]).toBe('paragraph')
  })

  test('teasers with their times under the label of a list', () => {
    const lines = [
      'Mer fra Sund',
      'SUND (NTB): En mann er frikjent for å ha stjålet en vaffel fra et loppemarked i fjor sommer.',
      '2 timer siden'
    ]
    expect(below(lines)).toEqual(['related', 'related', 'timestamp'])
  })
})

describe('above the story', () => {
  test('a few words over the title are its kicker', () => {
    expect(above(['Dyrt eventyr', 'Oter spiste laks for tusen kroner på hotellet'])).toEqual(['kicker', 'title'])
  })

  test('points under the title', () => {
    const lines = [
      'Otter steals salmon from hotel kitchen in Sund',
      'Animal walked in through an open door',
      'Guests were told to order steak',
      'By Mary Moe'
    ]
    expect(above(lines, 'en')).toEqual(['title', 'listItem', 'listItem', 'byline'])
  })

  test.each([['Fra redaksjonen'], ['La rédaction de Sund Matin']])('%s is a byline', (line) => {
    expect(above(['Fergen står igjen', line])[1]).toBe('byline')
  })
})

test('a list without label at the end, of which no item says a word of the story', () => {
  const lines = [
    '- Judge delays decision on resentencing to January',
    '- Coffee shop shut down after salute at rally',
    '- Hockey team denies it knew of the party'
  ]
  expect(below(lines, 'en')).toEqual(['related', 'related', 'related'])
})

test('entries of a live report that open with a time are no players', () => {
  expect(inside('12:04Politiet melder at veien er åpen igjen for vanlige biler.')).toEqual(['paragraph'])
})
