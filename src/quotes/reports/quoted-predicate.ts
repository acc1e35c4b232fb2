import {
  ARTICLE,
  CLITIC,
  GESTURE,
  JUDGE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  SAY,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, MARK, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {pairMarks} from '../mark-pairs.js'
import {NOUN} from '../phrase/noun-classes.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Sentence} from '../sentences.js'
import {bareTag} from '../tag/tag.js'
import {canSpeak} from './can-speak.js'
import {mixedReport} from './report.js'

const NONE: readonly never[] = []

/**
 * Somebody, and what they do in their own words, as agencies tell it.
 *
 *     La coalition « refuse de s'associer à une fraude », dans un communiqué.
 *     ^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     who            a verb, and what goes with it
 *
 * The last of the list: any verb of saying would have told more. In languages whose small words before the verb
 * show where it begins.
 */
export function quotedPredicate(row: number, {first, last}: Sentence, reading: Reading): readonly FoundQuote[] {
  if (!reading.lexicon.locale.words.quotes.clitics) return NONE
  const {kinds} = reading.tokens
  const who = readPhrase(first, last, reading)
  if (!who || who.end + 2 >= last || (kinds[who.end] & KIND) !== MARK) return NONE
  if (who.kind === 'description' ? !(who.head & NOUN) : who.kind === 'pronoun' && !(who.head & PRONOUN)) return NONE
  if (!canSpeak(who, reading)) return NONE
  const [pair] = pairMarks(who.end, last, reading, 1)
  if (pair?.open !== who.end || !pair.closed || !opensVerb(pair.open + 1, pair.close, reading)) return NONE
  const tag = {...bareTag, cue: undefined, who: [who], first, end: who.end, verb: SAY}
  return [mixedReport(row, 'quoted-words', [[pair.open + 1, pair.close]], tag, [first, last])]
}

/** A finite verb, past the small words before it: `ne veut pas`, `se réjouit`. */
function opensVerb(t: number, end: number, {tokens: {kinds}, columns: {people, speech}}: Reading): boolean {
  let at = t
  while (at < end && (speech[at] & (NEGATION | REFLEXIVE) || (people[at] & PRONOUN && !(people[at] & ARTICLE)))) at++
  if (at >= end || (kinds[at] & (KIND | CAP)) !== WORD || speech[at] & CLITIC) return false
  if (people[at] & VERB || speech[at] & (SAY | JUDGE | GESTURE)) return true
  // engage le peuple: a word that nobody knows, and its object
  return (
    !people[at] && !speech[at] && at + 1 < end && (people[at + 1] & ARTICLE) !== 0 && !(speech[at + 1] & PREPOSITION)
  )
}
