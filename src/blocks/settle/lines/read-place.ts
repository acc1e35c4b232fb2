import {AND, FIRST_PERSON, PRONOUN} from '../../../locale/word-classes.js'
import type {Reading} from '../../../reading.js'
import {COLON, KIND, WORD} from '../../../source/tokens.js'
import type {Row} from '../../../surface/read-surface.js'
import type {Judged} from '../../block-rule.js'
import {headSigns, lookOf, NONE, nextSigns, PROSE, prevSigns} from './looks.js'
import type {Mark} from './sign-numbers.js'
import {sign} from './sign-numbers.js'
import type {WordsElsewhere} from './words-elsewhere.js'
import {findWords} from './words-elsewhere.js'

const BODY = 20
const LONG_PARAGRAPH = 55
/** So many blocks make the head of an article. */
const HEAD = 3
/** Words of the next block in which its first person is looked for. */
const OPENING = 25

/** What an article shows around its lines, read once. */
export interface Places {
  readonly looks: Int8Array
  /** First and last block of the body's running text; -1 where there is none. */
  readonly body: number
  readonly bodyEnd: number
  /** Words of a paragraph of the body, in the mean; 0 without body. */
  readonly paragraphLength: number
  /** Half of the paragraphs are shorter; 0 without body. */
  readonly median: number
  readonly words: WordsElsewhere
}

export function readPlaces(blocks: readonly Judged[], asked: readonly boolean[], reading: Reading): Places {
  const {rows} = reading
  const looks = new Int8Array(rows.length)
  let body = -1
  let bodyEnd = -1
  let length = 0
  const lengths: number[] = []
  for (let i = 0; i < rows.length; i++) {
    looks[i] = lookOf(rows[i], blocks[i], reading)
    if (looks[i] !== PROSE || rows[i].words < BODY) continue
    if (body < 0) body = i
    bodyEnd = i
    length += rows[i].words
    lengths.push(rows[i].words)
  }
  const count = lengths.length
  const median = count > 0 ? lengths.sort((a, b) => a - b)[count >> 1] : 0
  return {
    looks,
    body,
    bodyEnd,
    paragraphLength: count > 0 ? length / count : 0,
    median,
    words: findWords(asked, reading)
  }
}

/** What block `i` shows by its place. */
export function readPlace(i: number, places: Places, reading: Reading, mark: Mark): void {
  const {rows} = reading
  const {looks, body, bodyEnd} = places
  const end = rows.length - 1
  mark(prevSigns[i > 0 ? looks[i - 1] : NONE])
  mark(nextSigns[i < end ? looks[i + 1] : NONE])
  if (i < HEAD) mark(headSigns[i + 1 < end ? looks[i + 2] : NONE])
  if (i === 0) mark(sign.first)
  if (i === 1) mark(sign.second)
  if (i === 2) mark(sign.third)
  if (i === end) mark(sign.last)
  if (body < 0 || i < body) mark(sign['before the body'])
  if (i > bodyEnd) mark(sign['after the body'])
  if (i > 0 && rows[i - 1].stop === COLON) mark(sign['prev ends in colon'])
  readLength(rows[i].words, places, mark)
  if (i < end) readNext(rows[i + 1], reading, mark)
  readWords(i, places.words, reading, mark)
}

/** How long the line is beside the paragraphs of its article. */
function readLength(words: number, {paragraphLength, median}: Places, mark: Mark): void {
  if (paragraphLength === 0) return
  mark(shareSign(words / median))
  if (paragraphLength > LONG_PARAGRAPH) mark(sign['long paragraphs'])
  const share = words / paragraphLength
  if (share < 0.35) mark(sign['tiny beside paragraphs'])
  else mark(share < 0.65 ? sign['short beside paragraphs'] : sign['as long as paragraphs'])
}

/** The same, against the paragraph in the middle, in finer steps. */
function shareSign(share: number): number {
  if (share < 0.2) return share < 0.1 ? sign['a tenth of a paragraph'] : sign['a fifth of a paragraph']
  if (share < 0.45) return share < 0.3 ? sign['a third of a paragraph'] : sign['half a paragraph']
  return share < 0.7 ? sign['most of a paragraph'] : sign['a whole paragraph']
}

function readNext({first, last}: Row, {tokens, columns, names}: Reading, mark: Mark): void {
  let t = first
  while (t < last - 1 && (tokens.kinds[t] & KIND) !== WORD) t++
  if (columns.people[t] & PRONOUN) mark(sign['next opens with pronoun'])
  if (columns.speech[t] & AND) mark(sign['next opens with conjunction'])
  if (names.at[t] !== 0) mark(sign['next opens with name'])
  for (; t < last && t < first + OPENING; t++)
    if (columns.people[t] & FIRST_PERSON) {
      mark(sign['next in first person'])
      return
    }
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
    if (near > 0) mark(near * 2 > all ? sign['words next, most'] : sign['words next, some'])
    else mark(sign['words next, none'])
    if (back > 0) mark(back * 2 > all ? sign['words before, most'] : sign['words before, some'])
    else mark(sign['words before, none'])
    if (anywhere === 0) mark(sign['words elsewhere, none'])
  }
  if (nameBefore) mark(sign['name before'])
  if (nameLater) mark(sign['name later'])
  if (named && !nameBefore && !nameLater) mark(sign['name nowhere else'])
}
