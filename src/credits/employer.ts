import {compoundClasses} from '../language/compounds.js'
import {PREPOSITION, ROLE} from '../locale/word-classes.js'
import {KIND, WORD} from '../source/tokens.js'
import type {Named} from './named.js'

/** So many names are looked at: more than an article has. */
const MOST_NAMES = 1000

/**
 * Whether the text names these words as a place where somebody works: then they
 * are no photographer.
 *
 *     … sier analytiker Ola Berg i Blå Innsikt.     Foto: Blå Innsikt
 *                       ^^^^^^^^ ^ ^^^^^^^^^^^
 */
export function isEmployer(first: number, last: number, {record, tokens, columns, lexicon, names}: Named): boolean {
  const {kinds, hashes, starts, ends} = tokens
  const count = Math.min(names.list.length, MOST_NAMES)
  for (let i = 0; i < count; i++) {
    const name = names.list[i]
    if (name.last - name.first !== last - first || name.first === first || hashes[name.first] !== hashes[first])
      continue
    const preposition = name.first - 1
    if (preposition < 1 || !(columns.speech[preposition] & PREPOSITION) || (kinds[preposition - 1] & KIND) !== WORD)
      continue
    let at = 1
    while (at < last - first && hashes[name.first + at] === hashes[first + at]) at++
    if (at < last - first) continue
    const before = names.list[names.at[preposition - 1] - 1]
    if (before && before.words > 1) return true
    const noun =
      columns.people[preposition - 1] | compoundClasses(record, starts[preposition - 1], ends[preposition - 1], lexicon)
    if (noun & ROLE) return true
  }
  return false
}
