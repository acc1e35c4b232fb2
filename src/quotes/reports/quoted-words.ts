import {PREPOSITION, SECOND_PERSON, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BANG, CAP, COMMA, ELLIPSIS, KIND, STOP, WORD} from '../../source/tokens.js'
import {withoutStop} from '../found-quote.js'
import {pairMarks} from '../mark-pairs.js'
import type {Stretch} from '../stretch.js'

/**
 * The words in marks that are somebody's own: no title, name or nickname.
 *
 *     kaller det «helt uforståelig»      spiller i «Natt og Dag»     sier ja til «Skal vi danse»
 *                 ^^^^^^^^^^^^^^^^                   no, a title                no, behind a preposition
 */
export function quotedWords(first: number, last: number, reading: Reading, called = false): Stretch[] {
  const {tokens, columns, lexicon} = reading
  const words: Stretch[] = []
  for (const {open, close, closed} of pairMarks(first, last, reading)) {
    if (!closed || close <= open + 1) continue
    const inner: Stretch = [open + 1, close]
    if (open > first && tokens.kinds[open + 1] & CAP && !isStopped(inner, reading)) {
      // a fragment of speech has no capital there
      const governed = columns.speech[open - 1] & PREPOSITION && !lexicon.locale.words.names.nounsHaveCapitals
      // spricht von einem «Verrat»: where nouns have capitals, what something is called has one
      const noun = called && lexicon.locale.words.names.nounsHaveCapitals === true
      if (governed || (!noun && isTitle(inner, reading))) continue
    }
    words.push(withoutStop(inner, reading))
  }
  return words
}

function isStopped([, last]: Stretch, {tokens: {kinds}}: Reading): boolean {
  const stop = kinds[last - 1] & KIND
  return stop === STOP || stop === BANG || stop === ELLIPSIS || stop === COMMA
}

const LONGEST_TITLE = 5

/** A few words of which hardly one is small, mid-sentence: a title or a name. */
function isTitle([first, last]: Stretch, {tokens: {kinds}, columns: {people}}: Reading): boolean {
  let small = 0
  for (let t = first; t < last; t++)
    if ((kinds[t] & KIND) === WORD && people[t] & (VERB | SMALL_WORD | SECOND_PERSON)) small++
  return last - first <= LONGEST_TITLE && small < 2
}
