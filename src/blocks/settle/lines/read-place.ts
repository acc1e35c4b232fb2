import type {Reading} from '../../../reading.js'
import {COLON, BANG, KIND, MARK, STOP, WORD} from '../../../source/tokens.js'
import {AND, PRONOUN} from '../../../locale/word-classes.js'
import type {Row} from '../../../surface/read-surface.js'
import type {Judged} from '../../block-rule.js'
import type {LineSign} from './line-signs.js'
import type {Mark} from './read-signs.js'
import {sign} from './read-signs.js'
import {WordPlaces} from './word-places.js'

type Neighbour = 'none' | 'prose' | 'short' | 'bare' | 'speech' | 'question' | 'caption' | 'embed' | 'related' | 'notice' | 'list' | 'byline' | 'box'

const SHORT = 14
const BODY = 20
const LONGEST_BARE = 30
const LONG_PARAGRAPH = 55

/** What an article shows around its lines, read once. */
export interface Places {
  readonly looks: readonly Neighbour[]
  /** First and last block of running text; -1 where there is none. */
  readonly body: number
  readonly bodyEnd: number
  readonly bareLines: number
  readonly credited: boolean
  /** By token: how many blocks on, and back, its word stands again. */
  readonly later: Uint8Array
  readonly earlier: Uint8Array
  readonly longParagraphs: boolean
  /** Words of a paragraph of its body, in the mean; 0 without body. */
  readonly paragraphLength: number
  /** Share of them that are one sentence. */
  readonly oneSentence: number
  readonly content: (t: number) => boolean
}

export function readPlaces(blocks: readonly Judged[], asked: readonly boolean[], reading: Reading): Places {
  const {rows, tokens} = reading
  const looks = rows.map((row, i) => lookOf(row, blocks[i], reading))
  let body = -1
  let bodyEnd = -1
  let bareLines = 0
  let words = 0
  let paragraphs = 0
  let single = 0
  for (let i = 0; i < rows.length; i++) {
    if (looks[i] === 'prose' && rows[i].words >= BODY) {
      if (body < 0) body = i
      bodyEnd = i
      words += rows[i].words
      paragraphs++
      if (rows[i].stops === 0) single++
    }
    if (looks[i] === 'bare') bareLines++
  }
  const places = new WordPlaces(reading)
  const later = new Uint8Array(tokens.count)
  const earlier = new Uint8Array(tokens.count)
  places.fill(asked, later, -1)
  places.fill(asked, earlier, 1)
  return {
    looks, body, bodyEnd, bareLines, later, earlier,
    credited: looks.includes('caption'),
    paragraphLength: paragraphs > 0 ? words / paragraphs : 0,
    oneSentence: paragraphs > 0 ? single / paragraphs : 0,
    longParagraphs: paragraphs > 0 && words / paragraphs > LONG_PARAGRAPH,
    content: (t) => places.isContent(t)
  }
}

function lookOf(row: Row, {kind, sure, score}: Judged, {tokens}: Reading): Neighbour {
  if (sure || score > 0.5) {
    if (kind === 'caption' || kind === 'embed' || kind === 'related' || kind === 'notice') return kind
    if (kind === 'listItem') return 'list'
    if (kind === 'factbox') return 'box'
    if (kind === 'byline' || kind === 'timestamp' || kind === 'kicker' || kind === 'signoff') return 'byline'
  }
  if (row.stop !== STOP && row.stop !== BANG && row.words <= LONGEST_BARE && row.stops === 0) return row.stop === COLON ? 'short' : 'bare'
  if (row.stop === BANG && row.words < SHORT && row.stops === 0) return 'question'
  if (row.dash || (tokens.kinds[row.first] & KIND) === MARK) return 'speech'
  return row.words < SHORT ? 'short' : 'prose'
}

