import {performance} from 'node:perf_hooks'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'
import {brokenLaws} from '../broken-laws.js'

const MB = 1_000_000
const fill = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** A word of letters for each number: names that are all different. */
const wordFor = (number: number): string =>
  [...number.toString(26)].map((digit) => 'bcdfghjklmnprstvaeiouyzwxq'[Number.parseInt(digit, 26)]).join('')
const nameFor = (number: number): string => `B${wordFor(number)}e`
const each = (line: (number: number) => string) => (size: number) => {
  const lines: string[] = []
  for (let length = 0; length < size; length += lines.at(-1)!.length) lines.push(line(lines.length))
  return lines.join('')
}

/** Texts that grow, each of something that a rule looks for and could look for again and again. */
const hostile: ReadonlyArray<readonly [name: string, grow: (size: number) => string]> = [
  ['prose in one line', fill('Det snør i fjellet, og Kari Nordmann måker. ')],
  ['one word', fill('a')],
  ['one number', fill('1')],
  ['capitals', fill('A')],
  ['words of one letter', fill('a ')],
  ['names', fill('Kari ')],
  ['initials', fill('A. ')],
  ['names with particles', fill('Kari von der ')],
  ['hyphened names', fill('Kari-')],
  ['apostrophes in words', fill("l'")],
  ['blanks', fill(' ')],
  ['no-break spaces', fill('\u00A0')],
  ['soft hyphens', fill('\u00AD')],
  ['line breaks', fill('\n')],
  ['carriage returns', fill('\r')],
  ['short lines', fill('Ja\n')],
  ['equal lines', fill('Det snør i fjellet nå\n')],
  ['dashes', fill('–')],
  ['dashes apart', fill('– ')],
  ['hyphens', fill('-')],
  ['speech without end', fill('– Ja, sier hun, ')],
  ['lines of speech', fill('– Ja.\n')],
  ['questions', fill('– Når?\n')],
  ['tags without speech', fill('sier hun ')],
  ['verbs of saying', fill('sier ')],
  ['auxiliaries', fill('har ')],
  ['conjunctions', fill('at ')],
  ['roles', fill('leder ')],
  ['articles', fill('en ')],
  ['prepositions', fill('til ')],
  ['adverbs', fill('også ')],
  ['opening guillemets', fill('«')],
  ['closing guillemets', fill('»')],
  ['guillemets that open and close', fill('«»')],
  ['nested guillemets', (size) => '«'.repeat(size / 2) + '»'.repeat(size / 2)],
  ['straight marks', fill('"')],
  ['straight marks apart', fill('" ')],
  ['marks of all kinds', fill('«“„"‚‘›')],
  ['marks with words', fill('«ja ')],
  ['words in marks', fill('«ja» ')],
  ['apostrophes', fill("'")],
  ['opening brackets', fill('(')],
  ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['brackets with years', fill('(43) ')],
  ['full stops', fill('.')],
  ['full stops apart', fill('. ')],
  ['question marks', fill('?')],
  ['commas', fill(',')],
  ['commas with words', fill('ja, ')],
  ['colons', fill(':')],
  ['colons with words', fill('Ja: ')],
  ['slashes', fill('/')],
  ['credits', fill('Foto: A / ')],
  ['markers of credits', fill('Foto: ')],
  ['credits glued', fill('Foto: NTBFoto: ')],
  ['parties of a credit', (size) => `Foto: ${fill('A. Moe / ')(size)}`],
  ['markers of links', fill('Les også: ')],
  ['embeds', fill('Laster innhold ')],
  ['lines of embeds', fill('pic.twitter.com/abc\n')],
  ['addresses', fill('https://a.no/')],
  ['times', fill('12:34 ')],
  ['dates', fill('3. mai 2020 ')],
  ['halves of characters', fill('\uD800')],
  ['emoji', fill('😀')],
  ['letters with marks', fill('e\u0301')],
  ['noughts', fill('\0')],
  ['headers', fill(' date 2020-12')],
  ['bullets', fill('• ')],
  ['lines of bullets', fill('• Ja\n')],
  ['people', each((n) => `${nameFor(n)} ${nameFor(n + 1)} kom. `)],
  ['people of one name', each((n) => `Kari ${nameFor(n)} kom.\n`)],
  ['speakers', each((n) => `– Det snør nå, sier ${nameFor(n)} ${nameFor(n + 7)}.\n`)],
  ['speakers of one name', each((n) => `– Det snør nå, sier Kari ${nameFor(n)}.\n`)],
  [
    'speakers with roles',
    each((n) => `– Det snør nå, sier leder ${nameFor(n)} ${nameFor(n + 7)}. – Ja, sier lederen.\n`)
  ],
  ['speakers described', each((n) => `– Det snør nå, sier en ${wordFor(n)}leder.\n`)],
  ['speakers unknown', each((n) => `– Det snør nå, ${wordFor(n)}.\n`)],
  ['pronouns that speak', fill('– Det snør nå, sier hun.\n')],
  ['quotes in one block', fill('«Det snør nå», sier hun. ')],
  ['quotes of people in one block', each((n) => `«Det snør nå», sier ${nameFor(n)} ${nameFor(n + 7)}. `)],
  ['reports', fill('Hun sier at det snør nå. ')],
  ['quoted headings', each((n) => `– Det ${wordFor(n)} nå\n– Det ${wordFor(n)} nå i fjellet, sier Kari Moe.\n`)],
  ['interviews', fill('Hva nå?\n– Det snør.\n')],
  ['interviews with labels', fill('Avisa: Hva nå?\nKari: Det snør.\n')],
  ['captions', each((n) => `Her er ${nameFor(n)} ${nameFor(n + 7)}. Foto: Ola ${nameFor(n)} / NTB\n`)],
  ['lists', each((n) => `${n}. ${nameFor(n)}\n`)],
  ['facts', each((n) => `${nameFor(n)}: ${n} meter\n`)],
  ['links', each((n) => `Les også: ${nameFor(n)} kom hjem\n`)],
  ['headlines', fill('Snø i fjellet\n\nDet snør i fjellet, sier Kari.\n\n')]
]

/** The quickest of some runs: what the work takes where nothing else gets in between. */
function quickest(work: () => void): number {
  let best = Infinity
  for (let run = 0; run < 4; run++) {
    const began = performance.now()
    work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

describe.each(hostile)('%s', (_, grow) => {
  test('keep the laws', () => {
    const text = grow(20_000)
    expect(brokenLaws(text, parseArticle(text))).toEqual([])
  })

  test('take no more than in proportion to their length', {retry: 3}, () => {
    const [small, large] = [grow(MB / 8), grow(MB / 2)]
    parseArticle(small)
    const ratio = quickest(() => parseArticle(large)) / (quickest(() => parseArticle(small)) + 1)
    // Four times the text: in proportion it's 4, and 16 where each piece looks at all others.
    expect(ratio).toBeLessThan(12)
  })
})

describe('a text of ten million letters', () => {
  test.each([
    // A text that is the same over and over is a caption written twice, in which nobody speaks.
    [
      'in one line',
      each((n) => `– Det ${wordFor(n)} nå, sier Kari ${nameFor(n % 50)} til NTB. Hun mener «det er bra». `)
    ],
    ['without a blank', fill('snø')],
    ['in short lines', each((n) => `– Det ${wordFor(n)}.\n`)]
  ])('%s is read in a time that one can wait for', (_, grow) => {
    const text = grow(10 * MB)
    const began = process.cpuUsage()
    const {blocks} = parseArticle(text)
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(60)
    expect(blocks.at(-1)?.end).toBe(text.trimEnd().length)
  })
})
