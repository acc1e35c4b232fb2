import {BODY} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, MARK} from '../../source/tokens.js'
import {nounClasses} from '../phrase/noun-classes.js'

/** A body by its name or its noun, or something in marks: `dpa`, `ORF`, `Zeitung`, `„Bild“`. */
export function isOutlet(t: number, reading: Reading): boolean {
  const {tokens, names, book} = reading
  if ((tokens.kinds[t] & KIND) === MARK) return true
  if (names.at[t]) return names.list[names.at[t] - 1].kind === 'body'
  return book.cues.at(tokens, t, tokens.count)?.value.agency !== undefined || (nounClasses(t, reading) & BODY) !== 0
}
