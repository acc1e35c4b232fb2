import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

type Case = readonly [language: string, record: string, names: readonly string[]]

const namesOf = (record: string, language: string): readonly string[] =>
  parseArticle(record, {hints: {language}}).speakers.map(({name}) => name)

describe('a nickname in marks stays in the name', () => {
  test.each<Case>([
    ['nb', '– Vi røk i kvarten, sier Anders «Bamsen» Lid til NRK. ¶ – Surt, sier Lid.', ['Anders «Bamsen» Lid']],
    ['nb', '– Den boka er god, sier Ulla "Ugla" Berg. ¶ – Les den, sier Ugla.', ['Ulla "Ugla" Berg']],
    ['nn', '– Fela er gammal, seier Olav «Store Ola» Moen. ¶ – Svært, seier Moen.', ['Olav «Store Ola» Moen']],
    ['da', '- Vi tabte fortjent, siger Bent »Bulder« Holm.', ['Bent »Bulder« Holm']],
    ['sv', '– Jag är nöjd, säger Göran ”Snabben” Lind.', ['Göran ”Snabben” Lind']]
  ])('%s: %s', (language, record, names) => {
    expect(namesOf(record.replaceAll(' ¶ ', '\n\n'), language)).toEqual(names)
  })

  test.each<Case>([
    // a title, a word in doubt, speech
    ['nb', '– Vi spiller «Havet» Bergen rundt, sier Kari Moe.', ['Kari Moe']],
    ['nb', 'Moe «elsker» Per Lid, ifølge Kari Moe.', ['Kari Moe']],
    ['nb', 'Per Lid skrev «Nei. Aldri» Kari Moe leste det. – Det var rart, sier Moe.', ['Kari Moe']],
    ['nb', '– Vi ga ut boka, sier Anders Lid.', ['Anders Lid']],
    ['da', '- Jeg hedder »Bo«, siger Ib Kragh.', ['Ib Kragh']]
  ])('%s not: %s', (language, record, names) => {
    expect(namesOf(record.replaceAll(' ¶ ', '\n\n'), language)).toEqual(names)
  })
})

describe('an adjective of origin opens the name of a body', () => {
  test.each<Case>([
    ['nb', 'Norske Frisører krever at momsen settes ned.', ['Norske Frisører']],
    ['nb', 'Norske Huseiere mener at renta er for høy.', ['Norske Huseiere']],
    ['da', 'Danske Regioner siger, at budgettet er for lille.', ['Danske Regioner']],
    ['da', 'Danske Kartofler mener, at høsten er reddet.', ['Danske Kartofler']],
    ['nb', 'Regionalt forskningsråd sier at pengene er brukt opp.', ['Regionalt forskningsråd']]
  ])('%s: %s', (language, record, names) => {
    expect(namesOf(record, language)).toEqual(names)
  })

  test.each<Case>([
    ['nb', 'Sveitsiske Reto Egger sier at bakken var for kort.', ['Reto Egger']],
    ['nb', '– Det gikk fort, sier Reto Egger. ¶ Sveitsiske Egger sier at bakken var kort.', ['Reto Egger']],
    ['nb', 'Svenske forskere sier at isen smelter.', ['svenske forskere']],
    ['da', 'Norske Jon Flo siger, at han er klar.', ['Jon Flo']],
    ['nb', 'Danske bakere krever at momsen settes ned.', ['danske bakere']]
  ])('%s not: %s', (language, record, names) => {
    expect(namesOf(record.replaceAll(' ¶ ', '\n\n'), language)).toEqual(names)
  })
})
