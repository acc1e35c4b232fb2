import {CLITIC} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {DASH, KIND, SPACED} from '../../source/tokens.js'
import {barePhrase, type Phrase} from '../phrase/phrase.js'

/**
 * How many tokens a pronoun glued to the verb takes, which ends before `t`; 0 where none is.
 *
 *     dit-elle    a-t-elle
 *        ^^^^^     ^^^^^^^
 *        2         4
 */
export function cliticAt(t: number, end: number, {tokens, columns}: Reading): number {
  const {kinds} = tokens
  if (!isHyphen(t, end, kinds) || t + 1 >= end || kinds[t + 1] & SPACED) return 0
  if (columns.speech[t + 1] & CLITIC) return 2
  const letter = tokens.ends[t + 1] - tokens.starts[t + 1] === 1
  return letter && isHyphen(t + 2, end, kinds) && t + 3 < end && columns.speech[t + 3] & CLITIC ? 4 : 0
}

function isHyphen(t: number, end: number, kinds: Uint8Array): boolean {
  return t < end && (kinds[t] & (KIND | SPACED)) === DASH
}

/** The pronoun that is glued to a verb, as who speaks. */
export function cliticPhrase(t: number, head: number): Phrase {
  return {...barePhrase, kind: 'pronoun', mention: [t, t + 1], first: t, end: t + 1, head}
}
