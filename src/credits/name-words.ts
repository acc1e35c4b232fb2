import {CLIENT, CREDIT_AND, NAME_PARTICLE, VIA} from '../furniture/cue-classes.js'
import {ARTICLE, CAPTION_OPENER, FIRST_NAME, PARTICLE, PRONOUN, SMALL_WORD, VERB} from '../locale/word-classes.js'
import {CAP, KIND, STOP, WORD} from '../source/tokens.js'
import {cueAt} from './cue-at.js'
import type {Named} from './named.js'

/** A word with a capital. */
export function isCapital(t: number, {tokens}: Named): boolean {
  return (tokens.kinds[t] & (KIND | CAP)) === (WORD | CAP)
}

/** The stop of an initial: `A. Holm`, `J.J. Holm`, `St. Clair`. */
export function isInitialStop(t: number, first: number, {record, tokens}: Named): boolean {
  const {kinds, starts, ends} = tokens
  if ((kinds[t] & KIND) !== STOP || t <= first || (kinds[t - 1] & (KIND | CAP)) !== (WORD | CAP)) return false
  return ends[t - 1] - starts[t - 1] <= 2 || record.charAt(starts[t - 1] + 1) === '.'
}

/** A small word inside a name: `van`. */
export function isParticle(t: number, named: Named): boolean {
  return (
    (named.columns.people[t] & PARTICLE) !== 0 ||
    ((named.book.cues.single(named.tokens.hashes[t])?.bits ?? 0) & NAME_PARTICLE) !== 0
  )
}

/** Opens a sentence rather than going on with a name: `Foto: Ola Berg Her er …` */
export function isOpener(t: number, {columns}: Named): boolean {
  return (columns.people[t] & (SMALL_WORD | ARTICLE | PRONOUN | VERB | CAPTION_OPENER)) !== 0 || columns.speech[t] !== 0
}

/** A word of the language that is no name: of a headline in capitals, not of a photographer. */
export function isPlainWord(t: number, named: Named): boolean {
  return isOpener(t, named) && !isParticle(t, named) && !(named.columns.people[t] & FIRST_NAME)
}

/** A small word that joins two parties: `og`, `via`, `for`. */
export function isJoin(t: number, end: number, named: Named): boolean {
  return cueAt(t, end, CREDIT_AND | VIA | CLIENT, named) !== undefined
}
