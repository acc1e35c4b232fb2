import {describe, expect, test} from 'vitest'
import {above, inside} from './read-blocks.js'

describe('a caption', () => {
  test.each([
    ['Fergen ved kai i går. Foto: Berit Lunde / NTB'],
    ['VENTER: Kaptein Tor Eik på brua. Foto: Privat'],
    ['Foto: Berit Lunde'],
    ['Fergen ved kai (Foto: Berit Lunde)'],
    ['– Her har vi ventet lenge, sier kaptein Tor Eik. Foto: Berit Lunde / NRK']
  ])('with its credit: %s', (line) => {
    expect(inside(line)).toEqual(['caption'])
  })

  test('written twice in its block', () => {
    expect(inside('Fergen ved kai i Sund i går Fergen ved kai i Sund i går')).toEqual(['caption'])
    expect(inside('Fergen ved kai i Sund i gårFergen ved kai i Sund i går')).toEqual(['caption'])
  })

  test('twice, one block after the other', () => {
    expect(inside(['Kaptein Tor Eik ventet på kaia i Sund', 'Kaptein Tor Eik ventet på kaia i Sund'])).toEqual([
      'caption',
      'caption'
    ])
  })

  test('opened by the picture’s own text', () => {
    expect(inside(['Kaptein Tor Eik på kaia i Sund', 'Kaptein Tor Eik på kaia i Sund. Foto: Berit Lunde'])).toEqual([
      'caption',
      'caption'
    ])
  })

  test('with its label over a credit alone', () => {
    expect(inside(['PÅ TUR: Bilen har gått langt.', 'Foto: Berit Lunde'])).toEqual(['caption', 'caption'])
    expect(inside(['Bilen til Tor Eik har gått langt i vinter.', 'Foto: Berit Lunde'])).toEqual([
      'paragraph',
      'caption'
    ])
  })

  test('in three blocks', () => {
    expect(inside(['Ferge ved kai', 'Fergen lå ved kai hele natta.', 'Foto: Berit Lunde'])).toEqual([
      'caption',
      'caption',
      'caption'
    ])
  })

  test('with places in the picture', () => {
    expect(inside('Kaptein Tor Eik (t.v.) sammen med broren Odd Eik.')).toEqual(['caption'])
  })
})

describe('no caption', () => {
  test.each([
    ['Under hvert bilde står det bare «Foto: Lunde» og et årstall.'],
    ['Hun tok bildet i 1979, og siden har det hengt i gangen på rådhuset.']
  ])('%s', (line) => {
    expect(inside(line)).toEqual(['paragraph'])
  })

  test('the paragraph above a credit', () => {
    expect(
      inside([
        'Fergen har ligget ved kai siden søndag, og ingen vet når den kan gå igjen, sier kapteinen.',
        'Foto: Berit Lunde'
      ])
    ).toEqual(['paragraph', 'caption'])
  })

  test('the title above a picture', () => {
    expect(above(['Fergen står igjen', 'Fergen ved kai. Foto: Berit Lunde'])).toEqual(['title', 'caption'])
  })
})

describe('a caption without credit is told', () => {
  test.each([
    ['Pictured left, the mayor of Sund with her brother'],
    ['FILE - The mayor of Sund waves from the ferry, May 3, 2019.'],
    ['The new branch of the savings bank in Sund (pictured)']
  ])('by words about the picture: %s', (line) => {
    expect(inside(line, 'en')).toEqual(['caption'])
  })

  test('by a label of the viewer above it', () => {
    expect(
      inside(
        ['The ferry seen from the airImage source, Getty Images', 'Image caption,', 'The ferry ran aground on Monday'],
        'en'
      )
    ).toEqual(['caption', 'notice', 'caption'])
  })

  test.each([['Back at the hotel, the mayor told guests that she would not be taking any questions about the ferry.']])(
    'not: %s',
    (line) => {
      expect(inside(line, 'en')).toEqual(['paragraph'])
    }
  )
})

describe('a name alone between paragraphs', () => {
  test('of which nobody speaks took the picture', () => {
    expect(inside('Berit Lunde')).toEqual(['caption'])
    expect(inside('BERIT LUNDE')).toEqual(['caption'])
  })

  test('capitals that are words are no name', () => {
    expect(inside('VENTER PÅ FERGE')).toEqual(['heading'])
  })
})
