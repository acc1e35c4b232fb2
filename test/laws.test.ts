import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../src/index.js'
import {brokenLaws} from './broken-laws.js'
import {anyText, oddRecord} from './odd-texts.js'
import {records} from './records.js'

function lawful(text: string): void {
  expect(brokenLaws(text, parseArticle(text))).toEqual([])
}

describe.each(records)('the article of $path', ({text}) => {
  test('keeps the laws', () => lawful(text))

  test('is plain JSON', () => {
    const article = parseArticle(text)
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
  })

  test('is the same each time, and the caller’s own', () => {
    const article = parseArticle(text)
    const json = JSON.stringify(article)
    for (const list of Object.values(article)) if (Array.isArray(list)) list.length = 0
    expect(JSON.stringify(parseArticle(text))).toBe(json)
  })

  test('keeps the laws wherever the text is cut off', () => {
    for (let end = 0; end < text.length; end += 97) lawful(text.slice(0, end))
    for (let start = 0; start < text.length; start += 499) lawful(text.slice(start))
  })
})

describe('the laws hold for', {timeout: 60_000}, () => {
  test('records that no newspaper printed', () => {
    fc.assert(fc.property(oddRecord, lawful), {numRuns: 1500})
  })

  test('any characters at all', () => {
    fc.assert(fc.property(anyText, lawful), {numRuns: 1500})
  })

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00A0\u2028\uFEFF'],
    ['a header alone', ' date 2020-12'],
    ['a header that is none', ' date 2020-13 Ja'],
    ['a nought', 'Ja\0nei\n\0'],
    ['halves of characters', '\uDC00\uD800 – Ja\uD83D, sier Kari\uDE00.'],
    ['one sign', '–'],
    ['marks that never close', '«“„"‘ – Ja, sier «hun “og „så\n\n– «'],
    ['a tag alone', 'sier hun\n\nsier\n\n, sier Kari Nordmann.'],
    ['line ends of all kinds', 'a\rb\r\nc\n\rd\u2028e\u2029f\vg\fh\u0085i']
  ])('%s', (_, text) => lawful(text))
})

test('a call changes nothing that it was given', () => {
  const options = Object.freeze({hints: Object.freeze({language: 'nb', title: 'Snø'}), quotes: true})
  expect(parseArticle('Snø\n\n– Det snør, sier Kari Nordmann.', options)).toBeTypeOf('object')
})
