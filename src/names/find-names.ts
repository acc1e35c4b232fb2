import {compoundClasses} from '../language/compounds.js'
import type {WordColumns} from '../language/word-columns.js'
import type {Lexicon} from '../locale/lexicon.js'
import {
  AND,
  ARTICLE,
  BODY,
  BODY_WORD,
  CAPITALISED,
  CONTINUED,
  FIRST_NAME,
  GROUP,
  HONORIFIC,
  INDEFINITE,
  JUDGE,
  MONTH,
  PARTICLE,
  PARTY,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAY,
  SMALL_WORD,
  VERB,
  WEEKDAY
} from '../locale/word-classes.js'
import type {Tokens} from '../source/tokens.js'
import {
  BRACKET_OPEN,
  CAP,
  CAPS,
  COLON,
  COMMA,
  DASH,
  HYPHENED,
  KIND,
  MARK,
  NUMBER,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Surface} from '../surface/read-surface.js'

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
  const doubted: Name[] = []
  let smallWords: ReadonlySet<number> | undefined
  let capitalWords: ReadonlyMap<number, number> | undefined

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
      // Statens vegvesen: a body of several words, which a list knows
      const listed = flags & CAP ? listedBody(t, row.last) : 0
      if (listed > 0) {
        const last = t + listed
        keep({row: row.index, first: t, last, start: starts[t], end: ends[last - 1], words: 1, kind: 'body'})
        head = false
        t = last
        continue
      }
      if (!(flags & CAP) || !isNameWord(t, head, row.last)) {
        if (flags & CAP && (head || nouns) && looksCompound(t))
          doubted.push({
            row: row.index,
            first: t,
            last: t + 1,
            start: starts[t],
            end: ends[t],
            words: 1,
            kind: 'unknown'
          })
        head = false
        t++
        continue
      }
      const opens = head
      // a common word at the head of a sentence, or a party before its man, is no part of the name
      if (startsLate(t, head, row.last)) {
        head = false
        t++
        continue
      }
      let last = t + 1
      let words = 1
      let body = isBodyWord(t) || isAcronym(t)
      const apart = endsWithBody(t, row.first, row.last)
      for (; !apart; ) {
        let next = last
        // an initial and its stop: A. Holm
        if (next < row.last && (kinds[next] & (KIND | SPACED)) === STOP && ends[last - 1] - starts[last - 1] === 1)
          next++
        const particles = next
        while (next < row.last && people[next] & PARTICLE && !(kinds[next] & CAP)) next++
        // Wim Hoekman van Culemborg: behind a whole name one preposition is one
        if (words > 1 && next === particles + 1 && speech[particles] & PREPOSITION && !(people[particles] & ARTICLE))
          break
        // Jens Vogt der Zeitung: behind a whole German name an article opens the next phrase
        if (nouns && words > 1 && next === particles + 1 && people[particles] & ARTICLE) break
        if (next >= row.last || (kinds[next] & KIND) !== WORD || !(kinds[next] & CAP)) break
        if (next - last > 3 || !isNameWord(next, false, row.last, !(nouns && opens))) break
        if (isBodyWord(next)) body = 1
        words++
        last = next + 1
      }
      // The Canal and River Trust: an "and" inside a body's name
      if (
        t > row.first &&
        people[t - 1] & ARTICLE &&
        last + 1 < row.last &&
        speech[last] & AND &&
        kinds[last + 1] & CAP
      ) {
        let close = last + 1
        while (close < row.last && (kinds[close] & (KIND | CAP)) === (WORD | CAP) && close < last + 5) close++
        if (people[close - 1] & BODY_WORD) {
          body = 1
          last = close
        }
      }
      // a channel's number: TV 2
      if (
        body &&
        words === 1 &&
        last < row.last &&
        (kinds[last] & (KIND | SPACED)) === (NUMBER | SPACED) &&
        ends[last] - starts[last] === 1 &&
        flags & CAPS &&
        ends[t] - starts[t] <= 3
      ) {
        last++
        // TV 2 Fyn
        while (
          last < row.last &&
          (kinds[last] & (KIND | CAP | SPACED)) === (WORD | CAP | SPACED) &&
          isNameWord(last, false, row.last, true)
        )
          last++
      }
      // a body's word may be small: Bergen kommune
      if (last < row.last && (kinds[last] & (KIND | SPACED | CAP)) === (WORD | SPACED) && isBodyNoun(last)) {
        body = 1
        last++
      }
      // the Mayor, the Prime Minister: an office, whoever holds it
      if (words === 1 && !opens && !nouns && people[t] & ROLE && isOffice(t, row.first)) {
        head = false
        t = last
        continue
      }
      // the Oklahoma Highway Patrol: people have no article
      if (words > 1 && t > row.first && people[t - 1] & ARTICLE && !(people[t - 1] & (INDEFINITE | PRONOUN))) body = 1
      const name: Name = {
        row: row.index,
        first: t,
        last,
        start: starts[t],
        end: ends[last - 1],
        words,
        kind: body ? 'body' : words > 1 ? 'person' : 'unknown'
      }
      if ((nouns || opens) && words === 1 && !body) loose.push(name)
      else keep(name)
      head = false
      t = last
    }
  }
  const before = list.length
  if (loose.length > 0 || doubted.length > 0) keepKnown()
  if (list.length === before) return {list, at}
  list.sort((a, b) => a.first - b.first)
  return {list, at: reindex()}

  function keep(name: Name): void {
    list.push(name)
    for (let t = name.first; t < name.last; t++) at[t] = list.length
  }

  /** One word at the head of a sentence, or where every noun has a capital, is a name only if the record says so elsewhere, or it speaks. */
  function keepKnown(): void {
    const known = new Set<number>()
    for (const {first, last} of list) for (let t = first; t < last; t++) known.add(tokens.hashes[t])
    for (const name of loose) {
      const next = name.last
      const speaks =
        !nouns &&
        next < tokens.count &&
        (kinds[next] & KIND) === WORD &&
        speech[next] & (SAY | JUDGE) &&
        !(kinds[next] & CAP)
      if (known.has(tokens.hashes[name.first]) || knownStem(name, known) || speaks || tagged(name)) list.push(name)
    }
    if (doubted.length === 0) return
    const surnames = new Set<number>()
    for (const {kind, words, last} of list) if (kind === 'person' && words > 1) surnames.add(tokens.hashes[last - 1])
    for (const name of doubted) {
      if (name.first > 0 && people[name.first - 1] & ARTICLE) continue
      if (surnames.has(tokens.hashes[name.first]) || knownStem(name, surnames)) list.push(name)
    }
  }

  /** Made like a compound noun, as surnames are too: `Ruhland`, `Bergmann`, `Dotson`. */
  function looksCompound(t: number): boolean {
    return (
      !(people[t] & (ROLE | PERSON | BODY | GROUP | SMALL_WORD | VERB | ARTICLE | PRONOUN)) &&
      speech[t] === 0 &&
      compoundClasses(record, starts[t], ends[t], lexicon) !== 0
    )
  }

  /** `…“, sagte Vogt`: where nouns have capitals, one without article behind the verb of a tag. */
  function tagged({first}: Name): boolean {
    if (!nouns || first < 2 || !(speech[first - 1] & SAY) || kinds[first - 1] & CAP) return false
    const before = kinds[first - 2] & KIND
    return before === COMMA || before === MARK
  }

  /** Known but for a case ending: `Berg` where this is `Bergs`. */
  function knownStem(name: Name, known: ReadonlySet<number>): boolean {
    for (const ending of lexicon.endings) {
      const end = name.end - ending.length
      if (end > name.start + 2 && record.endsWith(ending, name.end) && known.has(hashOf(record, name.start, end)))
        return true
    }
    return false
  }

  function reindex(): Int32Array {
    at.fill(0)
    list.forEach(({first, last}, i) => at.fill(i + 1, first, last))
    return at
  }

  /** Behind an article, or as the last word of an office that a list knows. */
  function isOffice(t: number, first: number): boolean {
    if (t === first || (kinds[t - 1] & CAP && people[t - 1] & PARTICLE)) return false
    return (people[t - 1] & (ARTICLE | POSSESSIVE)) !== 0 || (speech[t] & CONTINUED) !== 0
  }

  /** How many words of a body's name that a list knows open here; 0 where the first is a noun for a body by itself. */
  function listedBody(t: number, last: number): number {
    const length = columns.lengths[t]
    if (length < 2 || t + length > last || !(people[t] & BODY) || !(speech[t + 1] & CONTINUED)) return 0
    const entry = lexicon.table.get(tokens.hashes[t])
    return lexicon.people[entry] & (BODY | GROUP | ROLE | PERSON | ARTICLE) ? 0 : length
  }

  /** `leder i Fagforbundet Mette Nord`: the body that she leads is no part of her name. */
  function endsWithBody(t: number, first: number, last: number): boolean {
    if (nouns || lexicon.locale.words.names.modifyNouns || t === first || t + 2 >= last) return false
    if (!(speech[t - 1] & PREPOSITION) || kinds[t] & CAPS) return false
    for (let next = t + 1; next <= t + 2; next++)
      if ((kinds[next] & (KIND | CAP)) !== (WORD | CAP) || people[next] & BODY_WORD) return false
    return (people[t] & BODY || compoundClasses(record, starts[t], ends[t], lexicon) & BODY) !== 0
  }

  /** `Kommune`, and as an owner: `Kommunes`. */
  function isBodyWord(t: number): number {
    if (people[t] & BODY_WORD) return 1
    const end = ends[t]
    if (record.charCodeAt(end - 1) !== 0x73 || end - starts[t] < 5) return 0
    const entry = lexicon.table.get(hashOf(record, starts[t], end - 1))
    return entry && lexicon.people[entry] & BODY_WORD ? 1 : 0
  }

  /** A small word that closes a body's name: `Bergen kommune`, `Nordvik forliksråd`. */
  function isBodyNoun(t: number): boolean {
    if (people[t] & BODY_WORD) return true
    if (people[t] & (SMALL_WORD | VERB) || speech[t] !== 0 || ends[t] - starts[t] < 7) return false
    const noun = people[t] & (BODY | ROLE | PERSON | GROUP) || compoundClasses(record, starts[t], ends[t], lexicon)
    return (noun & BODY) !== 0 && (noun & (ROLE | PERSON)) === 0
  }

  function isAcronym(t: number): number {
    return kinds[t] & CAPS && ends[t] - starts[t] <= 6 ? 1 : 0
  }

  function isNameWord(t: number, head: boolean, last: number, within = false): boolean {
    const flags = kinds[t]
    const classes = people[t]
    // Jan Berg, Jan de Boer, Theresa May: a month that is a name too
    const month =
      classes & MONTH &&
      !(
        within ||
        (classes & FIRST_NAME && (followedByName(t, last) || (people[t + 1] & PARTICLE && followedByName(t + 1, last))))
      )
    if (month || (classes & (CAPITALISED | HONORIFIC | WEEKDAY) && !(classes & BODY_WORD))) return false
    if (flags & HYPHENED && endsSmall(t)) return false
    const noun = classes & (ROLE | PERSON | BODY | GROUP)
    // behind a first name a noun is a surname: Peter Hoffmann, Uwe Richter
    if (nouns && !within && (noun || (!(flags & CAPS) && compoundClasses(record, starts[t], ends[t], lexicon))))
      return false
    // The Sun: an article opens no name
    if (classes & ARTICLE && !within && !(flags & CAPS)) return false
    // a title before its name: Trooper Dana Whitlow
    if (noun & ROLE && followedByName(t, last) && !within && !nouns) return false
    if (!head) return !(classes & PRONOUN && !nouns && classes & SMALL_WORD) || (flags & CAPS) !== 0
    if (noun || classes & (SMALL_WORD | VERB | ARTICLE | PRONOUN) || speech[t] !== 0) {
      // Hans Berg: a small word or a role with a capital, before a name: only a small word can be a first name
      return !noun && followedByName(t, last) && (classes & FIRST_NAME) !== 0
    }
    if (compoundClasses(record, starts[t], ends[t], lexicon) && !(flags & CAPS)) return false
    return true
  }

  /** `Sveitsiske Reto Amsler`, `Venstres Jens Munk`: the name begins one word later. */
  function startsLate(t: number, head: boolean, last: number): boolean {
    if (!followedByName(t, last)) return false
    const {hashes} = tokens
    const end = ends[t]
    if (record.charCodeAt(end - 1) === 0x73) {
      const entry = lexicon.table.get(hashOf(record, starts[t], end - 1))
      if (entry && lexicon.people[entry] & PARTY) return true
    }
    if (!head || kinds[t] & CAPS || people[t] & FIRST_NAME) return false
    const hash = hashes[t]
    for (const ending of lexicon.locale.words.names.originEndings ?? [])
      if (record.endsWith(ending, end) && end - starts[t] > ending.length + 1) return !standsElsewhere(t)
    // the same word in small letters elsewhere
    return (smallWords ??= hashesWhere((other) => !(kinds[other] & CAP))).has(hash)
  }

  /** The same word with a capital, at another place. */
  function standsElsewhere(t: number): boolean {
    capitalWords ??= countsOfCapitals()
    return (capitalWords.get(tokens.hashes[t]) ?? 0) > 1
  }

  function hashesWhere(fits: (t: number) => boolean): ReadonlySet<number> {
    const found = new Set<number>()
    for (let t = 0; t < tokens.count; t++) if ((kinds[t] & KIND) === WORD && fits(t)) found.add(tokens.hashes[t])
    return found
  }

  function countsOfCapitals(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>()
    for (let t = 0; t < tokens.count; t++)
      if (kinds[t] & CAP) counts.set(tokens.hashes[t], (counts.get(tokens.hashes[t]) ?? 0) + 1)
    return counts
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
