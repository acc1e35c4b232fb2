import {compoundClasses} from '../language/compounds.js'
import {HE, MAN, PERSON, ROLE, SHE, WOMAN} from '../locale/word-classes.js'
import {nounClasses} from '../quotes/phrase/noun-classes.js'
import type {Reading} from '../reading.js'
import {KIND, WORD} from '../source/tokens.js'
import {wordHash} from '../source/word-hash.js'

/** HE or SHE where a noun tells it, or its article, else 0: `mannen`, `tobarnsmoren`, `Trainerin`, `la juge`. */
export function nounGender(t: number, reading: Reading): number {
  const {record, tokens, columns, lexicon} = reading
  const classes = columns.people[t] || compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon)
  const own = (classes & MAN ? HE : 0) | (classes & WOMAN ? SHE : 0)
  if (own) return own
  if (hasWomansEnding(t, reading) && nounClasses(t, reading) & (ROLE | PERSON)) return SHE
  return lexicon.articleGenders.size === 0 ? 0 : articleGender(t, classes, reading)
}

/** The article before a noun, or before one word more: `la jeune juge`. */
function articleGender(t: number, classes: number, {tokens, lexicon}: Reading): number {
  if (!(classes & (ROLE | PERSON)) || lexicon.eitherGender.has(tokens.hashes[t])) return 0
  for (let before = t - 1; before >= 0 && before >= t - 2; before--) {
    if ((tokens.kinds[before] & KIND) !== WORD) return 0
    const gender = lexicon.articleGenders.get(tokens.hashes[before])
    if (gender !== undefined) return gender
  }
  return 0
}

/**
 * The same of somebody without a name: where women have a noun of their own, the other one tells a man.
 *
 *     der Trainer     die Trainerin     Kapitän Kim Moe
 *     HE              SHE               0, some are said of anybody
 */
export function describedGender(t: number, reading: Reading): number {
  const gender = nounGender(t, reading)
  if (gender) return gender
  const {record, tokens, lexicon} = reading
  const {womenEndings, eitherGender} = lexicon.locale.words.speakers
  if (!womenEndings) return 0
  const word = record.slice(tokens.starts[t], tokens.ends[t])
  if (eitherGender?.some((noun) => word.toLowerCase().endsWith(noun))) return 0
  return womenEndings.some((ending) => lexicon.people[lexicon.table.get(wordHash(word + ending))] & (ROLE | PERSON))
    ? HE
    : 0
}

function hasWomansEnding(t: number, {record, tokens, lexicon}: Reading): boolean {
  const {womenEndings} = lexicon.locale.words.speakers
  return womenEndings?.some((ending) => record.endsWith(ending, tokens.ends[t])) ?? false
}
