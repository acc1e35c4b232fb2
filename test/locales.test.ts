import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {allLocales} from '../src/all-locales.js'
import {defineLocale} from '../src/locale/define-locale.js'
import {extendLocale} from '../src/locale/extend-locale.js'
import type {Locale} from '../src/locale/locale.js'

const codes = readdirSync(new URL('../src/locales', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
const packs = await Promise.all(
  codes.map(async (code) => [code, (await import(`../src/locales/${code}/index.ts`))[code]] as const)
)
const nb = allLocales.find(({code}) => code === 'nb')!

/** A pack with one field, given by its path, set to something else. */
function withField(pack: unknown, path: string, value: unknown): Locale {
  const [name, ...rest] = path.split('.') as [string, ...string[]]
  const fields = (pack ?? {}) as {readonly [name: string]: unknown}
  if (rest.length > 0) return {...fields, [name]: withField(fields[name], rest.join('.'), value)} as unknown as Locale
  const {[name]: _, ...others} = fields
  return (value === undefined ? others : {...fields, [name]: value}) as unknown as Locale
}

describe.each(packs)('the pack %s', (code, pack) => {
  test('has every field, of the right shape', () => {
    expect(defineLocale(pack)).toBe(pack)
    expect(pack.code).toBe(code)
  })

  test('is data', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
  })

  test('ships', () => {
    expect(allLocales).toContain(pack)
  })
})

describe('defineLocale', () => {
  test.each([
    ['code', undefined, 'code must be a language tag'],
    ['code', 'norsk bokmål', 'code must be a language tag'],
    ['base', 'german', "base must be 'english' or 'latin'"],
    ['words', undefined, 'words must be an object'],
    ['words.quotes.say', 'sier', 'words.quotes.say must be a list of words'],
    ['words.quotes.say', undefined, 'words.quotes.say must be a list of words'],
    ['words.quotes.say', ['sier', ' '], 'words.quotes.say[1] must be a word'],
    ['words.quotes.sayings', ['sier'], 'words.quotes.sayings is no field there'],
    ['words.quotes.marks', [['«']], 'words.quotes.marks must be a list of pairs of marks'],
    ['words.quotes.dash', 'dash', "words.quotes.dash must be true or false or 'hyphen' or 'dialogue'"],
    ['words.names.nounsHaveCapitals', 1, 'words.names.nounsHaveCapitals must be true or false'],
    ['words.speakers.pronouns.she', null, 'words.speakers.pronouns.she must be a list of words'],
    ['furniture.months', [['januar']], 'furniture.months must be twelve lists of words'],
    ['furniture.embeds', [{is: 'Laster'}], 'furniture.embeds[0].provider must be a word'],
    ['furniture.credits.markers.foto', ['Foto'], 'furniture.credits.markers.foto is no field there'],
    ['furniture.agencies', [[]], 'furniture.agencies must be a list of names with their spellings']
  ])('names the field %s', (path, value, message) => {
    expect(() => defineLocale(withField(nb, path, value))).toThrow(new TypeError(`defineLocale: ${message}`))
  })

  test('takes nothing but an object', () => {
    for (const pack of [undefined, null, 'nb', [nb]] as unknown as Locale[])
      expect(() => defineLocale(pack)).toThrow(TypeError)
  })
})

describe('extendLocale', () => {
  test('adds to lists and leaves the base as it is', () => {
    const before = structuredClone(nb)
    const mine = extendLocale(nb, {
      code: 'nb-x-mine',
      words: {quotes: {say: ['kvitrer']}},
      furniture: {kickers: ['Byliv']}
    })
    expect(mine.code).toBe('nb-x-mine')
    expect(mine.words.quotes.say).toEqual([...nb.words.quotes.say, 'kvitrer'])
    expect(mine.furniture.kickers).toContain('Byliv')
    expect(mine.words.speakers).toBe(nb.words.speakers)
    expect(nb).toEqual(before)
  })

  test('replaces a list that says so', () => {
    const mine = extendLocale(nb, {words: {quotes: {say: {replace: ['kvitrer']}}}})
    expect(mine.words.quotes.say).toEqual(['kvitrer'])
  })

  test('adds spellings month by month', () => {
    const spellings = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ').map((month) => [`${month}x`])
    const {months} = extendLocale(nb, {furniture: {months: spellings}}).furniture
    expect(months).toHaveLength(12)
    expect(months?.[4]).toContain('maix')
  })

  test('can add a list that the base lacks', () => {
    const bare = {...nb, furniture: {}}
    expect(extendLocale(bare, {furniture: {notices: ['Direkte']}}).furniture.notices).toEqual(['Direkte'])
  })

  test('names a field that no pack has', () => {
    const extension = {words: {quotes: {sey: ['kvitrer']}}} as object
    expect(() => extendLocale(nb, extension)).toThrow(new TypeError('extendLocale: words.quotes.sey is no field there'))
  })
})
