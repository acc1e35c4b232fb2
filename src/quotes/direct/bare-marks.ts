import {VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, ELLIPSIS, KIND, NUMBER} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import type {Enclosed} from './enclosed.js'
import {closedEnd, markedQuote} from './enclosed.js'

/** In tokens: so much is a sentence also where it isn't the whole block. */
const SHORTEST = 4

/**
 * A whole sentence in marks, without a tag; the turn-taking tells whose.
 *
 *     «Vi har ventet lenge på dette.»       »Det er på tide. Vi er klare«.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                      ^ where it is the whole block
 *                                                                         the stop may stand outside,
 *                                                                         as behind a sentence with its verb
 */
export function bareMarks(marks: Enclosed, reading: Reading): FoundQuote | undefined {
  const {inner, open, first, last, after, closed, stopped} = marks
  const end = closedEnd(after, last, reading)
  const whole = open === first && end >= last
  const flags = reading.tokens.kinds[inner[0]]
  const kind = flags & KIND
  if (!(flags & CAP) && kind !== NUMBER && kind !== ELLIPSIS) return undefined
  if (!stopped && closed && !(end > after && (whole || isSentence(marks, reading)))) return undefined
  if (inner[1] - inner[0] < SHORTEST && !whole) return undefined
  return markedQuote('bare-marks', marks, [inner], [open, end], undefined)
}

/** It opens a sentence and ends it, and has a verb that is not its first word. */
function isSentence({open, sentence, inner: [first, last]}: Enclosed, {columns: {people}}: Reading): boolean {
  if (open !== sentence || last - first < SHORTEST) return false
  for (let t = first + 1; t < last; t++) if (people[t] & VERB) return true
  return false
}
