import type {WordColumns} from '../language/read-words.js'
import {compoundClasses} from '../language/compounds.js'
import type {Lexicon} from '../locale/lexicon.js'
import {ARTICLE, BODY, BODY_WORD, CAPITALISED, GROUP, HONORIFIC, MONTH, PARTICLE, PERSON, PRONOUN, ROLE, SMALL_WORD, VERB, WEEKDAY} from '../locale/word-classes.js'
import type {Surface} from '../surface/read-surface.js'
import type {Tokens} from '../source/tokens.js'
import {BRACKET_OPEN, CAP, CAPS, COLON, DASH, HYPHENED, KIND, MARK, SPACED, STOP, WORD} from '../source/tokens.js'

/** A run of words with capitals that may name somebody or something. */
export interface Name {
  readonly row: number
  /** Tokens: first, and one past the last. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Words with a capital; initials count. */
  readonly words: number
  readonly kind: 'person' | 'body' | 'unknown'
}

export interface Names {
  readonly list: readonly Name[]
  /** By token: index of its name plus one, or 0. */
  readonly at: Int32Array
}

/**
 * Names, by capitals, particles and initials.
 *
 *     … sier Natos generalsekretær Jens P. van der Stoltenberg til NRK.
 *            ^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^
 *
 * A capital at the head of a sentence is none by itself: the word must be no word
 * of the language, or be followed by another name word.
 */
export function findNames(surface: Surface, columns: WordColumns, lexicon: Lexicon): Names {
  const {record, tokens, rows} = surface
  const {kinds, starts, ends} = tokens
  const {people, speech} = columns
  const list: Name[] = []
  const at = new Int32Array(tokens.count)
  const nouns = lexicon.locale.words.names.nounsHaveCapitals === true
  const loose: Name[] = []

  for (const row of rows) {
    let head = true
    for (let t = row.first; t < row.last; ) {
      const flags = kinds[t]
      const kind = flags & KIND
      if (kind !== WORD) {
        head = kind !== 0 && opensSentence(tokens, t, row.first)
        t++
        continue
      }
      if (!(flags & CAP) || !isNameWord(t, head, row.last)) {
        head = false
        t++
        continue
      }
      let last = t + 1
      let words = 1
      let body = people[t] & BODY_WORD || isAcronym(t)
      for (;;) {
        let next = last
        // an initial and its stop: A. Holm
        if (next < row.last && (kinds[next] & (KIND | SPACED)) === STOP && ends[last - 1] - starts[last - 1] <= 2) next++
        while (next < row.last && people[next] & PARTICLE && !(kinds[next] & CAP)) next++
        if (next >= row.last || (kinds[next] & KIND) !== WORD || !(kinds[next] & CAP)) break
        if (next - last > 3 || !isNameWord(next, false, row.last)) break
        if (people[next] & BODY_WORD) body = 1
        words++
        last = next + 1
      }
      // a body's word may be small: Bergen kommune
      if (last < row.last && people[last] & BODY_WORD && (kinds[last] & (KIND | SPACED)) === (WORD | SPACED)) {
        body = 1
        last++
      }
      const name: Name = {
        row: row.index,
        first: t,
        last,
        start: starts[t],
        end: ends[last - 1],
        words,
        kind: body ? 'body' : words > 1 ? 'person' : 'unknown'
      }
      if (nouns && words === 1 && !body) loose.push(name)
      else keep(name)
      head = false
      t = last
    }
  }
  if (loose.length > 0) keepKnown()
  return {list: nouns ? list.sort((a, b) => a.first - b.first) : list, at: nouns ? reindex() : at}

  function keep(name: Name): void {
    list.push(name)
    for (let t = name.first; t < name.last; t++) at[t] = list.length
  }

  /** Where every noun has a capital, one word is a name only if it's part of a longer one elsewhere. */
  function keepKnown(): void {
    const known = new Set<number>()
    for (const {first, last} of list) for (let t = first; t < last; t++) known.add(tokens.hashes[t])
    for (const name of loose) if (known.has(tokens.hashes[name.first])) list.push(name)
  }

  function reindex(): Int32Array {
    at.fill(0)
    list.forEach(({first, last}, i) => at.fill(i + 1, first, last))
    return at
  }

  function isAcronym(t: number): number {
    return kinds[t] & CAPS && ends[t] - starts[t] <= 6 ? 1 : 0
  }

  function isNameWord(t: number, head: boolean, last: number): boolean {
    const flags = kinds[t]
    const classes = people[t]
    if (classes & (CAPITALISED | HONORIFIC | MONTH | WEEKDAY) && !(classes & BODY_WORD)) return false
    if (flags & HYPHENED && endsSmall(t)) return false
    const noun = classes & (ROLE | PERSON | BODY | GROUP)
    if (nouns && (noun || (!(flags & CAPS) && compoundClasses(record, starts[t], ends[t], lexicon)))) return false
    if (!head) return !(classes & PRONOUN && !nouns && classes & SMALL_WORD) || (flags & CAPS) !== 0
    if (noun || classes & (SMALL_WORD | VERB | ARTICLE | PRONOUN) || speech[t] !== 0) {
      // Hans Berg: a small word or a role with a capital, before a name: only a small word can be a first name
      return !noun && (classes & (VERB | ARTICLE)) === 0 && followedByName(t, last) && (classes & PRONOUN) === 0 && speech[t] === 0
    }
    if (compoundClasses(record, starts[t], ends[t], lexicon) && !(flags & CAPS)) return false
    return true
  }

  function followedByName(t: number, last: number): boolean {
    return t + 1 < last && (kinds[t + 1] & (KIND | CAP)) === (WORD | CAP)
  }

  function endsSmall(t: number): boolean {
    const start = starts[t]
    let end = ends[t]
    while (--end > start && record.charCodeAt(end) !== 0x2d && record.charCodeAt(end) !== 0x2011) {}
    const next = record.charAt(end + 1)
    return next === next.toLowerCase() && next !== next.toUpperCase()
  }
}

/** After these signs the next word opens a sentence, so its capital tells nothing. */
function opensSentence(tokens: Tokens, t: number, first: number): boolean {
  const kind = tokens.kinds[t] & KIND
  if (kind === DASH || kind === MARK || kind === BRACKET_OPEN) return true
  if (kind === STOP) return t > first && tokens.ends[t - 1] - tokens.starts[t - 1] > 1
  return kind !== 6 && kind !== 12 && kind !== 13 && (kind === COLON || kind === 4 || kind === 5)
}
