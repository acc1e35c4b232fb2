import {AGENCY, ARCHIVE} from '../../../furniture/cue-classes.js'
import {
  AND,
  ARTICLE,
  CAPTION_OPENER,
  FIRST_PERSON,
  HE,
  INDEFINITE,
  INTERROGATIVE,
  JUDGE,
  MONTH,
  PICTURED,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAY,
  SECOND_PERSON,
  SHE,
  SHOWN,
  SMALL_WORD,
  SUBORDINATOR,
  THEY,
  VERB
} from '../../../locale/word-classes.js'
import {wordlessLocale} from '../../../locale/wordless-locale.js'
import type {Reading} from '../../../reading.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  CAPS,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  KIND,
  MARK,
  NUMBER,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../../../source/tokens.js'
import type {Row} from '../../../surface/read-surface.js'
import type {Mark} from './sign-numbers.js'
import {sign} from './sign-numbers.js'

const LONGEST_LABEL = 4
const QUESTION_MARK = 0x3f

/** What a line holds beside words, as bits. */
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
const VERB_ENDING = 1024

/** What the line shows by itself. */
export function readLine(row: Row, reading: Reading, mark: Mark): void {
  mark(sign.always)
  readEdges(row, reading, mark)
  readWords(row, reading, mark)
}

function readEdges(row: Row, reading: Reading, mark: Mark): void {
  const {tokens, columns, names} = reading
  const {kinds, starts, ends} = tokens
  const {people, speech} = columns
  const {first, last} = row
  mark(lengthSign(row.words))
  mark(endSign(row, reading))
  if (row.close === MARK) mark(sign['closes with quotation mark'])
  if (row.close === BRACKET_CLOSE) mark(sign['closes with bracket'])
  if (row.stops === 1) mark(sign['two sentences'])
  if (row.stops > 1) mark(sign['more sentences'])
  const head = kinds[first] & KIND
  if (head === DASH) mark(sign['opens with dash'])
  if (head === MARK)
    mark(row.close === MARK && row.marks === 2 ? sign['all in quotation marks'] : sign['opens with quotation mark'])
  let open = first
  while (open < last && (kinds[open] & KIND) !== WORD && (kinds[open] & KIND) !== NUMBER) open++
  if (open === last) return
  if ((kinds[open] & KIND) === NUMBER) {
    mark(sign['opens with number'])
    if (open + 1 < last && (kinds[open + 1] & (KIND | SPACED)) === STOP && ends[open] - starts[open] <= 2)
      mark(sign.numbered)
    return
  }
  if (!(kinds[open] & CAP)) mark(sign['opens small'])
  if (names.at[open] !== 0) mark(sign['opens with name'])
  if (people[open] & ROLE) mark(sign['opens with role'])
  if (people[open] & ARTICLE) mark(sign['opens with article'])
  if (people[open] & INDEFINITE) mark(sign['opens with indefinite article'])
  if (people[open] & PRONOUN) mark(sign['opens with pronoun'])
  if (people[open] & CAPTION_OPENER) mark(sign['opens like a caption'])
  if (speech[open] & AND) mark(sign['opens with conjunction'])
  if (speech[open] & SUBORDINATOR) mark(sign['opens with subordinator'])
  if (speech[open] & INTERROGATIVE) mark(sign['opens with question word'])
  if (speech[open] & PREPOSITION) mark(sign['opens with preposition'])
}

