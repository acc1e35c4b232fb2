import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'
import {brokenLaws} from '../broken-laws.js'
import {anyText, oddRecord} from '../odd-texts.js'
import {records} from '../records.js'

function lawful(text: string): void {
  expect(brokenLaws(text, parseArticle(text))).toEqual([])
}

test('records that no newspaper printed keep the laws', () => {
  fc.assert(fc.property(oddRecord, lawful), {numRuns: 60_000})
})

test('any characters at all keep the laws', () => {
  fc.assert(fc.property(anyText, lawful), {numRuns: 60_000})
})

describe.each(records)('$path keeps the laws', ({text}) => {
  test('cut off after each character', () => {
    for (let end = 0; end < text.length; end++) {
      const cut = text.slice(0, end)
      const broken = brokenLaws(cut, parseArticle(cut))
      if (broken.length > 0) expect.fail(`${JSON.stringify(cut.slice(-80))}: ${broken[0]}`)
    }
  })

  test('with each line taken out, doubled, and glued to the next', () => {
    const lines = text.split(/\n+/u)
    for (const [i, line] of lines.entries()) {
      const [before, after] = [lines.slice(0, i), lines.slice(i + 1)]
      lawful([...before, ...after].join('\n\n'))
      lawful([...before, line, line, ...after].join('\n\n'))
      lawful([...before, line + (after[0] ?? ''), ...after.slice(1)].join('\n\n'))
    }
  })
})
