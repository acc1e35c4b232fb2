import {ARTICLE, BODY_WORD, CONTINUED, OF, VERB} from '../locale/word-classes.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import type {NameText} from './name-text.js'

/** Owners in a row: `Conseil de l'ordre des médecins`. */
const MOST_OWNERS = 2

/**
 * Where a body's name ends that goes on in small letters behind its first word.
 *
 *     Ligue nationale de rugby · Conseil de l'ordre des médecins
 *           ^^^^^^^^^ ^^^^^^^^           ^^^^^^^^^^ ^^^^^^^^^^^^
 *           adjective owner             owner      owner
 */
export function bodyGoesOn(t: number, last: number, close: number, text: NameText): number {
  const {people, lexicon} = text
  const endings = lexicon.locale.words.names.bodyAdjectives
  if (!endings || last !== t + 1 || !(people[t] & BODY_WORD)) return last
  let end = isSmall(last, close, text) && isAdjective(last, endings, text) ? last + 1 : last
  for (let owner = 0; owner < MOST_OWNERS; owner++) {
    if (!isSmall(end, close, text) || !(people[end] & OF)) break
    let noun = end + 1
    if (noun < close && people[noun] & ARTICLE) noun++
    if (noun >= close || !isOwner(noun, text)) break
    end = noun + 1
    // Service des dangers naturels
    if (isSmall(end, close, text) && isPluralAdjective(end, endings, text)) end++
  }
  return end
}

function isSmall(t: number, close: number, {tokens}: NameText): boolean {
  return t < close && (tokens.kinds[t] & (KIND | CAP)) === WORD
}

function isAdjective(t: number, endings: readonly string[], {record, tokens, people, speech}: NameText): boolean {
  return !(people[t] & VERB) && speech[t] === 0 && endings.some((ending) => record.endsWith(ending, tokens.ends[t]))
}

function isOwner(t: number, {tokens, people, speech}: NameText): boolean {
  return (tokens.kinds[t] & KIND) === WORD && !(people[t] & VERB) && !(speech[t] & ~CONTINUED)
}

/** `naturels`, `rurales` */
function isPluralAdjective(t: number, endings: readonly string[], {record, tokens, people, speech}: NameText): boolean {
  const end = tokens.ends[t]
  if (people[t] || speech[t] || record.charCodeAt(end - 1) !== 0x73) return false
  return endings.some((ending) => record.endsWith(ending, end - 1))
}
