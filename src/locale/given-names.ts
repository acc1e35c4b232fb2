import {wordHash} from '../source/word-hash.js'
import type {NameWords} from './locale.js'
import {HE, SHE} from './word-classes.js'

/** First names that tell a man or a woman; one that stands in both lists tells nothing. */
export function compileGivenNames({men, women}: NameWords): ReadonlyMap<number, number> {
  const given = new Map<number, number>()
  for (const name of men ?? []) given.set(wordHash(name), HE)
  for (const name of women ?? []) {
    const hash = wordHash(name)
    if (given.get(hash) === HE) given.delete(hash)
    else given.set(hash, SHE)
  }
  return given
}
