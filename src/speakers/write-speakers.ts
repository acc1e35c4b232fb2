import type {Quote, Speaker, Voice} from '../article.js'
import type {FoundQuote} from '../quotes/found-quote.js'
import type {Stretch} from '../quotes/stretch.js'
import type {Reading} from '../reading.js'
import type {Span} from '../source/place.js'
import {spanAt} from '../source/place.js'
import {KIND, MARK} from '../source/tokens.js'
import type {Member} from './cast.js'
import type {Scene} from './scene.js'

export interface Spoken {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

interface Draft {
  readonly member: Member
  readonly mentions: Span[]
  readonly quotes: number[]
  role?: string
  party?: string
  pronoun?: Span
}

/** The two tables of the contract, from what the rules found. */
export function writeSpeakers(
  {reading, found, results, questions}: Scene,
  confidenceOf: (rule: string) => number
): Spoken {
  const {record, tokens} = reading
  const {starts, ends} = tokens
  const span = ([first, last]: Stretch): Span => spanAt(record, starts[first], ends[last - 1])
  const sign = (t: number | undefined): string | undefined =>
    t === undefined || t >= tokens.count ? undefined : record.slice(starts[t], ends[t])
  const drafts: Draft[] = []
  const index = new Map<Member, number>()

  const quotes = found.map((quote, i): Quote => {
    const result = results[i]
    const voices = (result?.members ?? []).map((member, k): Voice => {
      let speaker = index.get(member)
      if (speaker === undefined) {
        speaker = drafts.length
        index.set(member, speaker)
        drafts.push({member, mentions: [], quotes: []})
      }
      const draft = drafts[speaker]
      if (draft.quotes[draft.quotes.length - 1] !== i) draft.quotes.push(i)
      const phrase = result?.mentions[k]
      if (!phrase) return {speaker}
      const mention = span(phrase.mention)
      draft.mentions.push(mention)
      const party = sign(phrase.party)
      if (party !== undefined) draft.party ??= party
      if (phrase.kind === 'pronoun') draft.pronoun ??= mention
      if (!phrase.role) return {speaker, mention}
      const role = span(phrase.role)
      draft.role ??= role.text
      return {speaker, mention, role}
    })
    const segments = quote.segments.map(span)
    const cue = quote.cue ?? result?.tag?.cue
    const addressee = quote.addressee ?? result?.tag?.addressee
    const open = sign(quote.open)
    const close = sign(quote.close)
    return {
      kind: quote.kind,
      text: segments.length === 1 ? segments[0].text : segments.map(({text}) => text).join(' '),
      segments,
      place: {start: starts[quote.place[0]], end: ends[quote.place[1] - 1]},
      block: quote.row,
      ...(open !== undefined && {open}),
      ...(close !== undefined && {close}),
      nested: nestedIn(quote, reading),
      speakers: voices,
      ...(result && {attribution: {rule: result.rule, confidence: confidenceOf(result.rule), carried: result.carried}}),
      ...(cue && {cue: span(cue)}),
      ...(addressee && {addressee: span(addressee)}),
      question: questions[i],
      rule: quote.rule,
      confidence: confidenceOf(quote.rule)
    }
  })
  return {quotes, speakers: drafts.map((draft) => speakerOf(draft, span))}
}

function speakerOf(draft: Draft, span: (stretch: Stretch) => Span): Speaker {
  const {member, mentions, quotes, party = member.party, pronoun} = draft
  const {name, named, kind, age} = member
  const role = draft.role ?? (member.role && span(member.role).text)
  return {
    name,
    named,
    kind: named && kind === 'unknown' ? 'person' : kind,
    ...(role !== undefined && {role}),
    ...(party !== undefined && {party}),
    ...(age && {age}),
    ...(pronoun && {pronoun}),
    mentions: inOrder(mentions),
    quotes
  }
}

/** By place, each once: two quotes may share the words that name their speaker. */
function inOrder(mentions: readonly Span[]): readonly Span[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter(({start, end}, i) => i === 0 || start !== sorted[i - 1].start || end !== sorted[i - 1].end)
}

/** Quotations inside the words said. */
function nestedIn({segments, kind}: FoundQuote, {record, tokens, lexicon}: Reading): readonly Span[] {
  if (kind !== 'direct') return []
  const {kinds, starts, ends, hashes} = tokens
  const nested: Span[] = []
  for (const [first, last] of segments) {
    let open = -1
    for (let t = first; t < last; t++) {
      if ((kinds[t] & KIND) !== MARK) continue
      if (open < 0) {
        if (lexicon.openers.has(hashes[t])) open = t
      } else if (lexicon.openers.get(hashes[open])?.includes(hashes[t])) {
        if (t > open + 1) nested.push(spanAt(record, starts[open + 1], ends[t - 1]))
        open = -1
      }
    }
  }
  return nested
}
