import {compoundClasses} from '../language/compounds.js'
import {ARTICLE, CALL, JUDGE, PREPOSITION, ROLE, SAY, VERB} from '../locale/word-classes.js'
import {HashSet} from '../source/hash-set.js'
import {CAP, COMMA, KIND, MARK, NUMBER, WORD} from '../source/tokens.js'
import {hashOf, wordHash} from '../source/word-hash.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'

/** Bases that one word may have. */
const MOST_BASES = 4

/** In tokens. */
const LONGEST_ASIDE = 6

/**
 * Which single words are names after all: those that stand in a sure name elsewhere,
 * and those that speak.
 *
 *     Kari Berg kom sist. Bergs tid var god. Holm sier nei.
 *     ^^^^^^^^^ sure      ^^^^^ known        ^^^^ speaks
 */
export class KnownNames {
  /** The words of all sure names; the last words of people's names of several. */
  private readonly words: HashSet
  private surnames: HashSet | undefined

  constructor(
    private readonly sure: readonly Name[],
    private readonly text: NameText
  ) {
    const {hashes} = text.tokens
    let count = 0
    for (const {first, last} of sure) count += last - first
    this.words = new HashSet(count * (text.lexicon.locale.words.names.inflections ? MOST_BASES : 1))
    for (const {first, last} of sure) for (let t = first; t < last; t++) this.words.add(hashes[t])
    for (const {end, start} of sure) this.addBases(start, end)
  }

  /** `Mikko Salosen`: its last word without the case ending that changes it, `Salonen`. */
  private addBases(start: number, end: number): void {
    const {record, lexicon} = this.text
    const from = Math.max(start, record.lastIndexOf(' ', end - 1) + 1)
    for (const [ending, base] of lexicon.locale.words.names.inflections ?? [])
      if (end - from > ending.length + 2 && record.endsWith(ending, end))
        this.words.add(wordHash(record.slice(from, end - ending.length) + base))
  }

  /** One word at the head of a sentence, or where every noun has a capital. */
  isName(name: Name): boolean {
    return this.stands(name, this.words) || this.speaks(name) || this.speaksBehindAside(name) || this.isTagged(name)
  }

  /** A word made like a compound noun. */
  isSurname(name: Name): boolean {
    const {people} = this.text
    if (name.first > 0 && people[name.first - 1] & ARTICLE) return false
    return this.stands(name, (this.surnames ??= this.readSurnames()))
  }

  private readSurnames(): HashSet {
    const {hashes} = this.text.tokens
    const surnames = new HashSet(this.sure.length)
    for (const {kind, words, last} of this.sure) if (kind === 'person' && words > 1) surnames.add(hashes[last - 1])
    return surnames
  }

  private speaks({last}: Name): boolean {
    const {tokens, speech, nouns} = this.text
    return !nouns && (tokens.kinds[last] & (KIND | CAP)) === WORD && (speech[last] & (SAY | JUDGE | CALL)) !== 0
  }

  /** `Asha from Kota Nagar claimed`, `Asha, 32, told`: an aside stands before the verb, where the subject may stand first. */
  private speaksBehindAside({last}: Name): boolean {
    const {tokens, speech, lexicon} = this.text
    const {kinds} = tokens
    if (!lexicon.locale.words.names.modifyNouns) return false
    let t = last
    if ((kinds[t] & KIND) === COMMA && (kinds[t + 1] & KIND) === NUMBER && (kinds[t + 2] & KIND) === COMMA) t += 3
    else if (speech[t] & PREPOSITION)
      for (t++; (kinds[t] & (KIND | CAP)) === (WORD | CAP) && t < last + LONGEST_ASIDE; t++);
    return t > last + 1 && (kinds[t] & (KIND | CAP)) === WORD && (speech[t] & (SAY | JUDGE)) !== 0
  }

  /** `…“, sagte Vogt`: where nouns have capitals, one without article behind the verb of a tag; behind speech any verb is one: `…“, ist Vogt froh`. */
  private isTagged({first}: Name): boolean {
    const {tokens, speech, people, nouns} = this.text
    const {kinds} = tokens
    if (!nouns || first < 3) return false
    // sagte Meteorologe Vogt
    const verb = kinds[first - 1] & CAP && isTitle(first - 1, this.text) ? first - 2 : first - 1
    if (kinds[verb] & CAP) return false
    const before = kinds[verb - 1] & KIND
    if (before === COMMA && verb > 1 && (kinds[verb - 2] & KIND) === MARK && people[verb] & VERB) return true
    return (speech[verb] & SAY) !== 0 && (before === COMMA || before === MARK)
  }

  /** As it is, or but for a case ending: `Berg` where this is `Bergs`. */
  private stands({first, start, end}: Name, known: HashSet): boolean {
    const {record, tokens, lexicon} = this.text
    if (known.has(tokens.hashes[first])) return true
    const last = record.charCodeAt(end - 1)
    for (const ending of lexicon.endings) {
      if (ending.charCodeAt(ending.length - 1) !== last) continue
      const stem = end - ending.length
      if (stem > start + 2 && record.endsWith(ending, end) && known.has(hashOf(record, start, stem))) return true
    }
    // Kelottijärven, of Kelottijärvi
    for (const [ending, base] of lexicon.locale.words.names.inflections ?? []) {
      if (end - start <= ending.length + 2 || !record.endsWith(ending, end)) continue
      if (known.has(wordHash(record.slice(start, end - ending.length) + base))) return true
    }
    return false
  }
}

function isTitle(t: number, {record, tokens: {starts, ends}, people, lexicon}: NameText): boolean {
  return ((people[t] || compoundClasses(record, starts[t], ends[t], lexicon)) & ROLE) !== 0
}
