import {letterOf} from '../blocks/lettered-line.js'
import {QUESTION_LABEL} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {bareQuote, type FoundQuote} from './found-quote.js'

/**
 * A line of a dialogue whose label is a letter, which names nobody.
 *
 *     Q: Any regrets?      A: None.
 *        ^^^^^^^^^^^^         ^^^^^ whose, the turn-taking tells
 *        question
 */
export function letteredSpeech(row: number, first: number, last: number, reading: Reading): FoundQuote {
  return {
    ...bareQuote,
    rule: 'lettered-speech',
    kind: 'direct',
    row,
    segments: [[first + 2, last]],
    place: [first, last],
    who: [],
    question: letterOf(row, reading) & QUESTION_LABEL ? true : undefined
  }
}
