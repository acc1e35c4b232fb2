import {describe, expect, test} from 'vitest'
import {above, below, inside} from './read-blocks.js'

// words that an apostrophe cuts: `l'article`
describe('a notice with an elided word', () => {
  test.each([
    ['La suite de l’article après la publicité'],
    ["Retrouvez toute l'actualité de votre région"],
    ['La suite après cette publicité'],
    ['Vous avez trouvé une erreur? Merci de nous la signaler.']
  ])('%s', (line) => expect(inside(line, 'fr')).toEqual(['notice']))

  test.each([
    ['L’article de la loi que le maire a lu devant le conseil sera retiré du texte final, assure la préfecture.']
  ])('not: %s', (line) => expect(inside(line, 'fr')).toEqual(['paragraph']))
})

describe('who wrote it', () => {
  test('initials at the end', () => {
    expect(below('abc/def/gh', 'fr')).toEqual(['signoff'])
    expect(below('(abc/def)', 'fr')).toEqual(['signoff'])
  })

  test.each([['Ouest-France Claire DULAC.'], ['Claire Dulac, Praz-Fontaine']])('%s', (line) =>
    expect(above(['Le pont de Brion reste fermé', line, 'Publié le 12/02/2024 à 19h34'], 'fr')).toContain('byline')
  )
})
