import type {Reading} from '../../../reading.js'
import {AGENCY, ARCHIVE} from '../../../furniture/furniture-book.js'
import {
  AND, INTERROGATIVE, JUDGE, PREPOSITION, SAY, SUBORDINATOR
} from '../../../locale/word-classes.js'
import {
  ARTICLE, CAPTION_OPENER, FIRST_PERSON, HE, INDEFINITE, MONTH, PICTURED, PRONOUN, ROLE, SHE, SMALL_WORD, THEY, VERB
} from '../../../locale/word-classes.js'
import {
  BANG, BRACKET_CLOSE, BRACKET_OPEN, CAP, CAPS, COLON, COMMA, DASH, ELLIPSIS, KIND, MARK, NUMBER, SLASH, SPACED, STOP, WORD
} from '../../../source/tokens.js'
import type {Row} from '../../../surface/read-surface.js'
import type {LineSign} from './line-signs.js'
import {lineSigns} from './line-signs.js'

/** The number of each sign. */
export const sign = Object.fromEntries(lineSigns.map((name, i) => [name, i])) as {readonly [name in LineSign]: number}

export type Mark = (sign: number) => void

/** What the line shows by itself. */
export function readLine(row: Row, reading: Reading, mark: Mark): void {
  const {record, tokens, columns, names, furniture} = reading
  const {kinds, starts, ends} = tokens
  const {people, speech} = columns
  const {first, last, words} = row
  mark(sign['always'])
  mark(sign[lengthOf(words)])
  mark(sign[endOf(row, reading)])
  if (row.close === MARK) mark(sign['closes with quotation mark'])
  if (row.close === BRACKET_CLOSE) mark(sign['closes with bracket'])
  if (row.stops === 1) mark(sign['two sentences'])
  if (row.stops > 1) mark(sign['more sentences'])

  let open = first
  const head = kinds[first] & KIND
  if (head === DASH) mark(sign['opens with dash'])
  if (head === MARK) mark(sign[row.close === MARK && row.marks === 2 ? 'all in quotation marks' : 'opens with quotation mark'])
  while (open < last && (kinds[open] & KIND) !== WORD && (kinds[open] & KIND) !== NUMBER) open++
  if (open < last) {
    const flags = kinds[open]
    const kind = flags & KIND
    if (kind === NUMBER) {
      mark(sign['opens with number'])
      if (open + 1 < last && (kinds[open + 1] & (KIND | SPACED)) === STOP && ends[open] - starts[open] <= 2) mark(sign['numbered'])
    } else {
      if (!(flags & CAP)) mark(sign['opens small'])
      if (names.at[open] !== 0) mark(sign['opens with name'])
      if (people[open] & ROLE) mark(sign['opens with role'])
      if (people[open] & ARTICLE) mark(sign['opens with article'])
      if (people[open] & INDEFINITE) mark(sign['opens with indefinite article'])
      if (people[open] & PRONOUN) mark(sign['opens with pronoun'])
      if (speech[open] & AND) mark(sign['opens with conjunction'])
      if (speech[open] & SUBORDINATOR) mark(sign['opens with subordinator'])
      if (speech[open] & INTERROGATIVE) mark(sign['opens with question word'])
      if (speech[open] & PREPOSITION) mark(sign['opens with preposition'])
      if (people[open] & CAPTION_OPENER) mark(sign['opens like a caption'])
    }
  }

  let verb = 0
  let seen = 0
  let small = 0
  let commas = 0
  let count = 0
  let inNames = 0
  let bits = 0
  let said = 0
  let name = 0
  let shape = 0
  for (let t = first; t < last; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === WORD) {
      seen++
      bits |= people[t]
      said |= speech[t]
      if (verb === 0 && people[t] & VERB) verb = seen
      if (people[t] & SMALL_WORD) small++
      if (people[t] & MONTH && ((t > first && (kinds[t - 1] & KIND) !== WORD) || (t + 1 < last && (kinds[t + 1] & KIND) !== WORD))) shape |= DATES
      const at = names.at[t]
      if (at !== 0) {
        inNames++
        if (at !== name) {
          count++
          name = at
          if (names.list[at - 1].kind === 'person') shape |= PERSON_NAME
        }
      }
    } else if (kind === NUMBER) {
      seen++
      shape |= NUMBERS
      if (ends[t] - starts[t] === 4 && (record.charCodeAt(starts[t]) === 0x31 || record.charCodeAt(starts[t]) === 0x32)) shape |= YEARS
    } else if (kind === COMMA) commas++
    else if (kind === SLASH) shape |= SLASHES
    else if (kind === MARK && t > first) shape |= MARKS
    else if (kind === DASH && t > first && flags & SPACED) shape |= DASHES
    else if (kind === BRACKET_OPEN) {
      shape |= BRACKETS
      if (t + 2 < last && (kinds[t + 1] & KIND) === WORD && ends[t + 1] - starts[t + 1] <= 2) {
        const close = kinds[t + 2] & KIND
        if (close === BRACKET_CLOSE || (close === STOP && t + 3 < last && (kinds[t + 3] & KIND) === BRACKET_CLOSE)) shape |= LETTERS
      }
    } else if (kind === COLON && t < last - 1 && seen <= 4 && !(shape & LABELS)) {
      shape |= LABELS
      const next = kinds[t + 1] & KIND
      mark(sign[next === DASH || next === MARK ? 'label before speech' : 'label before colon'])
      if (seen > 0 && (kinds[t - 1] & (KIND | CAPS)) === (WORD | CAPS)) mark(sign['label in capitals'])
    }
  }
  if (row.shouted === words && words > 1) mark(sign['all in capitals'])
  else if (words > 2 && row.capitals >= words * 0.75) mark(sign['capitals throughout'])
  else if (words > 2 && row.capitals >= words * 0.5) mark(sign['capitals at half'])
  if (count === 1) mark(sign['one name'])
  if (count > 1) mark(sign['more names'])
  if (count === 1 && inNames === words) mark(sign['only a name'])
  else if (inNames * 2 >= words && words > 2) mark(sign['mostly names'])
  if (shape & PERSON_NAME) mark(sign['person'])
  mark(sign[verb === 0 ? 'no verb' : verb === 1 ? 'verb first' : verb <= 3 ? 'verb second or third' : 'verb later'])
  if (said & (SAY | JUDGE)) mark(sign['verb of saying'])
  if (bits & ROLE) mark(sign['role'])
  if (bits & (HE | SHE | THEY)) mark(sign['he or she'])
  if (bits & FIRST_PERSON) mark(sign['first person'])
  mark(sign[small * 4 < words ? 'few small words' : small * 5 < words * 2 ? 'some small words' : 'many small words'])
  if (bits & PICTURED) mark(sign['places in the picture'])
  if (shape & LETTERS) mark(sign['letter in brackets'])
  if (shape & BRACKETS) mark(sign['brackets'])
  if (shape & NUMBERS) mark(sign['number'])
  if (shape & YEARS) mark(sign[shape & DATES ? 'full date' : 'year'])
  if (shape & SLASHES) mark(sign['slash'])
  if (shape & MARKS && head !== MARK) mark(sign['quotation inside'])
  if (shape & DASHES) mark(sign['dash inside'])
  if (commas === 1) mark(sign['one comma'])
  if (commas > 1) mark(sign['more commas'])
  let cues = 0
  for (const {cue} of furniture[row.index].cues) cues |= cue.bits
  if (cues & ARCHIVE) mark(sign['archive picture'])
  if (cues & AGENCY) mark(sign['agency'])
}

