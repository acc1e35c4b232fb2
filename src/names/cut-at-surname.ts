import {ARTICLE, FIRST_NAME} from '../locale/word-classes.js'
import {CAP} from '../source/tokens.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'

/**
 * A surname that the record has in a longer name ends there, where what follows may be another word.
 *
 *     Karl Vogt wartet. Nun fordert Vogt Antworten.     Noor Maas wint. Zondag rijdt Maas de Ronde.
 *          ^^^^                     ^^^^ a noun              ^^^^                    ^^^^ an article
 *
 * Not so where the second word turns up elsewhere: `Frank Vogt` beside `Uwe Frank` is somebody else.
 */
export function cutAtSurname(names: readonly Name[], text: NameText): readonly Name[] {
  const {hashes, ends} = text.tokens
  let surnames: Set<number> | undefined
  for (const {words, kind, last} of names)
    if (words > 1 && kind === 'person') (surnames ??= new Set()).add(hashes[last - 1])
  if (!surnames) return names
  const known = surnames
  return names.map((name) => {
    const {row, first, last, start, words, kind} = name
    if (words < 2 || kind !== 'person' || !known.has(hashes[first]) || !mayEnd(first, last, text)) return name
    return {row, first, last: first + 1, start, end: ends[first], words: 1, kind: 'unknown'}
  })
}

function mayEnd(first: number, last: number, {tokens: {kinds}, people, nouns, elsewhere}: NameText): boolean {
  if (people[first] & FIRST_NAME || !(nouns || people[first + 1] & ARTICLE)) return false
  for (let t = first + 1; t < last; t++) if (kinds[t] & CAP && elsewhere.capital(t)) return false
  return true
}
