import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

const cast = (...speakers: readonly string[]) => {
  const tags = speakers.map((name) => `– Vi følger saken, opplyser ${name}.`)
  const told = 'Vegen er stengt, og ingen vet ennå hva som skjedde da snøen kom ned fra fjellet.'
  return parseArticle([told, ...tags].join('\n\n')).speakers.map(({name, kind}) => `${name} ${kind}`)
}

describe('a name made of a noun for a body', () => {
  test.each([
    'Mattilsynet',
    'Vegtrafikksentralen',
    'Folkehelseinstituttet',
    'Norges Håndballforbund',
    'Sparebanken Sund',
    'Sund kommune',
    'Senterpartiet',
    'Høyre'
  ])('%s', (name) => expect(cast(name)).toEqual([`${name} body`]))

  test.each(['Kari Solbakken', 'Per Kirkeby', 'Eva Landsverk', 'Ola Storhaug', 'Nina Husby', 'Jon Nordland'])(
    '%s is a person',
    (name) => expect(cast(name)).toEqual([`${name} person`])
  )

  test('is one and the same at the head of a sentence', () => {
    const {speakers} = parseArticle(
      'Vegen er stengt, og ingen vet når den åpner.\n\n– Vi måker, opplyser Kystverket.\n\nKystverket sier at det tar tid.'
    )
    expect(speakers.map(({name, quotes}) => [name, quotes.length])).toEqual([['Kystverket', 2]])
  })
})
