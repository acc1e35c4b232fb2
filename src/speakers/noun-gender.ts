import {compoundClasses} from '../language/compounds.js'
import {HE, MAN, PERSON, ROLE, SHE, WOMAN} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {KIND, WORD} from '../source/tokens.js'

/** HE or SHE where a noun tells it, or its article, else 0: `mannen`, `tobarnsmoren`, `la juge`. */
export function nounGender(t: number, reading: Reading): number {
  const {record, tokens, columns, lexicon} = reading
  const classes = columns.people[t] || compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon)
  const own = (classes & MAN ? HE : 0) | (classes & WOMAN ? SHE : 0)
  return own || lexicon.articleGenders.size === 0 ? own : articleGender(t, classes, reading)
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
