import {AND, PRONOUN} from '../../../locale/word-classes.js'
import type {Reading} from '../../../reading.js'
import {COLON, KIND, WORD} from '../../../source/tokens.js'
import type {Row} from '../../../surface/read-surface.js'
import type {Judged} from '../../block-rule.js'
import {BARE, CAPTION, lookOf, NONE, nextSigns, PROSE, prevSigns, QUESTION, RELATED, SPEECH} from './looks.js'
import type {Mark} from './sign-numbers.js'
import {sign} from './sign-numbers.js'
import type {WordsElsewhere} from './words-elsewhere.js'
import {findWords} from './words-elsewhere.js'

const BODY = 20
const LONG_PARAGRAPH = 55
const FEW = 2
const MANY = 6
const SHORT_ARTICLE = 8
const LONG_ARTICLE = 24
/** Blocks around a line in which another one that opens alike is looked for. */
const NEAR = 12
const SHORTEST_PART = 16

/** What an article shows around its lines, read once. */
export interface Places {
  readonly looks: Int8Array
  /** First and last block of the body's running text; -1 where there is none. */
  readonly body: number
  readonly bodyEnd: number
  readonly bareLines: number
  readonly credited: boolean
  /** Words of a paragraph of the body, in the mean; 0 without body. */
  readonly paragraphLength: number
  /** Share of them that are one sentence. */
  readonly oneSentence: number
  readonly words: WordsElsewhere
}

export function readPlaces(blocks: readonly Judged[], asked: readonly boolean[], reading: Reading): Places {
  const {rows} = reading
  const looks = new Int8Array(rows.length)
  let body = -1
  let bodyEnd = -1
  let bareLines = 0
  let length = 0
  let paragraphs = 0
  let single = 0
  let credited = false
  for (let i = 0; i < rows.length; i++) {
    const look = lookOf(rows[i], blocks[i], reading)
    looks[i] = look
    if (look === BARE) bareLines++
    if (look === CAPTION) credited = true
    if (look !== PROSE || rows[i].words < BODY) continue
    if (body < 0) body = i
    bodyEnd = i
    length += rows[i].words
    paragraphs++
    if (rows[i].stops === 0) single++
  }
  return {
    looks,
    body,
    bodyEnd,
    bareLines,
    credited,
    paragraphLength: paragraphs > 0 ? length / paragraphs : 0,
    oneSentence: paragraphs > 0 ? single / paragraphs : 0,
    words: findWords(asked, reading)
  }
}

/** What block `i` shows by its place. */
export function readPlace(i: number, places: Places, reading: Reading, mark: Mark): void {
  const {rows} = reading
  const {looks, body, bodyEnd} = places
  const row = rows[i]
  const end = rows.length - 1
  mark(prevSigns[i > 0 ? looks[i - 1] : NONE])
  mark(nextSigns[i < end ? looks[i + 1] : NONE])
  if (i === 0) mark(sign.first)
  if (i === 1) mark(sign.second)
  if (i === 2) mark(sign.third)
  if (i === end) mark(sign.last)
  if (body < 0 || i < body) mark(sign['before the body'])
  if (i > bodyEnd) mark(sign['after the body'])
  if (i > 0 && rows[i - 1].stop === COLON) mark(sign['prev ends in colon'])
  if (i > 0 && rows[i - 1].words > 2 * row.words) mark(sign['prev longer'])
  if (i < end && rows[i + 1].words > 2 * row.words) mark(sign['next longer'])
  if (i < end - 1 && (looks[i + 2] === PROSE || looks[i + 2] === SPEECH)) mark(sign['after next prose'])
  if (i < end - 1 && looks[i + 2] === BARE) mark(sign['after next bare'])
  if (i > 1 && (looks[i - 2] === PROSE || looks[i - 2] === SPEECH)) mark(sign['before prev prose'])
  if (i > 1 && looks[i - 2] === BARE) mark(sign['before prev bare'])
  mark(bareBefore(i, looks))
  mark(bareAfter(i, looks))
  for (let j = i - 1; j >= 0 && j >= i - 4; j--)
    if (looks[j] === RELATED) {
      mark(sign['related before'])
      break
    }
  readArticle(row, places, reading, mark)
  if (i < end) readNext(rows[i + 1], reading, mark)
  readAlike(i, looks, reading, mark)
  readWords(i, places.words, reading, mark)
}

/** What the article is like as a whole. */
function readArticle(
  {words}: Row,
  {bareLines, credited, paragraphLength, oneSentence}: Places,
  {rows}: Reading,
  mark: Mark
): void {
  if (bareLines <= FEW) mark(sign['few bare lines'])
  if (bareLines > MANY) mark(sign['many bare lines'])
  if (credited) mark(sign['captions with credit'])
  if (rows.length < SHORT_ARTICLE) mark(sign['short article'])
  if (rows.length > LONG_ARTICLE) mark(sign['long article'])
  if (paragraphLength === 0) return
  if (paragraphLength > LONG_PARAGRAPH) mark(sign['long paragraphs'])
  const share = words / paragraphLength
  mark(
    share < 0.35
      ? sign['tiny beside paragraphs']
      : share < 0.65
        ? sign['short beside paragraphs']
        : sign['as long as paragraphs']
  )
  mark(
    oneSentence > 0.6
      ? sign['paragraphs of one sentence']
      : oneSentence > 0.25
        ? sign['some paragraphs of one sentence']
        : sign['paragraphs of more sentences']
  )
}

