import type {Judged} from '../blocks/block-rule.js'
import {BODY} from '../locale/word-classes.js'
import type {Parts} from '../parts/read-parts.js'
import type {Reading} from '../reading.js'
import type {Tokens} from '../source/tokens.js'
import {COLON, DASH, ELLIPSIS, KIND, MARK, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {bareQuote, type FoundQuote} from './found-quote.js'
import {barePhrase, type Phrase} from './phrase/phrase.js'
import {readPhrase} from './phrase/read-phrase.js'

const QUESTION_MARK = 0x3f
const LONGEST_QUESTION = 45
const SHORT = 12
const LONGEST_LABEL = 4

/**
 * An interviewer's question that no dash or mark sets off: the answer does.
 *
 *     Hva med publikum?                 TT: Hur gick det?
 *     ^^^^^^^^^^^^^^^^^ question           ^^  ^^^^^^^^^^^^^ question
 *     – Kommer det 800, er vi fornøyde.
 *
 * A label before it names who asks.
 */
export function findBareQuestion(
  row: Row,
  first: number,
  last: number,
  blocks: readonly Judged[],
  parts: Parts,
  reading: Reading
): FoundQuote | undefined {
  const {tokens, record} = reading
  const {kinds, ends} = tokens
  if (last - first > LONGEST_QUESTION) return undefined
  const asks = record.charCodeAt(ends[last - 1] - 1) === QUESTION_MARK
  // between two answers a sentence that trails off asks too
  if (
    !asks &&
    !((kinds[last - 1] & KIND) === ELLIPSIS && last - first < SHORT && answerBefore(row.index, blocks, parts, reading))
  )
    return undefined
  if (!answerFollows(row.index, blocks, parts, reading)) return undefined
  let start = first
  let who: Phrase[] = []
  for (let t = first; t < last && t < first + 5; t++) {
    if ((kinds[t] & KIND) !== COLON) continue
    const label = readPhrase(first, t, reading)
    if (label && label.end === t && label.kind === 'name') who = [label]
    else if (t === first + 1 && reading.book.cues.at(tokens, first, t)?.value.agency)
      who = [{...barePhrase, kind: 'description', mention: [first, t], first, end: t, head: BODY}]
    start = t + 1
    break
  }
  if (start >= last || (kinds[start] & KIND) !== WORD) return undefined
  return {
    ...bareQuote,
    rule: 'bare-question',
    kind: 'direct',
    row: row.index,
    segments: [[start, last]],
    place: [first, last],
    who,
    question: true
  }
}

function answerBefore(row: number, blocks: readonly Judged[], parts: Parts, {tokens}: Reading): boolean {
  if (row === 0 || blocks[row - 1].kind !== 'paragraph') return false
  const opener = tokens.kinds[parts.speech[row - 1][0]] & KIND
  return opener === DASH || opener === MARK
}

/** `Moe: – Ja.` */
function isLabelled(first: number, last: number, {kinds}: Tokens): boolean {
  for (let t = first; t + 1 < last && t < first + LONGEST_LABEL; t++)
    if ((kinds[t] & KIND) === COLON) return (kinds[t + 1] & KIND) === DASH || (kinds[t + 1] & KIND) === MARK
  return false
}

function answerFollows(row: number, blocks: readonly Judged[], parts: Parts, {tokens}: Reading): boolean {
  for (let r = row + 1; r < blocks.length; r++) {
    const {kind} = blocks[r]
    if (kind === 'caption' || kind === 'embed' || kind === 'notice' || kind === 'related') continue
    if (kind !== 'paragraph') return false
    const [first, last] = parts.speech[r]
    const opener = tokens.kinds[first] & KIND
    return opener === DASH || opener === MARK || isLabelled(first, last, tokens)
  }
  return false
}
