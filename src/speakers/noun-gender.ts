import {compoundClasses} from '../language/compounds.js'
import {HE, MAN, SHE, WOMAN} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'

/** HE or SHE where a noun tells it, else 0: `mannen`, `tobarnsmoren`. */
export function nounGender(t: number, {record, tokens, columns, lexicon}: Reading): number {
  const classes = columns.people[t] || compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon)
  return (classes & MAN ? HE : 0) | (classes & WOMAN ? SHE : 0)
}
