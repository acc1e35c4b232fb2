import {AGENCY} from '../furniture/cue-classes.js'
import type {Cue} from '../furniture/furniture-book.js'
import type {Phrase} from '../locale/phrase-table.js'
import type {Named} from './named.js'

/** The longest word or phrase of furniture at token `t` that is one of the asked kinds. */
export function cueAt(t: number, end: number, bits: number, {tokens, book}: Named): Phrase<Cue> | undefined {
  const longest = book.cues.at(tokens, t, end)
  if (!longest || longest.value.bits & bits) return longest
  if (longest.length === 1) return undefined
  return book.cues.allAt(tokens, t, end).find(({value}) => value.bits & bits)
}

/** The agency whose name stands at `t`, letter for letter. */
export function agencyAt(t: number, end: number, {record, tokens, book}: Named): Phrase<Cue> | undefined {
  const longest = book.cues.at(tokens, t, end)
  if (!longest) return undefined
  const {starts, ends} = tokens
  const isSpelled = ({length, value}: Phrase<Cue>): boolean =>
    (value.bits & AGENCY) !== 0 && value.spellings?.has(record.slice(starts[t], ends[t + length - 1])) === true
  if (isSpelled(longest)) return longest
  return longest.length === 1 ? undefined : book.cues.allAt(tokens, t, end).find(isSpelled)
}
