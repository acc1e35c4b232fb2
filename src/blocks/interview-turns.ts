import {FIRST_PERSON, POSSESSIVE, SECOND_PERSON, SHE, THEY} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BANG, CAP, COLON, DASH, ELLIPSIS, HYPHENED, KIND, MARK, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'
import type {Judged} from './block-rule.js'

export type Turn = 'question' | 'answer'

const QUESTION_MARK = 0x3f
/** In words. */
const LONGEST_QUESTION = 45
const SHORT = 20
/** In tokens. */
const LONGEST_LABEL = 6
/** Questions of an interview without labels, and those of them that speak to somebody. */
const LEAST_QUESTIONS = 3
const LEAST_SPOKEN = 2
/** Paragraphs of the last answer. */
const LONGEST_LAST = 4

const NONE: ReadonlyMap<number, Turn> = new Map()

/**
 * The turns of an interview that nothing marks but the questions themselves, which were bold once.
 *
 *     Comment vivez-vous cette défaite ?
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question, for it speaks to somebody
 *     Mal. On avait tout pour gagner.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ answer, up to the next question
 *
 * Some such questions make one, or labels at its head (`Radio Sud : … ?`).
 */
export function interviewTurns(blocks: readonly Judged[], reading: Reading): ReadonlyMap<number, Turn> {
  const {rows} = reading
  const asked: number[] = []
  let spoken = 0
  let labelled = -1
  for (const row of rows) {
    if (!canBeTurn(row, blocks)) continue
    if (isLabelled(row, reading)) {
      if (row.stop === BANG && asks(row, reading) && isAnsweredByLabel(row.index, reading)) labelled = row.index
    } else if (row.words <= LONGEST_QUESTION && asks(row, reading)) {
      asked.push(row.index)
      if (speaksTo(row, reading)) spoken++
    }
  }
  const first = asked.find((i) => i > labelled)
  if (first === undefined) return NONE
  if (labelled < 0 && (asked.length < LEAST_QUESTIONS || spoken < LEAST_SPOKEN || spoken * 3 < asked.length))
    return NONE
  const turns = readTurns(labelled >= 0 ? labelled + 1 : first, asked[asked.length - 1], blocks, reading)
  return labelled >= 0 || areAnswered(turns, reading) ? turns : NONE
}

function canBeTurn(row: Row, blocks: readonly Judged[]): boolean {
  const {kind} = blocks[row.index]
  return row.words > 0 && (kind === 'paragraph' || kind === 'heading')
}

function readTurns(
  first: number,
  lastQuestion: number,
  blocks: readonly Judged[],
  reading: Reading
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  let after = 0
  for (let i = first; i < reading.rows.length && after < LONGEST_LAST; i++) {
    const row = reading.rows[i]
    const {kind} = blocks[i]
    if (i > lastQuestion) after++
    // a label, an item: the last answer has stops
    if (after > 1 && (row.stop === 0 || row.stop === COLON)) break
    if (kind === 'factbox' || kind === 'listItem' || kind === 'signoff') {
      if (i > lastQuestion) break
      continue
    }
    if (!canBeTurn(row, blocks) || isLabelled(row, reading) || opensMarked(row, reading)) continue
    if (row.words <= LONGEST_QUESTION && (asks(row, reading) || trailsOff(row, reading))) turns.set(i, 'question')
    else if (kind === 'paragraph') turns.set(i, 'answer')
    else if (i > lastQuestion) break
  }
  return turns
}

/** Most questions have an answer right behind them, and who answers speaks of himself. */
function areAnswered(turns: ReadonlyMap<number, Turn>, reading: Reading): boolean {
  const {rows} = reading
  let questions = 0
  let answers = 0
  let own = 0
  for (const [i, turn] of turns) {
    if (turn !== 'question') continue
    questions++
    if (turns.get(i + 1) !== 'answer') continue
    answers++
    if (speaksOfHimself(rows[i + 1], reading)) own++
  }
  return answers * 3 >= questions * 2 && own * 3 >= answers * 2
}

function speaksOfHimself({first, last}: Row, {tokens: {kinds}, columns: {people}}: Reading): boolean {
  let within = false
  for (let t = first; t < last; t++) {
    if ((kinds[t] & KIND) === MARK) within = !within
    if (!within && people[t] & FIRST_PERSON) return true
  }
  return false
}

/** Ends in a question mark; or a short one has it before its last sentence. */
function asks({first, last, words, stop}: Row, {record, tokens: {kinds, starts}}: Reading): boolean {
  if (opens(first, kinds)) return false
  const from = stop === BANG ? last - 1 : words <= SHORT ? first : last
  for (let t = from; t < last; t++)
    if ((kinds[t] & KIND) === BANG && record.charCodeAt(starts[t]) === QUESTION_MARK) return true
  return false
}

/** `Vous écrivez que c'est un luxe...` */
function trailsOff(row: Row, reading: Reading): boolean {
  const {kinds} = reading.tokens
  return (kinds[row.last - 1] & KIND) === ELLIPSIS && speaksTo(row, reading)
}

function speaksTo({first, last}: Row, reading: Reading): boolean {
  for (let t = first; t < last; t++)
    if (reading.columns.people[t] & SECOND_PERSON || endsInYou(t, reading) || (t > first && isPolite(t, reading)))
      return true
  return false
}

/** `Wie haben Sie geschlafen?`: a pronoun with a capital within its sentence. */
function isPolite(t: number, {tokens: {kinds}, columns: {people}, lexicon}: Reading): boolean {
  return (
    lexicon.locale.words.names.nounsHaveCapitals === true &&
    (kinds[t] & (KIND | CAP)) === (WORD | CAP) &&
    (people[t] & (SHE | THEY | POSSESSIVE)) !== 0
  )
}

/** `dormez-vous` */
function endsInYou(t: number, {record, tokens: {kinds, starts, ends}, lexicon}: Reading): boolean {
  if (!(kinds[t] & HYPHENED)) return false
  const part = record.lastIndexOf('-', ends[t]) + 1
  return part > starts[t] && (lexicon.people[lexicon.table.get(hashOf(record, part, ends[t]))] & SECOND_PERSON) !== 0
}

/** `Radio Sud : Depuis quand … ?` */
function isLabelled({first, last, colons}: Row, {tokens: {kinds}}: Reading): boolean {
  if (colons === 0) return false
  for (let t = first; t < last && t <= first + LONGEST_LABEL; t++) {
    const kind = kinds[t] & KIND
    if (kind === COLON) return t > first && t + 1 < last && (kinds[first] & CAP) !== 0
    if (kind !== WORD) return false
  }
  return false
}

/** `Claire Dulac : Mal.` right behind the question; not `Moe: – Dårlig.`, where a dash sets speech off. */
function isAnsweredByLabel(question: number, reading: Reading): boolean {
  const next = reading.rows[question + 1]
  if (next === undefined || next.stop === 0 || !isLabelled(next, reading) || asks(next, reading)) return false
  const {kinds} = reading.tokens
  let colon = next.first
  while (colon + 1 < next.last && (kinds[colon] & KIND) !== COLON) colon++
  return !opens(colon + 1, kinds)
}

/** A mark or a dash of its own tells who speaks in another way. */
function opensMarked({first}: Row, {tokens: {kinds}}: Reading): boolean {
  return opens(first, kinds)
}

function opens(t: number, kinds: Uint8Array): boolean {
  const kind = kinds[t] & KIND
  return kind === MARK || kind === DASH
}
