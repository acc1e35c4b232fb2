import {pairMarks} from '../quotes/mark-pairs.js'
import {BANG, COLON, ELLIPSIS, KIND, MARK, STOP} from '../source/tokens.js'
import {firstOf, type Sentence} from './sentence.js'

/** What the marks of a sentence lack to hold speech; undefined where they could. */
export function missedMarks(sentence: Sentence): string | undefined {
  const {first, last, stages} = sentence
  const {reading} = stages
  if (firstOf(sentence, (t) => (reading.tokens.kinds[t] & KIND) === MARK) < 0) return 'no quotation mark'
  return pairMarks(first, last, reading).length === 0 ? 'its marks make no pair of this language' : undefined
}

/** Whether the first pair opens the sentence. */
function opensSentence({first, last, stages}: Sentence): boolean {
  const [pair] = pairMarks(first, last, stages.reading, 1)
  return pair !== undefined && pair.open <= first + 1
}

export function missedTagOfMarks(sentence: Sentence): string | undefined {
  const marks = missedMarks(sentence)
  if (marks !== undefined) return marks
  return opensSentence(sentence)
    ? 'no verb of saying with its speaker right after the marks'
    : 'the marks stand in the midst of the sentence'
}

export function missedColonOfMarks(sentence: Sentence): string | undefined {
  const {first, last, stages} = sentence
  const marks = missedMarks(sentence)
  if (marks !== undefined) return marks
  const [pair] = pairMarks(first, last, stages.reading, 1)
  const before = pair.open > 0 ? stages.reading.tokens.kinds[pair.open - 1] & KIND : 0
  return before === COLON
    ? 'nobody who can speak before the colon, and no stop in the marks'
    : 'no colon before the marks'
}

export function missedStopOfMarks(sentence: Sentence): string | undefined {
  const {first, last, stages} = sentence
  const {kinds} = stages.reading.tokens
  const marks = missedMarks(sentence)
  if (marks !== undefined) return marks
  if (!opensSentence(sentence)) return 'the marks stand in the midst of the sentence'
  const [pair] = pairMarks(first, last, stages.reading, 1)
  const inside = kinds[Math.min(pair.close, last) - 1] & KIND
  return inside === STOP || inside === BANG || inside === ELLIPSIS ? undefined : 'no stop inside the marks'
}
