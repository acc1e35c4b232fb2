import {ANSWER, FIRST_PERSON, INTERROGATIVE, ITSELF, SECOND_PERSON, VERB} from '../locale/word-classes.js'
import {sentenceEnd} from '../quotes/sentences.js'
import {ELLIPSIS, KIND} from '../source/tokens.js'
import {introduction} from './neighbours/colon-before.js'
import type {Scene} from './scene.js'

const QUESTION_MARK = 0x3f
const LONGEST = 45
const SHORT = 12
/** Quotes back to a question that makes it an interview. */
const REACH = 30

/**
 * Whether a speech is the interviewer's: it has no tag, asks, and an answer follows.
 *
 *     – Du sa i høst at målet var topp fem. Står det fast?
 *       ^^                                               ^
 *     – Ja.
 */
export function isInterviewers(i: number, scene: Scene): boolean {
  const quote = scene.found[i]
  if (quote.who.length > 0 || quote.cue || quote.heading || quote.kind !== 'direct') return false
  if (scene.blocks[quote.row].kind === 'caption') return false
  const next = scene.nextSpeech(i)
  if (next === undefined) return asks(i, scene) && isToldAnswer(i, scene) && !introduction(i, scene)
  if (scene.found[next].who.length > 0 && scene.found[next].tagFirst) return false
  return (asks(i, scene) || isAnswered(i, next, scene)) && !introduction(i, scene)
}

/** `Det er Kari som svarer. – Går.`: the block behind the question tells who answers, and then has the answer. */
function isToldAnswer(i: number, scene: Scene): boolean {
  const {found, parts, reading} = scene
  const row = scene.nextProse(found[i].row)
  if (row < 0 || !scene.closesBlock(i)) return false
  const answer = scene.quotesIn(row)[0]
  if (answer === undefined || found[answer].kind !== 'direct' || scene.opensBlock(answer)) return false
  const [first] = parts.speech[row]
  const {speech, people} = reading.columns
  return (
    sentenceEnd(first, parts.speech[row][1], reading) <= found[answer].place[0] &&
    (speech[first] & ITSELF) !== 0 &&
    (people[first + 1] & VERB) !== 0
  )
}

/**
 * In an interview also one who asks may say `we`: a yes or a no behind it tells who asks and who answers.
 *
 *     – Så det blir lykke for oss som er glad i snø?
 *                             ^^^                  ^
 *     – Ja, i noen timer.
 *       ^^
 */
function isAnswered(i: number, next: number, {found, questions, reading}: Scene): boolean {
  if (!questions.slice(Math.max(0, i - REACH), i).includes(true)) return false
  const {tokens, columns, record} = reading
  const {segments} = found[i]
  const last = segments[segments.length - 1][1] - 1
  if (record.charCodeAt(tokens.ends[last] - 1) !== QUESTION_MARK || found[next].row > found[i].row + 1) return false
  return (columns.speech[found[next].segments[0][0]] & ANSWER) !== 0
}

function asks(i: number, {found, reading}: Scene): boolean {
  const {segments} = found[i]
  const {tokens, columns, record} = reading
  const [first] = segments[0]
  const last = segments[segments.length - 1][1]
  if (last - first > LONGEST) return false
  let you = 0
  let me = 0
  for (let t = first; t < last; t++) {
    if (columns.people[t] & SECOND_PERSON) you++
    if (columns.people[t] & FIRST_PERSON) me++
  }
  if (record.charCodeAt(tokens.ends[last - 1] - 1) === QUESTION_MARK)
    return me === 0 || you > 0 || (columns.speech[first] & INTERROGATIVE) !== 0 || last - first < SHORT
  return you > 0 && me === 0 && (tokens.kinds[last - 1] & KIND) === ELLIPSIS
}

/** It ends in a question mark. */
export function asksBack(i: number, {found, reading: {record, tokens}}: Scene): boolean {
  const {segments} = found[i]
  return record.charCodeAt(tokens.ends[segments[segments.length - 1][1] - 1] - 1) === QUESTION_MARK
}

/** A tagged question to somebody in the story: a judge's, a child's. */
export function asksSomebody(i: number, {found, reading}: Scene): boolean {
  const {segments} = found[i]
  const [first, last] = segments[segments.length - 1]
  const {record, tokens, columns} = reading
  if (record.charCodeAt(tokens.ends[last - 1] - 1) !== QUESTION_MARK) return false
  for (let t = first; t < last; t++) if (columns.people[t] & SECOND_PERSON) return true
  return false
}