/** What block `i` shows by its place. */
export function readPlace(i: number, places: Places, reading: Reading, mark: Mark): void {
  const {rows, record} = reading
  const {looks, body, bodyEnd, bareLines} = places
  const row = rows[i]
  const prev: Neighbour = i > 0 ? looks[i - 1] : 'none'
  const next: Neighbour = i + 1 < rows.length ? looks[i + 1] : 'none'
  mark(sign[`prev ${prev}`])
  mark(sign[`next ${next}`])
  if (i === 0) mark(sign['first'])
  if (i === 1) mark(sign['second'])
  if (i === 2) mark(sign['third'])
  if (i === rows.length - 1) mark(sign['last'])
  if (body < 0 || i < body) mark(sign['before the body'])
  if (i > bodyEnd) mark(sign['after the body'])
  if (i > 0 && rows[i - 1].stop === COLON) mark(sign['prev ends in colon'])
  if (i > 0 && rows[i - 1].words > 2 * row.words) mark(sign['prev longer'])
  if (i + 1 < rows.length && rows[i + 1].words > 2 * row.words) mark(sign['next longer'])
  mark(sign[bareAt(i, -1, looks)])
  mark(sign[bareAt(i, 1, looks)])
  if (bareLines <= 2) mark(sign['few bare lines'])
  if (bareLines > 6) mark(sign['many bare lines'])
  if (places.credited) mark(sign['captions with credit'])
  if (rows.length < 8) mark(sign['short article'])
  if (rows.length > 24) mark(sign['long article'])
  if (places.longParagraphs) mark(sign['long paragraphs'])
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) if (looks[j] === 'related') {
    mark(sign['related before'])
    break
  }
  if (places.paragraphLength > 0) {
    const share = row.words / places.paragraphLength
    mark(sign[share < 0.35 ? 'tiny beside paragraphs' : share < 0.65 ? 'short beside paragraphs' : 'as long as paragraphs'])
    mark(sign[places.oneSentence > 0.6 ? 'paragraphs of one sentence' : places.oneSentence > 0.25 ? 'some paragraphs of one sentence' : 'paragraphs of more sentences'])
  }
  const after = looks[i + 2]
  if (after === 'prose' || after === 'speech') mark(sign['after next prose'])
  if (after === 'bare') mark(sign['after next bare'])
  const before = looks[i - 2]
  if (before === 'prose' || before === 'speech') mark(sign['before prev prose'])
  if (before === 'bare') mark(sign['before prev bare'])
  if (i + 1 < rows.length) {
    const {people, speech} = reading.columns
    let t = rows[i + 1].first
    while (t < rows[i + 1].last - 1 && (reading.tokens.kinds[t] & KIND) !== WORD) t++
    if (people[t] & PRONOUN) mark(sign['next opens with pronoun'])
    if (speech[t] & AND) mark(sign['next opens with conjunction'])
    if (reading.names.at[t] !== 0) mark(sign['next opens with name'])
  }
  for (let j = Math.max(0, i - 12); j < rows.length && j <= i + 12; j++)
    if (j !== i && looks[j] === 'bare' && reading.tokens.hashes[rows[j].first] === reading.tokens.hashes[row.first]) {
      mark(sign['opens like another line'])
      break
    }
  words(row, places, reading, mark)
  const length = row.end - row.start
  for (let j = 0; j < rows.length; j++) {
    if (j === i || rows[j].end - rows[j].start !== length || !sameText(record, row.start, rows[j].start, length)) continue
    mark(sign[Math.abs(i - j) <= 2 ? 'same as neighbour' : 'same elsewhere'])
    break
  }
  if ((i > 0 && isPart(record, row, rows[i - 1])) || (i + 1 < rows.length && isPart(record, row, rows[i + 1]))) mark(sign['part of neighbour'])
}

function bareAt(i: number, step: 1 | -1, looks: readonly Neighbour[]): LineSign {
  const side = step === 1 ? 'after' : 'before'
  for (let j = i + step, d = 1; j >= 0 && j < looks.length; j += step, d++)
    if (looks[j] === 'bare' || looks[j] === 'question') return d === 1 ? `bare line 1 ${side}` : d === 2 ? `bare line 2 ${side}` : d <= 4 ? `bare line 3–4 ${side}` : `bare line 5+ ${side}`
  return `no bare line ${side}`
}

/** Where the line's own words stand again. */
function words({first, last}: Row, {later, earlier, content}: Places, {names}: Reading, mark: Mark): void {
  let all = 0
  let near = 0
  let back = 0
  let anywhere = 0
  let nameBefore = false
  let nameLater = false
  let named = false
  for (let t = first; t < last; t++) {
    if (!content(t)) continue
    all++
    if (later[t] > 0 && later[t] <= 3) near++
    if (earlier[t] > 0) back++
    if (later[t] > 0 || earlier[t] > 0) anywhere++
    if (names.at[t] !== 0) {
      named = true
      if (earlier[t] > 0) nameBefore = true
      if (later[t] > 0) nameLater = true
    }
  }
  if (all > 0) {
    mark(sign[near * 2 > all ? 'words next, most' : near > 0 ? 'words next, some' : 'words next, none'])
    mark(sign[back * 2 > all ? 'words before, most' : back > 0 ? 'words before, some' : 'words before, none'])
    if (anywhere === 0) mark(sign['words elsewhere, none'])
  }
  if (nameBefore) mark(sign['name before'])
  if (nameLater) mark(sign['name later'])
  if (named && !nameBefore && !nameLater) mark(sign['name nowhere else'])
}

function sameText(record: string, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (record.charCodeAt(a + k) !== record.charCodeAt(b + k)) return false
  return true
}

/** The neighbour opens with the same words, a sign before them passed over. */
function isPart(record: string, row: Row, other: Row): boolean {
  const length = Math.min(row.end - row.start, other.end - other.start)
  if (length < 16) return false
  for (let shift = 0; shift <= 2; shift++) if (other.end - other.start >= length + shift && sameText(record, row.start, other.start + shift, length)) return true
  return false
}
