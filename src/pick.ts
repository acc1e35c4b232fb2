import type {Article, Block, Group, Kind, Quote, Speaker} from './article.js'
import type {Place, Span} from './source/place.js'

/**
 * The article with only its blocks of these kinds: what stands in another block is
 * gone, and every number points into the new lists.
 *
 *     pick(article, ['title', 'heading', 'paragraph'])
 *
 * Places still point into the record. A quote goes with the block it begins in, its
 * later segments with theirs; a speaker goes with the last of their quotes.
 */
export function pick<K extends string = Kind>(article: Article<K>, kinds: readonly NoInfer<K>[]): Article<K> {
  if (!Array.isArray(kinds)) throw new TypeError('pick: kinds must be a list of kinds')
  const wanted = new Set<string>(kinds)
  const {blocks} = article
  const to = numbersOf(blocks, ({type}) => wanted.has(type))
  const kept = blocks.filter((_, i) => to.has(i))
  const stands = ({start}: Place) => to.has(blockAt(blocks, start))
  const rows = <T extends {readonly block: number}>(table: readonly T[]): T[] => {
    return table.flatMap((row) => (to.has(row.block) ? [{...row, block: to.get(row.block)!}] : []))
  }
  const quotes = numbersOf(article.quotes, ({block}) => to.has(block))
  const speakers = numbersOf(article.speakers, (speaker) => speaker.quotes.some((quote) => quotes.has(quote)))
  const {title, lead, ...rest} = article
  return {
    ...rest,
    ...numbered('title', to.get(title ?? -1)),
    ...numbered('lead', to.get(lead ?? -1)),
    blocks: kept.map(({repeats, ...block}) => ({...block, ...numbered('repeats', to.get(repeats ?? -1))})),
    groups: article.groups.flatMap((group) => pickGroup(group, blocks, to)),
    bylines: rows(article.bylines),
    timestamps: rows(article.timestamps),
    agencies: rows(article.agencies),
    captions: rows(article.captions),
    embeds: rows(article.embeds),
    related: rows(article.related),
    quotes: rows(article.quotes).map((quote) => pickQuote(quote, stands, speakers)),
    speakers: article.speakers.filter((_, i) => speakers.has(i)).map((speaker) => pickSpeaker(speaker, stands, quotes)),
    marks: rows(article.marks),
    doubts: article.doubts.filter((doubt) => blockAt(blocks, doubt.start) < 0 || stands(doubt))
  } as Article<K>
}

/** From the old number of each thing that stays to its new one. */
type Numbers = ReadonlyMap<number, number>

function numbersOf<T>(list: readonly T[], stays: (thing: T) => boolean): Numbers {
  const numbers = new Map<number, number>()
  for (let i = 0; i < list.length; i++) if (stays(list[i]!)) numbers.set(i, numbers.size)
  return numbers
}

function numbered(name: string, number: number | undefined): object {
  return number === undefined ? {} : {[name]: number}
}

/** The block in which an offset lies, or -1. */
function blockAt(blocks: readonly Place[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const {start, end} = blocks[middle]!
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return middle
  }
  return -1
}

function pickGroup({label, ...group}: Group, blocks: readonly Block<string>[], to: Numbers): readonly Group[] {
  let {first, last} = group
  while (first <= last && !to.has(first)) first++
  while (last > first && !to.has(last)) last--
  if (first > last) return []
  const place = {start: blocks[first]!.start, end: blocks[last]!.end}
  const ends = {first: to.get(first)!, last: to.get(last)!}
  return [{...group, ...place, ...ends, ...numbered('label', to.get(label ?? -1))}]
}

function pickQuote(quote: Quote, stands: (span: Span) => boolean, speakers: Numbers): Quote {
  const segments = quote.segments.filter(stands)
  const voices = quote.speakers.map((voice) => ({...voice, speaker: speakers.get(voice.speaker)!}))
  const text = segments.length < quote.segments.length ? segments.map((segment) => segment.text).join(' ') : quote.text
  return {...quote, text, segments, nested: quote.nested.filter(stands), speakers: voices}
}

function pickSpeaker(speaker: Speaker, stands: (span: Span) => boolean, quotes: Numbers): Speaker {
  const kept = speaker.quotes.flatMap((quote) => quotes.get(quote) ?? [])
  return {...speaker, mentions: speaker.mentions.filter(stands), quotes: kept}
}
