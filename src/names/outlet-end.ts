import {ARTICLE, BODY_WORD, CONTINUED, JUDGE, NONFINITE, SAY, TOWARD} from '../locale/word-classes.js'
import {CAP, KIND, NUMBER, WORD} from '../source/tokens.js'
import {isAcronym, isBodyWord} from './body-words.js'
import type {NameText} from './name-text.js'

/** In tokens, back from the word that points at the outlet. */
const FARTHEST_VERB = 3

/**
 * Where an outlet ends that is spoken to, with the name of who speaks right behind it; 0 where nobody is.
 *
 *     a confié à Radio Sud Xavier Morin · a déclaré à l'AFP Claire Dulac · à Radio Sud Bretagne
 *                ^^^^^^^^^                              ^^^                  0, one word more is its own
 */
export function outletEnd(t: number, first: number, close: number, text: NameText): number {
  const {tokens, people, speech, lengths} = text
  if (!isBodyWord(t, text) && !isAcronym(t, text)) return 0
  let toward = t - 1
  if (toward > first && people[toward] & ARTICLE && !(speech[toward] & TOWARD)) toward--
  if (toward <= first || !(speech[toward] & TOWARD) || !isTold(toward, first, text)) return 0
  let end = lengths[t] > 1 && people[t] & BODY_WORD && speech[t + 1] & CONTINUED ? t + lengths[t] : t + 1
  if (end < close && (tokens.kinds[end] & KIND) === NUMBER) end++
  return end + 1 < close && isPlain(end, text) && isPlain(end + 1, text) ? end : 0
}

/** A verb of saying stands before, and its subject is still to come. */
function isTold(toward: number, first: number, {speech}: NameText): boolean {
  for (let t = toward - 1; t >= first && t >= toward - FARTHEST_VERB; t--)
    if (speech[t] & (SAY | JUDGE | NONFINITE)) return true
  return false
}

/** A word as people's names have them. */
function isPlain(t: number, text: NameText): boolean {
  return (text.tokens.kinds[t] & (KIND | CAP)) === (WORD | CAP) && !isBodyWord(t, text) && !isAcronym(t, text)
}
