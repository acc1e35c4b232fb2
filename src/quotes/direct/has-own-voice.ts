import {FIRST_PERSON, SECOND_PERSON} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, MARK} from '../../source/tokens.js'

/** Somebody speaks of himself or to another, outside marks. */
export function hasOwnVoice(from: number, to: number, {tokens, columns, names}: Reading): boolean {
  let within = false
  for (let t = from; t < to; t++) {
    if ((tokens.kinds[t] & KIND) === MARK) within = !within
    if (!within && columns.people[t] & (FIRST_PERSON | SECOND_PERSON) && !names.at[t]) return true
  }
  return false
}
