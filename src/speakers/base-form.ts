import {ACCORDING_AFTER} from '../locale/word-classes.js'
import type {Name} from '../names/name.js'
import type {Reading} from '../reading.js'
import {hashOf, wordHash} from '../source/word-hash.js'
import type {Member} from './cast.js'
import {nominative} from './nominative.js'

/**
 * A name without the case ending of its last word, where the record has that word without it.
 *
 *     Mikko Salosen mukaan … Salonen sanoo        Mikko Salonen
 *           ^^^^^^^          ^^^^^^^
 *
 * Only where case endings change words: elsewhere the fullest form is the name as it stands.
 */
export function readBaseForms(members: readonly Member[], byName: number[], reading: Reading): void {
  const {record, names, lexicon} = reading
  if (!lexicon.locale.words.names.inflections) return
  names.list.forEach((name, i) => {
    const member = members[byName[i]]
    const cut = member.name.lastIndexOf(' ') + 1
    const own = member.name.slice(cut)
    const last = lastWord(name, reading)
    if (own !== last && isBaseOf(last, own, reading)) member.name = member.name.slice(0, cut) + last
  })
  const {genitives} = lexicon.locale.words.names
  if (genitives)
    names.list.forEach((name, i) => {
      const member = members[byName[i]]
      if (member.kind === 'body' && member.name === record.slice(name.start, name.end))
        member.name = nominative(member.name, reading)
      else if (isSource(name, reading))
        member.name = withoutGenitive(member.name, record.slice(name.start, name.end), reading)
    })

  function lastWord({last, end}: Name, {tokens}: Reading): string {
    return record.slice(tokens.starts[last - 1], end)
  }
}

/** Whether a word is what another one stands for without its case ending. */
function isBaseOf(base: string, word: string, {lexicon}: Reading): boolean {
  const hash = wordHash(base)
  for (const ending of lexicon.endings)
    if (
      word.endsWith(ending) &&
      word.length > ending.length + 2 &&
      hashOf(word, 0, word.length - ending.length) === hash
    )
      return true
  const {inflections} = lexicon.locale.words.names
  return (
    inflections?.some(([ending, stem]) => word.endsWith(ending) && word.slice(0, -ending.length) + stem === base) ??
    false
  )
}

/** `Matti Virtasen mukaan`: what stands before such a word is in the genitive. */
function isSource({last}: Name, {tokens, columns: {speech}}: Reading): boolean {
  return last < tokens.count && (speech[last] & ACCORDING_AFTER) !== 0
}

/** `Virtasen` and `Raution`, where the record has no other form: an ending that only one surname can have. */
function withoutGenitive(name: string, here: string, {lexicon}: Reading): string {
  if (!here.endsWith(name.slice(name.lastIndexOf(' ') + 1))) return name
  for (const [ending, base] of lexicon.locale.words.names.surnameGenitives ?? [])
    if (name.endsWith(ending)) return name.slice(0, -ending.length) + base
  return name
}
