import {
  ADVERB,
  AND,
  ARTICLE,
  CALL,
  ITSELF,
  JUDGE,
  OTHER_PRONOUN,
  PREPOSITION,
  SAY,
  SUBORDINATOR,
  THAT,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, KIND, WORD} from '../../source/tokens.js'
import {NOUN} from '../phrase/noun-classes.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {readSubjectTag} from './read-subject-tag.js'
import {readTag} from './read-tag.js'
import {speaks} from './speaks.js'
import {bareTag, type Tag} from './tag.js'
import {withAddressee} from './with-addressee.js'

/**
 * The tag that stands for the speech before it.
 *
 *     – Vi er klare. Det sier Moe til NRK.     Det bekrefter også Lie.
 *                    ^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^
 *
 *     – Det var mørkt. Slik beskriver Lie turen.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * What goes on with a clause or a colon says something of its own.
 */
export function readBackTag(first: number, last: number, reading: Reading): Tag | undefined {
  const {columns, tokens} = reading
  const {speech} = columns
  if (!(speech[first] & ITSELF)) return undefined
  // It urged the owner to call: where the subject stands first, it is one
  if (reading.lexicon.locale.words.quotes.subjectFirst && columns.people[first] & OTHER_PRONOUN) return undefined
  // C'est ce qu'a annoncé le maire
  const cleft = columns.people[first + 1] & VERB && speech[first + 2] & ITSELF && speech[first + 3] & THAT
  let at = cleft ? first + 4 : first + 1
  while (at < last && speech[at] & ADVERB && at < first + 3) at++
  // Het incident vond plaats: an article before a noun points at nothing
  const article = columns.people[first] & ARTICLE && !cleft && !(columns.people[at] & VERB)
  const tag =
    readTag(at, last, reading) ??
    (article ? undefined : readSubjectTag(at, last, reading)) ??
    telling(first, at, last, reading)
  if (!tag || tag.who.length === 0 || !(tag.verb & (SAY | JUDGE))) return undefined
  for (let t = tag.end; t < last; t++) {
    const kind = tokens.kinds[t] & KIND
    if (kind === COLON || (kind === WORD && speech[t] & THAT && !(speech[t] & TOWARD) && !isAfter(t, reading)))
      return undefined
  }
  return tag
}

/** `Slik beskriver Moe dagen`: the verb tells of something what was said; `Det kaller Moe galskap` says something of its own. */
function telling(first: number, t: number, last: number, reading: Reading): Tag | undefined {
  const {speech, people} = reading.columns
  if (!(speech[t] & CALL) || people[first] & ARTICLE) return undefined
  const who = readPhrase(t + 1, last, reading)
  if (!who || (who.kind === 'description' && !(who.head & NOUN)) || !speaks(who, reading)) return undefined
  return withAddressee({...bareTag, cue: [t, t + 1], who: [who], first: t, end: who.end, verb: SAY}, last, reading)
}

/** `etter at`: not what was said, but when. */
function isAfter(that: number, {columns: {speech}}: Reading): boolean {
  return (speech[that - 1] & (PREPOSITION | SUBORDINATOR)) !== 0 && !(speech[that - 1] & AND)
}
