import {describe, expect, test} from 'vitest'
import {
  type BlockRule,
  before,
  blockRules,
  createParser,
  type ParseOptions,
  type ParserSetup,
  parseArticle,
  parseQuotes
} from '../src/index.js'

describe('a wrong call', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [3, 'number'],
    [['text'], 'a list'],
    [new Uint8Array(), 'object']
  ])('a record %j', (record, name) => {
    const message = `parseArticle: the record must be a string, not ${name}`
    expect(() => parseArticle(record as unknown as string)).toThrow(new TypeError(message))
  })

  test.each([
    [{locale: 'nb'}, "unknown option 'locale'; there are hints, quotes"],
    [{hints: {lang: 'nb'}}, "unknown hint 'lang'; there are language, title, outlet"],
    [{hints: {language: 3}}, 'hint language must be a string'],
    [{hints: 'nb'}, 'hints must be an object, not string'],
    [{quotes: 'no'}, 'option quotes must be true or false'],
    ['nb', 'options must be an object, not string'],
    [null, 'options must be an object, not null']
  ])('options %j', (options, message) => {
    expect(() => parseArticle('', options as ParseOptions)).toThrow(new TypeError(`parseArticle: ${message}`))
  })

  test.each([
    [{locale: []}, "unknown field 'locale'; there are locales, furniture, blockRules, others"],
    [{locales: {}}, 'locales must be a list of locales'],
    [{locales: [{code: 'nb'}]}, "locales[0].base must be 'english' or 'latin'"],
    [{furniture: [{notices: 'Annonse'}]}, 'furniture[0].notices must be a list of patterns'],
    [{blockRules: []}, 'blockRules must hold a rule'],
    [
      {blockRules: [...blockRules, {rule: 'mine'}]},
      `blockRules[${blockRules.length}] must be a rule {rule, kind, judge}`
    ],
    [{others: ['se']}, 'others must be a list of {tag, words}']
  ])('setup %#', (setup, message) => {
    expect(() => createParser(setup as ParserSetup)).toThrow(new TypeError(`createParser: ${message}`))
  })

  test('a place in the list that is not there', () => {
    const rule: BlockRule<'recipe'> = {rule: 'recipe', kind: 'recipe', judge: () => 0}
    expect(() => before(blockRules, 'headline', rule)).toThrow(
      new TypeError("before: no rule or kind is named 'headline'")
    )
  })
})

test('what a call leaves out is what ships', () => {
  const record = ' date 2020-12 Snø i fjellet\n\n– Det snør, sier Kari Nordmann.'
  expect(createParser({})(record, {})).toEqual(parseArticle(record))
  expect(createParser({locales: undefined} as unknown as ParserSetup)(record)).toEqual(parseArticle(record))
})

test('a rule of one’s own gives its kind to blocks', () => {
  const poem: BlockRule<'poem'> = {
    rule: 'poem',
    kind: 'poem',
    judge: ({start, end}, {record}) => (record.slice(start, end).startsWith('♪') ? 1 : 0)
  }
  const parse = createParser({blockRules: before(blockRules, 'paragraph', poem)})
  const types: Array<'poem' | string> = parse('♪ Ja, vi elsker dette landet').blocks.map(({type}) => type)
  expect(types).toEqual(['poem'])
})

test('a rule may read another record meanwhile, and may throw', () => {
  const [one, other] = ['– Det snør, sier Kari Nordmann.', 'Fjellet er hvitt.\n\n– Kom inn, sa Ola Berg.']
  let asked = (): unknown => undefined
  const curious: BlockRule<'curious'> = {
    rule: 'curious',
    kind: 'curious',
    judge: () => {
      asked()
      return 0
    }
  }
  const parse = createParser({blockRules: before(blockRules, 'paragraph', curious)})
  const expected = parse(one)
  asked = () => {
    asked = () => undefined
    return parse(other)
  }
  expect(parse(one)).toEqual(expected)
  asked = () => {
    throw new RangeError('mine')
  }
  expect(() => parse(other)).toThrow(new RangeError('mine'))
  asked = () => undefined
  expect(parse(one)).toEqual(expected)
})

describe('a hint', () => {
  test('of the language decides where the text leaves it open', () => {
    const languageOf = (record: string, language: string) => parseArticle(record, {hints: {language}}).language
    expect(languageOf('Snø', 'nn')).toEqual({tag: 'nn', confidence: 0.5, locale: 'nn'})
    expect(languageOf('Snø', 'nn-NO')?.locale).toBe('nn')
    expect(languageOf('Snø', 'se')).toEqual({tag: 'se', confidence: 0.5})
    expect(languageOf('Eg veit ikkje kva ho gjer, og dei veit det heller ikkje.', 'en')?.tag).toBe('nn')
  })

  test('of the title finds it among the first blocks, in whatever letters', () => {
    const record =
      'Kultur\n\nHer snør det.\n\nDET SNØR I FJELLET NÅ, SIER HUN\n\nTett i tett, hele dagen og natten med.'
    const {title, blocks} = parseArticle(record, {hints: {title: ' Det snør i fjellet nå, sier hun '}})
    expect(title).toBe(2)
    expect(blocks[2]).toMatchObject({type: 'title', rule: 'title-hint'})
    expect(parseArticle(record, {hints: {title: 'Noe annet'}}).blocks.map(({rule}) => rule)).not.toContain('title-hint')
  })
})

describe('parseQuotes', () => {
  test('gives the speech of a passage', () => {
    const spoken = parseQuotes('– Det snør, sier Kari Nordmann.\n\n– Ja, sier hun.')
    expect(spoken?.quotes.map(({text}) => text)).toEqual(['Det snør', 'Ja'])
    expect(spoken?.speakers).toMatchObject([{name: 'Kari Nordmann', quotes: [0, 1]}])
  })

  test('or nothing where nobody speaks', () => {
    expect(parseQuotes('Det snør i fjellet.')).toBeUndefined()
    expect(parseQuotes('')).toBeUndefined()
  })

  test('wants a string, and no option but the language', () => {
    const message = 'parseQuotes: the passage must be a string, not number'
    expect(() => parseQuotes(3 as unknown as string)).toThrow(new TypeError(message))
    expect(() => parseQuotes('', {hints: {}} as object)).toThrow(
      new TypeError("parseQuotes: unknown option 'hints'; there is language")
    )
  })
})
