import {AND, ARTICLE, BODY, BODY_WORD, ROLE} from '../locale/word-classes.js'
import {CAP, COMMA, KIND, WORD} from '../source/tokens.js'
import {isGiven} from './is-given.js'
import type {NameText} from './name-text.js'

const MOST_TIES = 3

/**
 * Where a body's name ends that says what the body is for.
 *
 *     Department for Transport · Ministry of Housing, Communities and Local Government · Royal Society for the Protection of Birds
 *                ^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Its own word must be a noun for a body: `left Sund City for Holte`.
 */
export function bodyTied(t: number, last: number, close: number, text: NameText): number {
  const {people} = text
  if (text.lexicon.bodyTies.size === 0) return last
  let noun = t
  while (noun < last && !(people[noun] & BODY && people[noun] & BODY_WORD)) noun++
  if (noun === last) return last
  let end = last
  for (let tie = 0; tie < MOST_TIES; tie++) {
    const next = tiedRun(end, close, text)
    if (next === end) break
    end = next
  }
  return end > last || isTied(t, last, text) ? listed(end, close, text) : last
}

/** The name has its tie already: `Department of Health` before `and Social Care`. */
function isTied(t: number, last: number, {tokens: {hashes}, lexicon}: NameText): boolean {
  for (let at = t + 1; at < last; at++) if (lexicon.bodyTies.has(hashes[at])) return true
  return false
}

/** Behind `for Transport`, `for the Protection`; `end` where nothing is tied. */
function tiedRun(end: number, close: number, text: NameText): number {
  const {
    tokens: {hashes, kinds},
    people,
    lexicon
  } = text
  if (end + 1 >= close || !lexicon.bodyTies.has(hashes[end]) || kinds[end] & CAP) return end
  const from = people[end + 1] & ARTICLE ? end + 2 : end + 1
  let at = from
  while (at < close && (kinds[at] & (KIND | CAP)) === (WORD | CAP) && !(at > from && opensPerson(at, text))) at++
  return at === from ? end : at
}

/** `… of Sund Mayor Ann Bell`: somebody's title or first name, and a name behind it. */
function opensPerson(t: number, text: NameText): boolean {
  const {
    tokens: {kinds},
    people
  } = text
  const titled = people[t] & ROLE && !(people[t] & BODY_WORD)
  return (kinds[t + 1] & (KIND | CAP)) === (WORD | CAP) && (titled !== 0 || isGiven(t, text))
}

/** Behind `, Communities and Local Government`: the last one of a list has its joining word. */
function listed(end: number, close: number, text: NameText): number {
  const {
    tokens: {kinds},
    speech
  } = text
  let at = end
  while (at + 1 < close) {
    const sign = kinds[at] & KIND
    const joined = sign === WORD && (speech[at] & AND) !== 0
    if (!joined && sign !== COMMA) return end
    const from = at + 1
    let run = from
    while (run < close && (kinds[run] & (KIND | CAP)) === (WORD | CAP)) run++
    if (run === from || isGiven(from, text)) return end
    if (joined) return run
    at = run
  }
  return end
}
