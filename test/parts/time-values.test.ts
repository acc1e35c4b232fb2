import {describe, expect, test} from 'vitest'
import {agencies, platforms} from '../../src/furniture/agencies.js'
import {compileFurniture} from '../../src/furniture/furniture-book.js'
import {grammarWords} from '../../src/furniture/grammar-words.js'
import {allLocales} from '../../src/index.js'
import {readTime} from '../../src/parts/times/read-time.js'
import {timeLine} from '../../src/parts/times/time-line.js'

const book = compileFurniture([grammarWords, {agencies}, ...allLocales.map(({furniture}) => furniture)], platforms)

function valueOf(text: string): string | undefined {
  const line = timeLine(text, 0, text.length, book)
  return readTime(0, line.tokens.length, line)?.value
}

describe('a date and time', () => {
  test.each([
    ['6. april 2020, kl. 18.12', '2020-04-06T18:12'],
    ['mandag 6. april 2020 klokka 18:12', '2020-04-06T18:12'],
    ['7. aug. 2021 kl. 14:46', '2021-08-07T14:46'],
    ['23. January 2020, kl. 14.34', '2020-01-23T14:34'],
    ['14.03.2022 kl. 09.12', '2022-03-14T09:12'],
    ['05.08.24 13.05', '2024-08-05T13:05'],
    ['27/05/2022 KL. 05:00', '2022-05-27T05:00'],
    ['2018-12-15T10:26:39Z', '2018-12-15T10:26:39'],
    ['2020-06-22 | Publicerad', '2020-06-22'],
    ['December 2, 2016 / 12:30 PM', '2016-12-02T12:30'],
    ['Feb. 16, 2022 at 12:26 AM CST', '2022-02-16T00:26'],
    ['13 April 2024 9:30am BST', '2024-04-13T09:30'],
    ['6th Nov 2019, 16:41 GMT', '2019-11-06T16:41'],
    ['10:52, 4 January 2020', '2020-01-04T10:52'],
    ['Jun 05, 2026', '2026-06-05'],
    ['04/28/2021 3:15 p.m.', '2021-04-28T15:15'],
    ['04.01.2020, 09:27 Uhr', '2020-01-04T09:27'],
    ['18/03/2019 à 07h12', '2019-03-18T07:12'],
    ['1er mars 2020 à 18h', '2020-03-01T18:00'],
    ['26.8.2019 10:33', '2019-08-26T10:33'],
    ['15.10.24 23:35', '2024-10-15T23:35'],
    ['5. august kl. 14:47', undefined],
    ['17.11. 7:24', undefined],
    ['3–1 etter 90 minutter', undefined],
    ['31.13.2020', undefined]
  ])('%s', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })
})
