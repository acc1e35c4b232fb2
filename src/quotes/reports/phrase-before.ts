import type {Reading} from '../../reading.js'
import {KIND, WORD} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {canSpeak} from './can-speak.js'

/** In tokens. */
const LONGEST = 8

/** The longest phrase that ends right before token `t` and can speak. */
export function widestPhraseBefore(t: number, first: number, reading: Reading): Phrase | undefined {
  for (let from = Math.max(first, t - LONGEST); from < t; from++) {
    const phrase = phraseUpTo(from, t, reading)
    if (phrase) return phrase
  }
  return undefined
}

/** The shortest one. */
export function nearestPhraseBefore(t: number, first: number, reading: Reading): Phrase | undefined {
  for (let from = t - 1; from >= Math.max(first, t - LONGEST); from--) {
    const phrase = phraseUpTo(from, t, reading)
    if (phrase) return phrase
  }
  return undefined
}

function phraseUpTo(from: number, t: number, reading: Reading): Phrase | undefined {
  if ((reading.tokens.kinds[from] & KIND) !== WORD) return undefined
  const phrase = readPhrase(from, t, reading)
  return phrase && phrase.end === t && canSpeak(phrase, reading, true) ? phrase : undefined
}
