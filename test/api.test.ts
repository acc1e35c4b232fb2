import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** The names that each door of the package gives. Types aren't seen here; `check-package` compiles with them. */
const names: {readonly [door: string]: readonly string[]} = {
  '.': [
    'SURE',
    'allLocales',
    'before',
    'blockRules',
    'createLineParsers',
    'createParser',
    'defineLocale',
    'extendLocale',
    'parseArticle',
    'parseCaption',
    'parseCredit',
    'parseDateHeader',
    'parseEmbed',
    'parseQuotes',
    'parseRelated',
    'pick'
  ],
  './core': [
    'SURE',
    'before',
    'blockRules',
    'createLineParsers',
    'createParser',
    'defineLocale',
    'extendLocale',
    'pick'
  ],
  './explain': ['createExplainer', 'describeExplanation', 'explain', 'ruleNotes'],
  './unified': ['newsastParse', 'newsastStringify', 'newsastToArticle', 'proseKinds']
}

const codes = readdirSync(new URL('../src/locales', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
const doors = Object.entries<{default: string} | string>(exports).filter(([, door]) => typeof door === 'object')

describe.each(doors)('the door %s', (door, target) => {
  test('gives these names', async () => {
    const file = (target as {default: string}).default.replace('./dist/', '').replace('.js', '.ts')
    const given = await import(new URL(`../src/${file}`, import.meta.url).href)
    expect(Object.keys(given).sort()).toEqual(names[door] ?? [door.replace('./locales/', '')])
  })
})

test('every pack has a door', () => {
  expect(
    doors
      .map(([door]) => door)
      .filter((door) => door.startsWith('./locales/'))
      .sort()
  ).toEqual(codes.map((code) => `./locales/${code}`).sort())
})
