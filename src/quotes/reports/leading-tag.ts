import {JUDGE, SAY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND, WORD} from '../../source/tokens.js'
import {wordHash} from '../../source/word-hash.js'
import type {FoundQuote} from '../found-quote.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Sentence} from '../sentences.js'
import {bareTag, type Tag} from '../tag/tag.js'
import {canSpeak} from './can-speak.js'
import {reportOf} from './report.js'

/**
 * A tag before its clause, in languages that have a word for it.
 *
 *     Wie die Polizei mitteilte, wurde niemand verletzt.
 *         ^^^^^^^^^^^ ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 *         who         cue        segment
 */
export function readLeadingTag(row: number, {first, last}: Sentence, reading: Reading): FoundQuote | undefined {
  if (!reading.lexicon.locale.words.quotes.as) return undefined
  let comma = first
  while (comma < last && (reading.tokens.kinds[comma] & KIND) !== COMMA) comma++
  const tag = comma < last - 1 ? readAsTag(first, comma, reading) : undefined
  return tag && reportOf(row, 'trailing-tag', [comma + 1, last], tag, [first, last], reading)
}

/**
 * A tag whose verb stands last.
 *
 *     Verletzt wurde niemand, wie eine Sprecherin am Montag sagte.
 *                                 ^^^^^^^^^^^^^^^           ^^^^^
 */
export function readAsTag(t: number, last: number, reading: Reading): Tag | undefined {
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  if (!isAs(t, reading)) return undefined
  const who = readPhrase(t + 1, last, reading)
  if (!who || !canSpeak(who, reading)) return undefined
  let verb = last - 1
  while (verb > who.end && (kinds[verb] & KIND) !== WORD) verb--
  if (!(speech[verb] & (SAY | JUDGE))) return undefined
  return {...bareTag, cue: [verb, verb + 1], who: [who], first: t, end: verb + 1, verb: SAY}
}

function isAs(t: number, {tokens, lexicon}: Reading): boolean {
  const {as} = lexicon.locale.words.quotes
  if (as) for (const word of as) if (wordHash(word) === tokens.hashes[t]) return true
  return false
}
