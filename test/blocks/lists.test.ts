import {describe, expect, test} from 'vitest'
import {inside} from './read-blocks.js'

const items = (count: number): string[] => new Array(count).fill('listItem')

describe('items of a list', () => {
  test('with a mark', () => {
    expect(inside(['• 500 g mel', '• 2 egg'])).toEqual(items(2))
    expect(inside('* Hvem får gå om bord?')).toEqual(items(1))
  })

  test('with a dash, under a label', () => {
    expect(inside(['Fakta om fergen', '- Lengde: 86 meter', '- Bredde: 14 meter']).slice(1)).toEqual(items(2))
  })

  test('counted', () => {
    expect(inside(['Slik endte det:', '1. Berit Lunde 92', '2. Tor Eik 90']).slice(1)).toEqual(items(2))
  })

  test('bare lines under a colon', () => {
    expect(inside(['Fergen går innom disse stedene:', 'Vardal', 'Sund', 'Nesset']).slice(1)).toEqual(items(3))
  })

  test('with labels; the heading under them is none', () => {
    const lines = [
      'Dette er stengt:',
      'Vardal–Sund: Stengt til klokka 18',
      'Sund–Nes: Stengt til i morgen',
      'Mer vind i vente'
    ]
    expect(inside(lines)).toEqual(['paragraph', 'listItem', 'listItem', 'heading'])
  })

  test('names and figures', () => {
    expect(inside(['Mål: 1–0 Lunde (12), 2–0 Eik (41).', 'Gult kort: Moe.', 'Tilskuere: 812'])).toEqual(items(3))
  })
})

describe('no list', () => {
  test('speech that opens with a hyphen', () => {
    expect(inside(['- Vi venter ennå.', '- Hvor lenge?', '- Til fergen kommer.'])).toEqual([
      'paragraph',
      'paragraph',
      'paragraph'
    ])
  })

  test('one line of figures', () => {
    expect(inside('Åpningstider: Tirsdag–fredag 11–16')).not.toEqual(['listItem'])
  })

  test('a heading after a colon whose picture is lost', () => {
    expect(inside(['Slik så det ut da fergen kom:', 'Ber om hjelp'])).toEqual(['paragraph', 'heading'])
  })
})
