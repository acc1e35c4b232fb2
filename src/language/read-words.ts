import type {Lexicon, LexiconPhrase} from '../locale/lexicon.js'
import {CONTINUED} from '../locale/word-classes.js'
import type {Tokens} from '../source/tokens.js'
import {KIND, WORD} from '../source/tokens.js'

/** For every token, the classes of its word in the locale that reads the page. */
export interface WordColumns {
  readonly speech: Int32Array
  readonly people: Int32Array
  /** Tokens that a phrase takes, at its first token; 0 elsewhere. */
  readonly lengths: Uint8Array
}

export function readWords(tokens: Tokens, lexicon: Lexicon): WordColumns {
  const {count, kinds, hashes} = tokens
  const speech = new Int32Array(count)
  const people = new Int32Array(count)
  const lengths = new Uint8Array(count)
  for (let t = 0; t < count; t++) {
    if ((kinds[t] & KIND) !== WORD) continue
    const entry = lexicon.table.get(hashes[t])
    if (entry === 0) continue
    speech[t] = speech[t] | lexicon.speech[entry]
    people[t] = people[t] | lexicon.people[entry]
    const phrases = lexicon.phrases[entry]
    if (phrases) readPhrases(t, phrases)
  }
  return {speech, people, lengths}

  function readPhrases(t: number, phrases: readonly LexiconPhrase[]): void {
    for (const phrase of phrases) {
      const {rest} = phrase
      if (t + rest.length >= count) continue
      let i = 0
      while (i < rest.length && hashes[t + 1 + i] === rest[i] && (kinds[t + 1 + i] & KIND) === WORD) i++
      if (i < rest.length) continue
      if (lengths[t] > rest.length + 1) continue
      speech[t] = speech[t] | phrase.speech
      people[t] = people[t] | phrase.people
      if (rest.length + 1 > lengths[t]) lengths[t] = rest.length + 1
      for (let k = 1; k <= rest.length; k++) speech[t + k] = speech[t + k] | CONTINUED
    }
  }
}

