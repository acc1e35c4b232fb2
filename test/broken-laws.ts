import type {Article, Place, Span} from '../src/index.js'

const kinds = new Set(
  'title kicker byline timestamp heading paragraph listItem caption embed related factbox signoff notice'.split(' ')
)
const tables = ['bylines', 'timestamps', 'agencies', 'captions', 'embeds', 'related', 'marks'] as const

/** Which laws of the contract an article breaks, as sentences; an empty list is a sound article. */
export function brokenLaws(record: string, article: Article): string[] {
  const broken: string[] = []
  const demand = (holds: boolean, law: string, thing?: unknown): void => {
    if (!holds) broken.push(`${law}: ${JSON.stringify(thing)?.slice(0, 200)}`)
  }
  everyValue(article, (value) => {
    demand(value !== undefined, 'a key without a value is absent')
    if (typeof value === 'number') demand(Number.isFinite(value), 'numbers are numbers', value)
    if (!isPlace(value)) return
    const {start, end, text} = value
    demand(Number.isInteger(start) && Number.isInteger(end), 'offsets are integers', value)
    demand(0 <= start && start <= end && end <= record.length, 'a place lies in the record', value)
    if (text !== undefined) demand(record.slice(start, end) === text, 'a span is the text at its place', value)
  })
  checkBlocks(record, article, demand)
  checkTables(article, demand)
  checkQuotes(article, demand)
  return broken
}

type Demand = (holds: boolean, law: string, thing?: unknown) => void

function checkBlocks(record: string, {date, blocks, groups, title, lead}: Article, demand: Demand): void {
  let end = date?.end ?? 0
  demand(!date || record.slice(0, date.start).trim() === '', 'nothing stands before the date header', date)
  for (const [i, block] of blocks.entries()) {
    demand(block.start >= end, 'blocks stand in order', block)
    demand(record.slice(end, block.start).trim() === '', 'between blocks is nothing', record.slice(end, block.start))
    demand(block.text !== '' && block.text === block.text.trim(), 'blocks are trimmed', block)
    demand(kinds.has(block.type), 'a block is of a known kind', block)
    demand(block.confidence > 0 && block.confidence <= 1, 'confidence is a share', block)
    demand(block.repeats === undefined || block.repeats < i, 'a block repeats an earlier one', block)
    demand(block.also?.length !== 0 && !block.also?.includes(block.type), 'also is something else', block)
    end = block.end
  }
  demand(record.slice(end).trim() === '', 'after the blocks is nothing', record.slice(end))
  for (const number of [title, lead])
    demand(number === undefined || number in blocks, 'title and lead are blocks', number)
  for (const group of groups) {
    demand(group.first in blocks && group.last in blocks && group.first <= group.last, 'groups are of blocks', group)
    demand(group.label === undefined || group.label in blocks, 'a label is a block', group)
    const covers = group.start <= blocks[group.first]!.start && blocks[group.last]!.end <= group.end
    demand(covers, 'a group covers its blocks', group)
  }
}

function checkTables(article: Article, demand: Demand): void {
  for (const table of tables) {
    let from = 0
    for (const row of article[table]) {
      const block = article.blocks[row.block]
      demand(block !== undefined, `${table} stand in blocks`, row)
      everyValue(row, (value) => {
        if (block && isPlace(value))
          demand(block.start <= value.start && value.end <= block.end, `${table} stay in them`, value)
      })
      const start = firstOffset(row)
      demand(start >= from, `${table} stand in order`, row)
      from = start
    }
  }
}

function checkQuotes({blocks, quotes, speakers}: Article, demand: Demand): void {
  const blockOf = ({start, end}: Place) => blocks.findIndex((block) => block.start <= start && end <= block.end)
  let from = 0
  for (const [i, quote] of quotes.entries()) {
    const {segments, place, block, nested, speakers: voices, attribution} = quote
    demand(segments.length > 0, 'a quote has words', quote)
    demand(blockOf(segments[0]!) === block, 'a quote begins in its block', quote)
    demand(segments[0]!.start >= from, 'quotes stand in order', quote)
    from = segments[0]!.start
    for (const [k, segment] of segments.entries()) {
      demand(segment.text !== '' && segment.text === segment.text.trim(), 'segments are trimmed', quote)
      demand(blockOf(segment) >= 0, 'a segment lies in one block', segment)
      demand(k === 0 || segment.start >= segments[k - 1]!.end, 'segments stand in order', quote)
      demand(place.start <= segment.start && segment.end <= place.end, 'the act holds its words', quote)
    }
    demand(quote.text === segments.map(({text}) => text).join(' '), 'the text is the segments', quote)
    const inside = (span: Span) => segments.some(({start, end}) => start <= span.start && span.end <= end)
    demand(nested.every(inside), 'nested quotes lie inside', quote)
    for (const {speaker} of voices)
      demand(speakers[speaker]?.quotes.includes(i) === true, 'a speaker knows their quotes', quote)
    demand(voices.length === 0 || attribution !== undefined, 'who speaks has a verdict', quote)
    demand(quote.confidence > 0 && quote.confidence <= 1, 'confidence is a share', quote)
  }
  for (const [i, speaker] of speakers.entries()) {
    demand(speaker.name.trim() !== '', 'a speaker can be printed', speaker)
    demand(speaker.quotes.length > 0, 'a speaker speaks', speaker)
    for (const quote of speaker.quotes) {
      demand(
        quotes[quote]?.speakers.some((voice) => voice.speaker === i) === true,
        'quotes know their speaker',
        speaker
      )
    }
    demand(
      ascending(speaker.quotes) && ascending(speaker.mentions.map(({start}) => start)),
      'a speaker’s rows stand in order',
      speaker
    )
  }
}

function everyValue(value: unknown, visit: (value: unknown) => void): void {
  visit(value)
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) everyValue(inner, visit)
}

function isPlace(value: unknown): value is Place & {readonly text?: string} {
  return typeof value === 'object' && value !== null && 'start' in value
}

function firstOffset(row: object): number {
  const own = (row as {start?: number}).start ?? (row as {place?: Place}).place?.start
  return own ?? (row as {name: Span}).name.start
}

function ascending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || numbers[i - 1]! < number)
}
