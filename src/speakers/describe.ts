import {ARTICLE, BODY, POSSESSIVE, SMALL_WORD} from '../locale/word-classes.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Reading} from '../reading.js'
import {CAP, CAPS, KIND, WORD} from '../source/tokens.js'

/** The words of a stretch as the record has them, a sentence's capital taken off. */
export function describe({mention: [first, last], head}: Phrase, reading: Reading): string {
  const {record, tokens, columns, names, lexicon} = reading
  const text = record.slice(tokens.starts[first], tokens.ends[last - 1])
  const flags = tokens.kinds[first]
  if (!(flags & CAP) || flags & CAPS || names.at[first] || (tokens.kinds[first] & KIND) !== WORD) return text
  // a label that is no noun: an outlet's name
  if (head & BODY && last - first === 1 && !nounClasses(first, reading)) return text
  // Polizei, Jäger aus Aue: a noun keeps the capital that all nouns have
  const {people} = columns
  if (lexicon.locale.words.names.nounsHaveCapitals && !(people[first] & (ARTICLE | POSSESSIVE | SMALL_WORD)))
    if (last - first === 1 || !(tokens.kinds[first + 1] & CAP) || nounClasses(first, reading)) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}
