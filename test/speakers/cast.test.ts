import {describe, expect, test} from 'vitest'
import {readRow} from '../quotes/read-row.js'
import type {Language} from '../quotes/story.js'

/** The cast of a row as lines: name, kind, role, age, party, pronoun, and the numbers of what each says. */
function castOf(row: string, language: Language = 'nb'): string[] {
  const {speakers} = readRow(row, language).article
  return speakers.map(({name, named, kind, role, age, party, pronoun, quotes}) =>
    [
      name + (named ? '' : '*'),
      kind,
      role && `role ${role}`,
      age && `age ${age}`,
      party && `party ${party}`,
      pronoun?.text,
      quotes.join('+')
    ]
      .filter(Boolean)
      .join(', ')
  )
}

describe('the cast', () => {
  test.each<[row: string, cast: readonly string[], language?: Language]>([
    // one person in many forms
    [
      '– Vi skal vinne, sier trener Kari Moe (43). ¶ – Helt sikkert, sier hun. ¶ – Laget er bra, sier 43-åringen.',
      ['Kari Moe, person, role trener, age 43, hun, 0+1+2']
    ],
    ['– Vi sier nei, sier Jon Flo (Sp). ¶ – Alltid, sier Flo.', ['Jon Flo, person, party Sp, 0+1']],
    ['– Det regner, sier Moe. ¶ Kari Moe har målt regn i tretti år.', ['Kari Moe, person, 0']],
    // two people with one surname
    [
      'Kari Moe og Per Moe er søsken. ¶ – Jeg er eldst, sier Kari Moe. ¶ – Og jeg er penest, sier Per Moe.',
      ['Kari Moe, person, 0', 'Per Moe, person, 1']
    ],
    // a role that no tag tells
    ['Ordfører Kari Moe åpnet brua. – Nå går det fortere, sier Moe.', ['Kari Moe, person, role Ordfører, 0']],
    [
      'Jon Flo, leder i fagforeningen, ristet på hodet. – Nei, sier Flo.',
      ['Jon Flo, person, role leder i fagforeningen, 0']
    ],
    // an age between commas, a role behind
    ['– Vi anker, sier Liv Ås, 51, advokat i Sund.', ['Liv Ås, person, role advokat i Sund, age 51, 0']],
    // nobody named
    ['– Det smalt, sier et vitne. ¶ – To ganger, sier vitnet.', ['et vitne*, person, 0+1']],
    [
      '– Veien er åpen, sier en talsperson for politiet. ¶ – Endelig, sier talspersonen.',
      ['en talsperson for politiet*, person, 0+1']
    ],
    // bodies and groups
    ['Veien er stengt, opplyser politiet. Ingen er skadd, melder politiet.', ['politiet*, body, 0+1']],
    ['Storm IL er konkurs. ¶ – Vi beklager, skriver klubben.', ['Storm IL, body, 0']],
    ['– Vi vil ikke flytte, sier beboerne.', ['beboerne*, group, 0']],
    // people who only are told of are no speakers
    ['Per Berg satt på benken. ¶ – Vi vant, sier Kari Moe.', ['Kari Moe, person, 0']],
    // other languages
    ['– Ferja må gå, seier Gunn Sæle. ¶ – No, seier ho.', ['Gunn Sæle, person, ho, 0+1'], 'nn'],
    [
      'Mikko Salonen on valmentaja. ¶ – Peli oli hyvä, Salonen sanoo. ¶ – Todella hyvä, hän sanoo.',
      ['Mikko Salonen, person, hän, 0+1'],
      'fi'
    ],
    [
      '“We won,” said Helen Moore, the coach. ¶ “At last,” she said.',
      ['Helen Moore, person, role coach, she, 0+1'],
      'en'
    ],
    [
      '„Wir öffnen im Mai“, sagte Museumschefin Anna Berger. ¶ „Endlich“, sagte sie.',
      ['Anna Berger, person, role Museumschefin, sie, 0+1'],
      'de'
    ],
    ['« Nous sommes prêts », dit Claire Morel. ¶ « Enfin », dit-elle.', ['Claire Morel, person, elle, 0+1'], 'fr']
  ])('%s', (row, cast, language) => {
    expect(castOf(row, language)).toEqual(cast)
  })

  test('has the words that name a speaker beside what is said', () => {
    const {article} = readRow(
      'Kari Moe ler. ¶ – Vi er klare, sier Moe. ¶ – Helt klare, sier hun. ¶ Moe gikk hjem.',
      'nb'
    )
    expect(article.speakers[0]!.mentions.map(({text}) => text)).toEqual(['Moe', 'hun'])
  })

  test('is empty where nobody speaks', () => {
    expect(castOf('Kari Moe og Per Berg gikk hjem.')).toEqual([])
  })
})
