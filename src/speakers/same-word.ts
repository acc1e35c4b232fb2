import type {Reading} from '../reading.js'
import {HYPHENED} from '../source/tokens.js'
import {sameBehindHyphen, sameNoun, sameWhole} from './same-noun.js'

/** Whether two tokens can be the same noun: `treneren` and `hovedtrener`. */
export function sameWord(one: number, other: number, {record, tokens}: Reading): boolean {
  if (tokens.hashes[one] === tokens.hashes[other]) return true
  const word = record.slice(tokens.starts[one], tokens.ends[one])
  const otherWord = record.slice(tokens.starts[other], tokens.ends[other])
  if (sameNoun(word.toLowerCase(), otherWord.toLowerCase())) return true
  return (tokens.kinds[one] & tokens.kinds[other] & HYPHENED) !== 0 && sameBehindHyphen(word, otherWord)
}

/** Whether they are the same but for their endings: `trener` and `treneren`. */
export function sameWholeWord(one: number, other: number, {record, tokens}: Reading): boolean {
  return sameWhole(
    record.slice(tokens.starts[one], tokens.ends[one]).toLowerCase(),
    record.slice(tokens.starts[other], tokens.ends[other]).toLowerCase()
  )
}
