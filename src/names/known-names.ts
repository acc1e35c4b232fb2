import {ARTICLE, CALL, JUDGE, SAY} from '../locale/word-classes.js'
import {CAP, COMMA, KIND, MARK, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'

/**
 * Which single words are names after all: those that stand in a sure name elsewhere,
 * and those that speak.
 *
 *     Kari Berg kom sist. Bergs tid var god. Holm sier nei.
 *     ^^^^^^^^^ sure      ^^^^^ known        ^^^^ speaks
 */
export class KnownNames {
  /** The words of all sure names; the last words of people's names of several. */
  private readonly words = new Set<number>()
  private readonly surnames = new Set<number>()

  constructor(
    sure: readonly Name[],
    private readonly text: NameText
  ) {
    const {hashes} = text.tokens
    for (const {first, last, words, kind} of sure) {
      for (let t = first; t < last; t++) this.words.add(hashes[t])
      if (kind === 'person' && words > 1) this.surnames.add(hashes[last - 1])
    }
  }

  /** One word at the head of a sentence, or where every noun has a capital. */
  isName(name: Name): boolean {
    return this.stands(name, this.words) || this.speaks(name) || this.isTagged(name)
  }

  /** A word made like a compound noun. */
  isSurname(name: Name): boolean {
    const {people} = this.text
    return !(name.first > 0 && people[name.first - 1] & ARTICLE) && this.stands(name, this.surnames)
  }

  private speaks({last}: Name): boolean {
    const {tokens, speech, nouns} = this.text
    return !nouns && (tokens.kinds[last] & (KIND | CAP)) === WORD && (speech[last] & (SAY | JUDGE | CALL)) !== 0
  }

  /** `…“, sagte Vogt`: where nouns have capitals, one without article behind the verb of a tag. */
  private isTagged({first}: Name): boolean {
    const {tokens, speech, nouns} = this.text
    const {kinds} = tokens
    if (!nouns || first < 2 || !(speech[first - 1] & SAY) || kinds[first - 1] & CAP) return false
    const before = kinds[first - 2] & KIND
    return before === COMMA || before === MARK
  }

  /** As it is, or but for a case ending: `Berg` where this is `Bergs`. */
  private stands({first, start, end}: Name, known: ReadonlySet<number>): boolean {
    const {record, tokens, lexicon} = this.text
    if (known.has(tokens.hashes[first])) return true
    if (known.size === 0) return false
    for (const ending of lexicon.endings) {
      const stem = end - ending.length
      if (stem > start + 2 && record.endsWith(ending, end) && known.has(hashOf(record, start, stem))) return true
    }
    return false
  }
}
