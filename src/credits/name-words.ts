import {CREDIT_AND, CLIENT, VIA} from '../furniture/furniture-book.js'
import {ARTICLE, BODY, BODY_WORD, CAPTION_OPENER, PARTICLE, PRONOUN, SMALL_WORD, VERB} from '../locale/word-classes.js'
import {CAP, KIND, STOP, WORD} from '../source/tokens.js'
import {cueAt} from './cue-at.js'
import type {Named} from './named.js'

/** A word with a capital. */
export function isCapital(t: number, {tokens}: Named): boolean {
  return (tokens.kinds[t] & (KIND | CAP)) === (WORD | CAP)
}

/** The stop of an initial: `A. Holm`, `St. Clair`. */
export function isInitialStop(t: number, first: number, {tokens}: Named): boolean {
  const {kinds, starts, ends} = tokens
  return (kinds[t] & KIND) === STOP && t > first && (kinds[t - 1] & (KIND | CAP)) === (WORD | CAP) && ends[t - 1] - starts[t - 1] <= 2
}

/** A small word inside a name, or a body's small word: `van`, `kommune`. */
export function isNamePart(t: number, {columns}: Named): boolean {
  return (columns.people[t] & (PARTICLE | BODY_WORD | BODY)) !== 0
}

/** Opens a sentence rather than going on with a name: `Foto: Ola Berg Her er …` */
export function isOpener(t: number, {columns}: Named): boolean {
  return (columns.people[t] & (SMALL_WORD | ARTICLE | PRONOUN | VERB | CAPTION_OPENER)) !== 0 || columns.speech[t] !== 0
}

/** A small word that joins two parties: `og`, `via`, `for`. */
export function isJoin(t: number, end: number, named: Named): boolean {
  return cueAt(t, end, CREDIT_AND | VIA | CLIENT, named) !== undefined
}
