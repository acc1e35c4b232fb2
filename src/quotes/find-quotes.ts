import type {Judged} from '../blocks/block-rule.js'
import {interviewTurns, type Turn} from '../blocks/interview-turns.js'
import type {Parts} from '../parts/read-parts.js'
import type {Reading} from '../reading.js'
import {KIND, WORD} from '../source/tokens.js'
import {findBareQuestion} from './bare-question.js'
import {findDirectSpeech} from './direct/find-direct-speech.js'
import type {FoundQuote} from './found-quote.js'
import {bareQuote, tagged} from './found-quote.js'
import type {HeadingSpeech} from './heading-speech.js'
import {findHeadingSpeech} from './heading-speech.js'
import {inOrder} from './in-order.js'
import {findLabels, labelledSpeech} from './labelled-speech.js'
import {letteredSpeech} from './lettered-speech.js'
import type {Phrase} from './phrase/phrase.js'
import {findReports} from './reports/find-reports.js'
import {findSecondReports} from './reports/second-reports.js'
import {findRunningSpeech} from './running-speech.js'
import {sentenceEnd} from './sentences.js'
import {readBackTag} from './tag/read-back-tag.js'

/** Headings times quotes: a record with more of them is no article, and not each needs to be held against each. */
const MOST_PAIRS = 100_000

/** Every act of speech, in order of place; who speaks is told later. */
export function findQuotes(reading: Reading, blocks: readonly Judged[], parts: Parts): readonly FoundQuote[] {
  const body: FoundQuote[] = []
  const headings: HeadingSpeech[] = []
  const labels = findLabels(
    parts.speech.map((stretch, i) => (blocks[i].kind === 'paragraph' ? stretch : [0, 0])),
    reading
  )
  const turns = interviewTurns(blocks, reading)
  reading.rows.forEach((row, i) => {
    const [first, last] = parts.speech[i]
    if (first >= last) return
    const {kind} = blocks[i]
    const turn = labels.has(i) ? undefined : turns.get(i)
    if (turn) body.push(interviewTurn(turn, i, first, last))
    else if (kind === 'heading' || kind === 'title') {
      const found = findHeadingSpeech(row.index, first, last, reading)
      if (found) headings.push(found)
    } else if (blocks[i].rule === 'lettered-line') body.push(letteredSpeech(i, first, last, reading))
    else if (labels.has(i)) body.push(labelledSpeech(i, labels.get(i) as Phrase, last, reading))
    else {
      const running = findRunningSpeech(body[body.length - 1], i, first, last, reading)
      const found = running
        ? [running]
        : kind === 'listItem' && row.dash
          ? findReports(row.index, first, last, reading)
          : findInProse(row.index, first, last, reading)
      const question = found.length === 0 ? findBareQuestion(row, first, last, blocks, parts, reading) : undefined
      if (question) body.push(question)
      else for (const quote of found) if (quote.rule !== 'subjunctive' || goesOn(body, quote)) body.push(quote)
    }
  })
  const asked = headings.length * body.length > MOST_PAIRS ? [] : body
  const kept = headings
    .filter(({needsBody, quote}) => !needsBody || asked.some((other) => saysTheSame(quote, other, reading)))
    .map(({quote}) => quote)
  return inOrder(kept.length === 0 ? body : [...body, ...kept])
}

/** A question or an answer of an interview, whole. */
function interviewTurn(turn: Turn, row: number, first: number, last: number): FoundQuote {
  const question = turn === 'question' ? true : undefined
  return {
    ...bareQuote,
    rule: turn === 'question' ? 'bare-question' : 'bare-answer',
    kind: 'direct',
    row,
    segments: [[first, last]],
    place: [first, last],
    who: [],
    question
  }
}

const NEAR = 2

/** A sentence in the mood of reports is one only after a report or speech. */
function goesOn(before: readonly FoundQuote[], {row}: FoundQuote): boolean {
  const last = before[before.length - 1]
  return last !== undefined && row - last.row <= NEAR
}

function findInProse(row: number, first: number, last: number, reading: Reading): readonly FoundQuote[] {
  const direct = findDirectSpeech(row, first, last, reading)
  const found: FoundQuote[] = []
  let at = first
  const tell = (to: number): void => {
    if (to - at >= 3) {
      const before = found[found.length - 1]
      const back =
        before?.kind === 'direct' && before.who.length === 0
          ? readBackTag(at, sentenceEnd(at, to, reading), reading)
          : undefined
      if (back) found[found.length - 1] = {...before, ...tagged(back)}
      found.push(...findReports(row, at, to, reading))
    }
  }
  for (const quote of direct) {
    if (quote.place[0] > at) tell(quote.place[0])
    found.push(quote)
    at = quote.place[1]
    if (quote.tagEnd !== undefined && quote.who.length > 0 && at - quote.tagEnd > 3)
      found.push(...findSecondReports(row, quote.tagEnd, at, quote.who, reading))
  }
  if (last > at) tell(last)
  return found
}

/** Whether most words of a heading stand in a quote. */
export function saysTheSame(heading: FoundQuote, quote: FoundQuote, reading: Reading): boolean {
  return shareOf(heading, quote, reading) >= 0.6
}

/** The share of the first one's words that the second one has too. */
export function shareOf(one: FoundQuote, other: FoundQuote, {tokens}: Reading): number {
  const {kinds, hashes} = tokens
  const words = new Set<number>()
  for (const [first, last] of other.segments)
    for (let t = first; t < last; t++) if ((kinds[t] & KIND) === WORD) words.add(hashes[t])
  let all = 0
  let both = 0
  for (const [first, last] of one.segments)
    for (let t = first; t < last; t++) {
      if ((kinds[t] & KIND) !== WORD) continue
      all++
      if (words.has(hashes[t])) both++
    }
  return all === 0 ? 0 : both / all
}
