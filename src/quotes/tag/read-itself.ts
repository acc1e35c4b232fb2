import {ADVERB, PREPOSITION} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {NOUN} from '../phrase/noun-classes.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Stretch} from '../stretch.js'
import {closes} from './closes.js'
import {isPaper} from './is-paper.js'
import {bareTag, type Tag} from './tag.js'
import {withAddressee} from './with-addressee.js'

/**
 * The message itself says so.
 *
 *     heter det i brevet · lyder det fra Moe
 *     ^^^^^^^^^            ^^^^^^^^^ ^^^^ ^^^
 *     cue, nobody          cue           who
 *
 * `itself` is the token of `det`.
 */
export function readItself(t: number, itself: number, verb: number, end: number, reading: Reading): Tag | undefined {
  const {speech} = reading.columns
  let next = itself + 1
  const cue: Stretch = [t, next]
  while (next < end && speech[next] & ADVERB && !(speech[next] & PREPOSITION)) next++
  if (closes(next, end, reading)) return {...bareTag, cue, who: [], first: t, end: next, verb}
  if (!(speech[next] & PREPOSITION)) return undefined
  const from = readPhrase(next + 1, end, reading)
  if (!from || from.kind === 'pronoun' || !(from.kind === 'name' || from.head & NOUN) || isPaper(from, reading))
    return {...bareTag, cue, who: [], first: t, end: next, verb}
  return withAddressee(
    {...bareTag, cue: next === itself + 1 ? [t, next + 1] : cue, who: [from], first: t, end: from.end, verb},
    end,
    reading
  )
}
