import {describe, expect, test} from 'vitest'
import {parseEmbed, parseRelated} from '../../src/index.js'

describe('an embed', () => {
  test.each([
    ['Laster Twitter-innhold Kunne ikke laste innhold, men du kan gå til twittermeldingen.', 'twitter', 'placeholder'],
    ['Laster Instagram-innhold', 'instagram', 'placeholder'],
    [
      'Laster kart, vennligst vent... For å se dette innholdet, må du aktivere JavaScript i nettleseren din.',
      'map',
      'placeholder'
    ],
    ['Se målet her Du trenger javascript for å se video.', 'video', 'placeholder'],
    ['View this post on Instagram', 'instagram', 'placeholder']
  ])('%s', (block, provider, status) => {
    expect(parseEmbed(block)).toMatchObject({provider, status, text: block})
  })

  test.each([
    [
      'Veien er åpen igjen. — Vegvesenet (@vegvesen) 7. oktober 2018',
      'Vegvesenet',
      '@vegvesen',
      '7. oktober 2018',
      undefined
    ],
    [
      'The road is open. pic.twitter.com/Zq81kk — Roads & Bridges (@roads_uk) February 16, 2019',
      'Roads & Bridges',
      '@roads_uk',
      'February 16, 2019',
      'pic.twitter.com/Zq81kk'
    ],
    [
      'Vejen er åben https://t.co/Ab12cd — Vejdirektoratet (@vejdir) 17. september 2018',
      'Vejdirektoratet',
      '@vejdir',
      '17. september 2018',
      'https://t.co/Ab12cd'
    ]
  ])('a tweet: %s', (block, author, handle, date, url) => {
    const embed = parseEmbed(block)
    expect([
      embed?.provider,
      embed?.status,
      embed?.author?.text,
      embed?.handle?.text,
      embed?.date?.text,
      embed?.url?.text
    ]).toEqual(['twitter', 'text', author, handle, date, url])
  })

  test.each([
    ['Et innlegg delt av Kari Moe (@kari.moe)', 'instagram', 'Kari Moe', '@kari.moe', undefined],
    [
      'A post shared by Kari Moe (@karimoe) on Apr 6, 2020 at 10:27am PDT',
      'instagram',
      'Kari Moe',
      '@karimoe',
      'Apr 6, 2020 at 10:27am PDT'
    ],
    ['Skip Twitter post by @kari_moe', 'twitter', undefined, '@kari_moe', undefined]
  ])('a shared post: %s', (block, provider, author, handle, date) => {
    const embed = parseEmbed(block)
    expect([embed?.provider, embed?.author?.text, embed?.handle?.text, embed?.date?.text]).toEqual([
      provider,
      author,
      handle,
      date
    ])
  })

  test.each(['– Vi er klare, sier Ola Nordmann.', 'Veien er åpen igjen — endelig, sier Ola Nordmann.', '  '])(
    'is not %s',
    (block) => {
      expect(parseEmbed(block)).toBeUndefined()
    }
  )
})

describe('a related link', () => {
  test.each([
    ['LES OGSÅ: Brua er stengt igjen', 'LES OGSÅ', 'Brua er stengt igjen'],
    ['Les også: Brua er stengt igjen (+)', 'Les også', 'Brua er stengt igjen'],
    ['Les også Her er bruene som er stengt', 'Les også', 'Her er bruene som er stengt'],
    ['LES OGSÅ: Ordføreren: – Brua må opp', 'LES OGSÅ', 'Ordføreren: – Brua må opp'],
    ['Les også: «Brua» blir film', 'Les også', '«Brua» blir film'],
    ['[ Les også: Brua er stengt igjen ]', 'Les også', 'Brua er stengt igjen'],
    ['Les også', 'Les også', undefined],
    ['>> Les også: Brua er stengt', 'Les også', 'Brua er stengt']
  ])('%s', (block, marker, title) => {
    const related = parseRelated(block)
    expect([related?.marker?.text, related?.title?.text]).toEqual([marker, title])
  })

  test.each(['Brua er stengt igjen', 'Han ville lese mer om brua, sier Ola Nordmann.'])('is not %s', (block) => {
    expect(parseRelated(block)).toBeUndefined()
  })
})
