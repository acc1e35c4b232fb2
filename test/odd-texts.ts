import fc from 'fast-check'
import {records} from './records.js'

/** Signs that mean something to one rule or another, and characters that mean trouble. */
const signs = [
  ...'–—-−•*«»“”„"‘’\'‹›().,:;!?…/|©#@&%+=~',
  '...',
  '--',
  ',,',
  "''",
  '\uFEFF',
  '\u00AD',
  '\u200B',
  '\u00A0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '\uD800',
  '\uDC00',
  '\uD83D\uDE00',
  'İ',
  'ß',
  'ﬁ',
  'e\u0301',
  '中',
  'ا',
  '1.',
  '12',
  '20:15'
]
const words = [...new Set(records.flatMap(({text}) => text.split(/\s+/u)))]
const lines = [...new Set(records.flatMap(({text}) => text.split(/\n+/u)))]
const borders = ['\n\n', '\n', '\r\n\r\n', '\n \n', ' ', '\n\n\n\n']

const sign = fc.constantFrom(...signs)
const word = fc.constantFrom(...words)
const phrase = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: word},
      {weight: 1, arbitrary: sign},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})}
    )
  )
  .map((parts) => parts.join(' '))
const glued = fc.array(fc.oneof(word, sign), {maxLength: 8}).map((parts) => parts.join(''))

/** A line of an article with something put in or taken out. */
const bent = fc.tuple(fc.constantFrom(...lines), fc.nat(), fc.nat({max: 12}), sign).map(([line, at, gap, put]) => {
  const from = at % (line.length + 1)
  return line.slice(0, from) + put + line.slice(from + gap)
})
const line = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...lines)},
  {weight: 3, arbitrary: bent},
  {weight: 2, arbitrary: phrase},
  glued
)
const header = fc.constantFrom(
  '',
  ' date 2020-12 ',
  'date 2020-12-24\n',
  ' date 2020-13 ',
  ' date 2021-02-30 ',
  '\uFEFF date 2019-01 '
)

/** Records that no newspaper printed: lines of articles shuffled, bent, glued and mixed with noise. */
export const oddRecord: fc.Arbitrary<string> = fc
  .tuple(header, fc.array(fc.tuple(line, fc.constantFrom(...borders)), {maxLength: 24}))
  .map(([first, rest]) => first + rest.flat().join(''))

/** Text of any characters at all, halves of characters too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.integer({min: 0, max: 0xffff})).map((codes) => String.fromCharCode(...codes)),
  fc.array(sign).map((parts) => parts.join(''))
)
