import {type Lexicon, phrasesOf} from '../locale/lexicon.js'
import {CONTINUED, OPENS_PHRASE} from '../locale/word-classes.js'
import type {Tokens} from '../source/tokens.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import type {WordColumns} from './word-columns.js'
import {WordSheet} from './word-sheet.js'

export function readWords(tokens: Tokens, lexicon: Lexicon, columns = new WordSheet()): WordColumns {
  const {count, kinds, hashes} = tokens
  columns.open(count)
  const {speech, people} = columns
  const {
    speech: speechOf,
    people: peopleOf,
    table: {slots},
    capitals
  } = lexicon
  const mask = slots.length - 2
  for (let t = 0; t < count; t++) {
    if ((kinds[t] & KIND) !== WORD) continue
    // HashTable.get, written out; in one test, since nobody foresees whether a word is known
    const hash = capitals !== undefined && kinds[t] & CAP ? (capitals.get(hashes[t]) ?? hashes[t]) : hashes[t]
    let slot = (hash << 1) & mask
    let other = slots[slot] ^ hash
    while ((((other | -other) >> 31) & slots[slot + 1]) !== 0) {
      slot = (slot + 2) & mask
      other = slots[slot] ^ hash
    }
    const entry = slots[slot + 1]
    speech[t] |= speechOf[entry]
    people[t] |= peopleOf[entry] & ~OPENS_PHRASE
    if (peopleOf[entry] & OPENS_PHRASE) readPhrases(t, lexicon, tokens, columns)
  }
  return columns
}

/** The longest phrase that opens at a token gives it its classes, and marks the words that follow. */
function readPhrases(t: number, lexicon: Lexicon, tokens: Tokens, columns: WordColumns): void {
  const {count, kinds, hashes} = tokens
  const {speech, people, lengths} = columns
  for (const phrase of phrasesOf(hashes[t], hashes[t + 1], lexicon)) {
    const {rest} = phrase
    if (t + rest.length >= count) continue
    let i = 0
    while (i < rest.length && hashes[t + 1 + i] === rest[i] && (kinds[t + 1 + i] & KIND) === WORD) i++
    if (i < rest.length) continue
    if (lengths[t] > rest.length + 1) continue
    speech[t] |= phrase.speech
    people[t] |= phrase.people
    lengths[t] = rest.length + 1
    for (let k = 1; k <= rest.length; k++) speech[t + k] |= CONTINUED
  }
}
