import {describe, expect, test} from 'vitest'
import {inside, kindsOf, read} from './read-blocks.js'

describe('an embed is known by', () => {
  test.each([
    ['Laster Twitter-innhold Kunne ikke laste innhold, men du kan gå til twittermeldingen.'],
    ['Laster kart, vennligst vent.. For å se dette innholdet, må du aktivere JavaScript i nettleseren din.'],
    ['Se redningen her Du trenger javascript for å se video.'],
    ['Se dette innlegget på Instagram Et innlegg delt av Strikkeklubben (@strikkeklubben)']
  ])('the words of a fall-back: %s', (line) => {
    expect(inside(line)).toEqual(['embed'])
  })

  test.each([
    ['Fergen går igjen klokka fire, men ta med niste. — Havnevesenet (@havnevesenet) 3. mai 2019'],
    ['The bridge is open again. Bring a coat. pic.twitter.com/Ab3dE — City Bridge (@citybridge) May 3, 2019']
  ])('the tail of a tweet: %s', (line) => {
    expect(inside(line)).toEqual(['embed'])
  })

  test.each([['01:12 VIDEO: Se oteren stjele laksen'], ['0:47Se oteren stjele laksen']])(
    'a running time: %s',
    (line) => {
      expect(inside(line)).toEqual(['embed'])
    }
  )

  test('the figures of a chart', () => {
    expect(
      inside('Måling mai Bygdelista 31,3 % +1,9 AP 11,3 % −0,7 SP 9,1 % +0,2 H 8,4 % −1,1 V 2,0 % Kilde: Målerne')
    ).toEqual(['embed'])
  })
})

describe('no embed is', () => {
  test.each([
    ['Kunsten laster ned på ham, sier han, men innholdet er det ingen som kan ta fra ham så lenge han maler.'],
    ['– Jeg la ut alt på nettet (@ er et rart tegn), og så kom det svar fra hele verden, sier Moe.'],
    ['12:40 kom det første lasset med grus, og klokka fem var hele veien farbar igjen for vanlige biler.'],
    ['Prisen økte med 3 prosent i mai, 4 prosent i juni og 5 prosent i juli, viser tallene fra byrået.']
  ])('%s', (line) => {
    expect(inside(line)).toEqual(['paragraph'])
  })
})

test('a player with words of its own is also a caption', () => {
  const [block] = read([
    'Se redningen her Du trenger javascript for å se video.',
    'Alt gikk bra med katten, som ble hentet ned av en nabo med lang stige.'
  ]).blocks
  expect(block).toMatchObject({type: 'embed', also: ['caption'], rule: 'embed-pattern'})
})

test('a tweet is an embed wherever it stands', () => {
  expect(kindsOf('Vi er tilbake. — Havnevesenet (@havnevesenet) 3. mai 2019')).toEqual(['embed'])
})
