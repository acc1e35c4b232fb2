import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {allLocales, parseArticle} from '../src/index.js'

const {fieldDocs, localePage, readFixtures} = await import(new URL('../scripts/locale-page.mjs', import.meta.url).href)
const docs = fieldDocs(readFileSync(new URL('../src/locale/locale.ts', import.meta.url), 'utf8'))
const codes = allLocales.map(({code}) => code)

describe.each(allLocales.map((locale) => [locale.code, locale] as const))('the page of %s', (code, locale) => {
  const file = new URL(`../docs/locales/${code}.md`, import.meta.url)
  const fixtures = readFixtures(code, parseArticle)

  test('is current', () => {
    const page = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(page, `run npm run page -- ${code}`).toBe(localePage(locale, docs, fixtures))
  })

  test('shows three small articles or more, each read in its language', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(3)
    for (const {name, article} of fixtures) expect([name, article.language?.locale]).toEqual([name, code])
  })
})

test('there is a page for each pack and none besides', () => {
  const pages = readdirSync(new URL('../docs/locales', import.meta.url))
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort())
})

test('every field of a pack has its words of explanation', () => {
  interface Field {
    readonly name: string
    readonly doc: string
    readonly fields: readonly Field[]
  }
  const silent = (fields: readonly Field[], path = ''): string[] =>
    fields.flatMap(({name, doc, fields: inner}) => [
      ...(doc === '' && inner.length === 0 ? [path + name] : []),
      ...silent(inner, `${path}${name}.`)
    ])
  expect(silent(docs)).toEqual([])
})
