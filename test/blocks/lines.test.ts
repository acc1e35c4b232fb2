import {describe, expect, test} from 'vitest'
import {above, inside, kindsOf} from './read-blocks.js'

describe('a heading', () => {
  test.each([
    ['Ber om hjelp'],
    ['– Vi har ventet lenge nok'],
    ['Kapteinen: – Ingen vet noe'],
    ['«Den gamle dame»'],
    ['Hva skjer nå?'],
    ['Frykter ny vinter uten ferge'],
    ['- En bygd uten ferge -'],
    ['– Ventetid –'],
    ['- «Ikke et ord» -']
  ])('%s', (line) => {
    expect(inside(line)).toEqual(['heading'])
  })

  test.each([['Asks for help'], ['‘We have waited long enough’'], ['What happens next?']])('%s', (line) => {
    expect(inside(line, 'en')).toEqual(['heading'])
  })
})

describe('a paragraph', () => {
  test.each([
    ['Kapteinen nikker.'],
    ['– Statsråden.'],
    ['– Det er for tidlig å juble.'],
    ['– Fergen kommer når den kommer.'],
    ['Det får kapteinen til å reagere:'],
    ['Hun venter fortsatt.'],
    ['– Jeg skulle bare ønske at noen kunne fortelle oss når den fergen vår kommer –']
  ])('%s', (line) => {
    expect(inside(line)).toEqual(['paragraph'])
  })
})

test('a question and its answer are speech', () => {
  expect(inside(['– Når kommer fergen?', '– Når den kommer.'])).toEqual(['paragraph', 'paragraph'])
  expect(inside(['Hva med biblioteket?', '– Det får vente, sier ordføreren.'])).toEqual(['paragraph', 'paragraph'])
})

describe('the title', () => {
  test.each([['Fergen står igjen'], ['Venter på ferge – fikk robåt'], ['Kapteinen: – Vi venter ikke lenger']])(
    '%s',
    (line) => {
      expect(above(line)).toEqual(['title'])
    }
  )

  test('stands before the body only', () => {
    expect(
      kindsOf(
        'Fergen står igjen',
        'Skolebarna i Sund har måttet ro over fjorden siden søndag, og nå har foreldrene fått nok av det.',
        'Fergen kommer'
      )[2]
    ).not.toBe('title')
  })
})

describe('a crosshead that ends in a colon', () => {
  test.each([['The backstory:'], ['What we don’t know:']])('%s', (line) => {
    expect(inside(line, 'en')).toEqual(['heading'])
  })

  test('what leads to speech is none', () => {
    expect(inside(['The mayor has one message:', '“Wait for the ferry.”'], 'en')[0]).toBe('paragraph')
    expect(inside('Det får kapteinen til å reagere:')).toEqual(['paragraph'])
  })
})

test('a record of which only the headline is left', () => {
  expect(kindsOf('Kommunen vil ikke legge ned fergen')).toEqual(['title'])
  expect(kindsOf('Kommunen vil ikke legge ned fergen', 'foto')[0]).toBe('title')
})

test('the first headline is the title, whatever stands above it but text', () => {
  expect(above(['Hopp til innhold', 'Foto: Berit Lunde', 'Sang seg til pris'])).toEqual(['notice', 'caption', 'title'])
})

test('the lines of a dialogue are text', () => {
  expect(
    inside(['Avisa: Fryser padder?', 'Vik: Aldri.', 'Avisa: Og i bøtta?', 'Vik: Der er det trangt, men varmt.'])
  ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
})

test('labels of captions differ', () => {
  expect(inside(['VARMT: Padden i bøtta.', 'KALDT: Padden i elva.'])).toEqual(['caption', 'caption'])
})
