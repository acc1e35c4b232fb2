import {compoundClasses} from '../../language/compounds.js'
import {PAPER, PREPOSITION} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Phrase} from '../phrase/phrase.js'

/** Reports, letters and laws don't speak. */
export function isPaper({mention: [first, last]}: Phrase, {record, tokens, columns, lexicon}: Reading): boolean {
  for (let t = first; t < last; t++) {
    if (columns.speech[t] & PREPOSITION) return false
    if (columns.people[t] & PAPER) return true
    if (!columns.people[t] && compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon) & PAPER) return true
  }
  return false
}
