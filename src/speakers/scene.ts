import type {Judged} from '../blocks/block-rule.js'
import type {Parts} from '../parts/read-parts.js'
import type {FoundQuote} from '../quotes/found-quote.js'
import type {Reading} from '../reading.js'
import type {Attribution} from './attribution.js'

/** Quotes of one block that are looked at, and blocks that are passed over: a record with more is no article. */
const MOST = 100
const REACH = 60

/**
 * The blocks and the quotes in them, with what is already known of the speakers:
 * what the rules look at. Only castSpeakers writes into it, one answer at a time.
 */
export class Scene {
  /** By quote: who speaks, once that is known. */
  readonly results: Array<Attribution | undefined>
  /** By quote: put by the interviewer. */
  readonly questions: boolean[]
  private readonly byRow = new Map<number, number[]>()

  constructor(
    readonly reading: Reading,
    readonly blocks: readonly Judged[],
    readonly parts: Parts,
    readonly found: readonly FoundQuote[]
  ) {
    this.results = new Array(found.length)
    this.questions = found.map(({question}) => question === true)
    found.forEach(({row}, i) => {
      const list = this.byRow.get(row)
      if (list) list.push(i)
      else this.byRow.set(row, [i])
    })
  }

  /** The quotes that open in a block. */
  quotesIn(row: number): readonly number[] {
    return this.byRow.get(row) ?? NONE
  }

  /** The quotes of a block before one, the last first; as many as a block has. */
  quotesBefore(row: number, quote: number): readonly number[] {
    const quotes = this.quotesIn(row)
    let end = quotes.length
    if (end > 0 && quotes[end - 1] >= quote) end = quotes[0] >= quote ? 0 : firstFrom(quotes, (i) => i >= quote)
    return quotes.slice(Math.max(0, end - MOST), end).reverse()
  }

  /** The quotes of a block that may cover a token. */
  private quotesAt(row: number, token: number): readonly number[] {
    const quotes = this.quotesIn(row)
    if (quotes.length <= MOST) return quotes
    const end = firstFrom(quotes, (i) => this.found[i].place[0] > token)
    return quotes.slice(Math.max(0, end - MOST), end)
  }

  /** The last quote of a block. */
  lastQuoteIn(row: number): number | undefined {
    const quotes = this.quotesIn(row)
    return quotes[quotes.length - 1]
  }

  /** Prose, where people act and speak. */
  isProse(row: number): boolean {
    const {kind} = this.blocks[row]
    return kind === 'paragraph' || kind === 'listItem'
  }

  /** The next block of prose before the next heading, or -1. */
  nextProse(row: number): number {
    for (let r = row + 1; r < this.blocks.length && r <= row + REACH; r++) {
      if (this.isProse(r)) return r
      const {kind} = this.blocks[r]
      if (kind === 'heading' || kind === 'title') return -1
    }
    return -1
  }

  /** The block of prose before this one, headings and pictures passed over, or -1. */
  previousProse(row: number): number {
    for (let r = row - 1; r >= 0 && r >= row - REACH; r--) if (this.isProse(r)) return r
    return -1
  }

  /** Speech with which its block opens. */
  opensBlock(i: number): boolean {
    const {row, place, kind} = this.found[i]
    return kind === 'direct' && place[0] <= this.parts.speech[row][0] + 2
  }

  /** Nothing but a sign follows the quote in its block. */
  closesBlock(i: number): boolean {
    const {row, place} = this.found[i]
    return place[1] >= this.parts.speech[row][1] - 1
  }

  /** The quote with which the next block of prose opens, if it's speech too. */
  nextSpeech(i: number): number | undefined {
    const row = this.nextProse(this.found[i].row)
    if (row < 0) return undefined
    const next = this.quotesIn(row)[0]
    return next !== undefined && this.opensBlock(next) ? next : undefined
  }

  /** The speech with which the block of prose before a quote's own ends. */
  previousSpeech(i: number): number | undefined {
    const before = this.previousProse(this.found[i].row)
    if (before < 0) return undefined
    const last = this.lastQuoteIn(before)
    return last !== undefined && this.found[last].kind === 'direct' && this.closesBlock(last) ? last : undefined
  }

  /** The end of the speech that covers a token, or 0. Of the quote that asks, only its own words count, not its tag. */
  inSpeech(row: number, token: number, asking: number): number {
    for (const i of this.quotesAt(row, token)) {
      const {place, kind, segments} = this.found[i]
      if (kind !== 'direct' || token < place[0] || token >= place[1]) continue
      if (i !== asking) return place[1]
      for (const [first, last] of segments) if (token >= first - 1 && token < last) return last
    }
    return 0
  }

  /** Whether somebody is spoken to by this token. */
  isAddressed(row: number, token: number): boolean {
    return this.quotesAt(row, token).some((i) => {
      const {addressee} = this.found[i]
      return addressee !== undefined && token >= addressee[0] && token < addressee[1]
    })
  }
}

const NONE: readonly number[] = []

const PROSE = new Set(['paragraph', 'listItem', 'caption', 'factbox'])

/** Kinds of block in which people are described. */
export function hasProse(kind: string): boolean {
  return PROSE.has(kind)
}

/** The first place in a list in order from which on all fit. */
function firstFrom(list: readonly number[], fits: (value: number) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(list[middle])) high = middle
    else low = middle + 1
  }
  return low
}