/** Bits of what a line holds beside words. */
const PERSON_NAME = 1
const NUMBERS = 2
const YEARS = 4
const SLASHES = 8
const MARKS = 16
const DASHES = 32
const BRACKETS = 64
const LABELS = 128
const LETTERS = 256
const DATES = 512
const QUESTION_MARK = 0x3f

function lengthOf(words: number): LineSign {
  if (words <= 3) return words <= 1 ? 'words 1' : words === 2 ? 'words 2' : 'words 3'
  if (words <= 7) return words <= 5 ? 'words 4–5' : 'words 6–7'
  if (words <= 14) return words <= 10 ? 'words 8–10' : 'words 11–14'
  if (words <= 27) return words <= 19 ? 'words 15–19' : 'words 20–27'
  return words <= 40 ? 'words 28–40' : 'words 41+'
}

function endOf({first, last, stop}: Row, {tokens}: Reading): LineSign {
  if (stop === STOP) return 'ends in full stop'
  if (stop === 0) return 'ends bare'
  if (stop === ELLIPSIS) return 'ends in ellipsis'
  if (stop === COLON) return 'ends in colon'
  if (stop !== BANG) return 'ends in another sign'
  let t = last - 1
  while (t > first && (tokens.kinds[t] & KIND) !== BANG) t--
  return tokens.hashes[t] === QUESTION_MARK ? 'ends in question mark' : 'ends in exclamation mark'
}
