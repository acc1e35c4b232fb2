import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

/** The cast of a record: name, and the role that stands beside it. */
function castOf(language: string, record: string): string[] {
  return parseArticle(record, {hints: {language}}).speakers.map(({name, role}) => (role ? `${name}, ${role}` : name))
}

describe('a title with capitals is no part of the name', () => {
  test.each([
    ['“The lake rose,” Pike County Sheriff Ann Bell said.', 'Ann Bell, Pike County Sheriff'],
    ['“We are dry now,” said Fire Chief Tom Reyes.', 'Tom Reyes, Fire Chief'],
    ['“It will snow,” Senior Forecaster Lena Parr told the station.', 'Lena Parr, Senior Forecaster'],
    ['“The verdict stands,” said Deputy Chief Prosecutor Ewan Clay.', 'Ewan Clay, Deputy Chief Prosecutor'],
    ['“We sold out,” Museum Director Iris Vane added.', 'Iris Vane, Museum Director'],
    // a trade that is a surname, a body, a name alone
    ['“We sing at noon,” said Mary Baker Lowe.', 'Mary Baker Lowe'],
    ['“He was brave,” said Steve King.', 'Steve King'],
    ['“Too late,” said the National Driver Training Council.', 'National Driver Training Council'],
    ['“The film is long,” said Anna Prince Holt.', 'Anna Prince Holt'],
    ['“Prices fell,” said Lloyd Marsh.', 'Lloyd Marsh']
  ])('%s', (record, speaker) => expect(castOf('en', record)).toEqual([speaker]))
})

describe('a surname keeps its particles', () => {
  test.each([
    ['de', 'Trainer Jost von Anger schweigt. ¶ „Wir reden morgen“, erklärte von Anger am Abend.', 'Jost von Anger'],
    ['nl', 'Dirigent Els van der Weel stopt. ¶ “Het is genoeg”, aldus van der Weel.', 'Els van der Weel'],
    ['fr', 'Le juge Paul de Serrac a tranché. ¶ « C’est fini », a dit de Serrac.', 'Paul de Serrac'],
    ['de', 'Regisseurin Ina zur Linden reist ab. ¶ „Das Licht fehlt“, sagte zur Linden.', 'Ina zur Linden'],
    ['nl', 'Weerman Joep van Galen waarschuwt. ¶ “Het stormt”, zegt van Galen.', 'Joep van Galen'],
    // no full name has them
    ['de', 'Jost Anger kam aus Wien. ¶ „Gut“, sagte Anger.', 'Jost Anger'],
    ['nl', 'De trein van Weel. ¶ “Te laat”, zegt Els Weel.', 'Els Weel'],
    ['en', 'Ann Bell left. ¶ “It was time,” Bell said.', 'Ann Bell'],
    ['fr', 'La ville de Serrac dort. ¶ « Bonne nuit », dit Paul Morin.', 'Paul Morin'],
    ['de', 'Der Verein von Linden. ¶ „Nein“, sagte Ina Kolb.', 'Ina Kolb']
  ])('%s: %s', (language, row, speaker) =>
    expect(castOf(language, row.replaceAll(' ¶ ', '\n\n')).map((line) => line.split(', ')[0])).toEqual([speaker])
  )
})

test('an "and" inside the body that somebody speaks for', () => {
  const spoken = (record: string) => castOf('en', record)[0]
  expect(spoken('A spokesman for Marl and Fenwick Police said no one was hurt.')).toBe(
    'a spokesman for Marl and Fenwick Police'
  )
  expect(spoken('The coach of Marl and Ann Bell said no one was hurt.')).not.toContain('Marl and Ann Bell')
})