function readWords(row: Row, reading: Reading, mark: Mark): void {
  const {record, tokens, columns, names, furniture, lexicon} = reading
  const {kinds, starts, ends} = tokens
  const {people, speech} = columns
  const {first, last, words} = row
  const read = lexicon.locale !== wordlessLocale
  const endings = lexicon.locale.words.blocks.verbEndings
  let bits = 0
  let said = 0
  let shape = 0
  let seen = 0
  let verb = 0
  let small = 0
  let commas = 0
  let name = 0
  let count = 0
  let inNames = 0
  for (let t = first; t < last; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === WORD) {
      seen++
      const classes = people[t]
      bits |= classes
      said |= speech[t]
      if (verb === 0 && classes & VERB) verb = seen
      if (classes & SMALL_WORD) small++
      if (
        classes & MONTH &&
        ((t > first && (kinds[t - 1] & KIND) !== WORD) || (t + 1 < last && (kinds[t + 1] & KIND) !== WORD))
      )
        shape |= DATES
      if (endings && classes === 0 && !(flags & CAP) && endsIn(endings, record, starts[t], ends[t]))
        shape |= VERB_ENDING
      const at = names.at[t]
      if (at !== 0) {
        inNames++
        if (at !== name) {
          count++
          name = at
          // the weights were learnt from names of several words
          if (names.list[at - 1].kind === 'person' && names.list[at - 1].words > 1) shape |= PERSON_NAME
        }
      }
    } else if (kind === NUMBER) {
      seen++
      shape |= NUMBERS
      if (ends[t] - starts[t] === 4 && (record.charCodeAt(starts[t]) === 0x31 || record.charCodeAt(starts[t]) === 0x32))
        shape |= YEARS
    } else if (kind === COMMA) commas++
    else if (kind === SLASH) shape |= SLASHES
    else if (kind === MARK) shape |= t > first ? MARKS : 0
    else if (kind === DASH) shape |= t > first && flags & SPACED ? DASHES : 0
    else if (kind === BRACKET_OPEN) shape |= BRACKETS | (isLetter(t, last, reading) ? LETTERS : 0)
    else if (kind === COLON && t < last - 1 && seen <= LONGEST_LABEL && !(shape & LABELS)) {
      shape |= LABELS
      const next = kinds[t + 1] & KIND
      mark(next === DASH || next === MARK ? sign['label before speech'] : sign['label before colon'])
      if (t > first && (kinds[t - 1] & (KIND | CAPS)) === (WORD | CAPS)) mark(sign['label in capitals'])
    }
  }
  if (row.shouted === words && words > 1) mark(sign['all in capitals'])
  else if (words > 2 && row.capitals >= words * 0.75) mark(sign['capitals throughout'])
  else if (words > 2 && row.capitals >= words * 0.5) mark(sign['capitals at half'])
  if (read) {
    const {nounsHaveCapitals} = lexicon.locale.words.names
    mark(nounsHaveCapitals ? sign['nouns with capitals'] : sign['nouns in small letters'])
    if (!nounsHaveCapitals && words > 3 && row.capitals >= words * 0.6) mark(sign['title case'])
  }
  if (count > 0) mark(count === 1 ? sign['one name'] : sign['more names'])
  if (count === 1 && inNames === words) mark(sign['only a name'])
  else if (inNames * 2 >= words && words > 2) mark(sign['mostly names'])
  if (shape & PERSON_NAME) mark(sign.person)
  if (read) {
    mark(
      verb === 0
        ? sign['no verb']
        : verb === 1
          ? sign['verb first']
          : verb <= 3
            ? sign['verb second or third']
            : sign['verb later']
    )
    mark(
      small * 4 < words
        ? sign['few small words']
        : small * 5 < words * 2
          ? sign['some small words']
          : sign['many small words']
    )
  } else mark(sign['language not read'])
  if (shape & VERB_ENDING) mark(sign['verb by its ending'])
  if (bits & SHOWN) mark(sign['verb of a picture'])
  if (said & (SAY | JUDGE)) mark(sign['verb of saying'])
  if (bits & ROLE) mark(sign.role)
  if (bits & (HE | SHE | THEY)) mark(sign['he or she'])
  if (bits & FIRST_PERSON) mark(sign['first person'])
  if (bits & SECOND_PERSON) mark(sign['second person'])
  if (bits & PICTURED) mark(sign['places in the picture'])
  if (shape & LETTERS) mark(sign['letter in brackets'])
  if (shape & BRACKETS) mark(sign.brackets)
  if (shape & NUMBERS) mark(sign.number)
  if (shape & YEARS) mark(shape & DATES ? sign['full date'] : sign.year)
  if (shape & YEARS && shape & DATES && endsInDate(row, reading)) mark(sign['ends in full date'])
  if (shape & SLASHES) mark(sign.slash)
  if (shape & MARKS && (kinds[first] & KIND) !== MARK) mark(sign['quotation inside'])
  if (shape & DASHES) mark(sign['dash inside'])
  if (commas > 0) mark(commas === 1 ? sign['one comma'] : sign['more commas'])
  let cues = 0
  for (const {cue} of furniture[row.index].cues) cues |= cue.bits
  if (cues & ARCHIVE) mark(sign['archive picture'])
  if (cues & AGENCY) mark(sign.agency)
}

/** `… in Sund, May 3, 2019.` */
function endsInDate({first, last}: Row, {tokens, columns}: Reading): boolean {
  const {kinds, starts, ends} = tokens
  let t = last - 1
  while (t > first && (kinds[t] & KIND) !== NUMBER && (kinds[t] & KIND) !== WORD) t--
  if ((kinds[t] & KIND) !== NUMBER || ends[t] - starts[t] !== 4) return false
  for (let d = t - 1; d > first && d >= t - 4; d--) if (columns.people[d] & MONTH) return true
  return false
}

/** `(r)`, `(l.)` */
function isLetter(t: number, last: number, {tokens}: Reading): boolean {
  const {kinds, starts, ends} = tokens
  if (t + 2 >= last || (kinds[t + 1] & KIND) !== WORD || ends[t + 1] - starts[t + 1] > 2) return false
  const close = kinds[t + 2] & KIND
  return close === BRACKET_CLOSE || (close === STOP && t + 3 < last && (kinds[t + 3] & KIND) === BRACKET_CLOSE)
}

function endsIn(endings: readonly string[], record: string, start: number, end: number): boolean {
  for (const ending of endings)
    if (end - start > ending.length + 2 && record.startsWith(ending, end - ending.length)) return true
  return false
}

function lengthSign(words: number): number {
  if (words <= 3) return words <= 1 ? sign['words 1'] : words === 2 ? sign['words 2'] : sign['words 3']
  if (words <= 7) return words <= 5 ? sign['words 4–5'] : sign['words 6–7']
  if (words <= 14) return words <= 10 ? sign['words 8–10'] : sign['words 11–14']
  if (words <= 27) return words <= 19 ? sign['words 15–19'] : sign['words 20–27']
  return words <= 40 ? sign['words 28–40'] : sign['words 41+']
}

function endSign({first, last, stop}: Row, {tokens}: Reading): number {
  if (stop === STOP) return sign['ends in full stop']
  if (stop === 0) return sign['ends bare']
  if (stop === ELLIPSIS) return sign['ends in ellipsis']
  if (stop === COLON) return sign['ends in colon']
  if (stop !== BANG) return sign['ends in another sign']
  let t = last - 1
  while (t > first && (tokens.kinds[t] & KIND) !== BANG) t--
  return tokens.hashes[t] === QUESTION_MARK ? sign['ends in question mark'] : sign['ends in exclamation mark']
}
