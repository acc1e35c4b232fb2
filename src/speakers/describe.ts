import {
  ACCORDING_BEFORE,
  ARTICLE,
  BODY,
  CONTINUED,
  INDEFINITE,
  POSSESSIVE,
  PREPOSITION,
  SMALL_WORD
} from '../locale/word-classes.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Stretch} from '../quotes/stretch.js'
import type {Reading} from '../reading.js'
import {CAP, CAPS, KIND, WORD} from '../source/tokens.js'

/** The words of a stretch as the record has them, a sentence's capital taken off; a body with a name in it goes without its article. */
export function describe(phrase: Phrase, reading: Reading): string {
  const {head, mention} = phrase
  const [opening, last] = mention
  const bare = isOblique(phrase, reading) || (head & BODY && isNamed(mention, reading))
  const first = bare ? opening + 1 : opening
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

/** `laut der Feuerwehr`, where the article has a case of its own: the body is called without it. */
function isOblique(
  {mention: [first, last], head}: Phrase,
  {tokens, columns: {people, speech}, lexicon}: Reading
): boolean {
  if (!lexicon.locale.words.names.nounsHaveCapitals || !(head & BODY) || last - first < 2 || first === 0) return false
  if ((people[first] & (ARTICLE | INDEFINITE)) !== ARTICLE) return false
  if (!lexicon.pointing.has(tokens.hashes[first])) return false
  return (speech[first - 1] & (PREPOSITION | ACCORDING_BEFORE | CONTINUED)) !== 0
}

/** `la préfecture de l’Orne`; where all nouns have capitals, nobody can tell. */
function isNamed([first, last]: Stretch, {tokens: {kinds}, columns: {people}, lexicon}: Reading): boolean {
  if (last - first < 3 || !(people[first] & ARTICLE) || people[first] & (INDEFINITE | POSSESSIVE)) return false
  if (lexicon.locale.words.names.nounsHaveCapitals || kinds[first + 1] & CAP) return false
  for (let t = first + 2; t < last; t++) if (kinds[t] & CAP) return true
  return false
}