function readNext({first, last}: Row, {tokens, columns, names}: Reading, mark: Mark): void {
  let t = first
  while (t < last - 1 && (tokens.kinds[t] & KIND) !== WORD) t++
  if (columns.people[t] & PRONOUN) mark(sign['next opens with pronoun'])
  if (columns.speech[t] & AND) mark(sign['next opens with conjunction'])
  if (names.at[t] !== 0) mark(sign['next opens with name'])
}

/** Other blocks that say the same or begin so. */
function readAlike(i: number, looks: Int8Array, {record, tokens, rows}: Reading, mark: Mark): void {
  const row = rows[i]
  const length = row.end - row.start
  let near = false
  let far = false
  let alike = false
  const to = Math.min(rows.length, i + NEAR + 1)
  for (let j = Math.max(0, i - NEAR); j < to; j++) {
    if (j === i || tokens.hashes[rows[j].first] !== tokens.hashes[row.first]) continue
    if (looks[j] === BARE) alike = true
    if (rows[j].end - rows[j].start !== length || !isSame(record, row.start, rows[j].start, length)) continue
    if (Math.abs(i - j) <= 2) near = true
    else far = true
  }
  if (alike) mark(sign['opens like another line'])
  if (near) mark(sign['same as neighbour'])
  else if (far) mark(sign['same elsewhere'])
  if ((i > 0 && isPart(row, rows[i - 1], record)) || (i + 1 < rows.length && isPart(row, rows[i + 1], record)))
    mark(sign['part of neighbour'])
}

/** Where the line's own words stand again. */
function readWords(i: number, {tokens, later, earlier, from}: WordsElsewhere, {names}: Reading, mark: Mark): void {
  const all = from[i + 1] - from[i]
  let near = 0
  let back = 0
  let anywhere = 0
  let nameBefore = false
  let nameLater = false
  let named = false
  for (let k = from[i]; k < from[i + 1]; k++) {
    if (later[k] > 0 && later[k] <= 3) near++
    if (earlier[k] > 0) back++
    if (later[k] > 0 || earlier[k] > 0) anywhere++
    if (names.at[tokens[k]] === 0) continue
    named = true
    if (earlier[k] > 0) nameBefore = true
    if (later[k] > 0) nameLater = true
  }
  if (all > 0) {
    mark(near * 2 > all ? sign['words next, most'] : near > 0 ? sign['words next, some'] : sign['words next, none'])
    mark(
      back * 2 > all ? sign['words before, most'] : back > 0 ? sign['words before, some'] : sign['words before, none']
    )
    if (anywhere === 0) mark(sign['words elsewhere, none'])
  }
  if (nameBefore) mark(sign['name before'])
  if (nameLater) mark(sign['name later'])
  if (named && !nameBefore && !nameLater) mark(sign['name nowhere else'])
}

/** How far off the next bare line is; a question counts as one. Looked for in the next blocks only, so that time stays in proportion. */
const SIGHT = 40

function bareBefore(i: number, looks: Int8Array): number {
  for (let d = 1; d <= SIGHT && i - d >= 0; d++)
    if (looks[i - d] === BARE || looks[i - d] === QUESTION)
      return d === 1
        ? sign['bare line 1 before']
        : d === 2
          ? sign['bare line 2 before']
          : d <= 4
            ? sign['bare line 3–4 before']
            : sign['bare line 5+ before']
  return sign['no bare line before']
}

function bareAfter(i: number, looks: Int8Array): number {
  for (let d = 1; d <= SIGHT && i + d < looks.length; d++)
    if (looks[i + d] === BARE || looks[i + d] === QUESTION)
      return d === 1
        ? sign['bare line 1 after']
        : d === 2
          ? sign['bare line 2 after']
          : d <= 4
            ? sign['bare line 3–4 after']
            : sign['bare line 5+ after']
  return sign['no bare line after']
}

function isSame(record: string, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (record.charCodeAt(a + k) !== record.charCodeAt(b + k)) return false
  return true
}

/** The neighbour opens with the same words; a sign may stand before them. */
function isPart(row: Row, other: Row, record: string): boolean {
  const length = Math.min(row.end - row.start, other.end - other.start)
  if (length < SHORTEST_PART) return false
  for (let shift = 0; shift <= 2; shift++)
    if (other.end - other.start >= length + shift && isSame(record, row.start, other.start + shift, length)) return true
  return false
}
