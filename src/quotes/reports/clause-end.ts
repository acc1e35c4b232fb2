import {
  ADVERB,
  AND,
  AUXILIARY,
  CALL,
  HEARER,
  JUDGE,
  PARTICIPLE,
  PRONOUN,
  SAY,
  SUBORDINATOR,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, COMMA, KIND, MARK, WORD} from '../../source/tokens.js'
import {wordHash} from '../../source/word-hash.js'
import {readVerb} from '../tag/read-verb.js'
import type {VerbGroup} from '../tag/verb-group.js'
import {lacksParticle} from '../tag/verb-group.js'

/** Adverbs and joining words between a comma and a second verb. */
const MOST_JOINING = 4

/**
 * Where a reported clause ends: before a second report of the same subject, else at the sentence's stop.
 *
 *     Moe sier at veien er stengt, og mener den må utbedres.
 *                                ^
 */
export function clauseEnd(at: number, last: number, reading: Reading): number {
  const {speech} = reading.columns
  const {kinds} = reading.tokens
  let within = (kinds[at] & KIND) === MARK
  // Moe sa at det holdt, hvorpå Lie ropte: the last clause is about who speaks next
  const handsOn = (kinds[last - 1] & KIND) === COLON
  for (let t = at + 1; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === MARK) within = !within
    if (within) continue
    const comma = kind === COMMA
    if (comma && opensParticiple(t + 1, last, reading)) return t
    if (comma && handsOn && speech[t + 1] & SUBORDINATOR) return t
    if (comma && isWhereas(t + 1, last, reading)) return t + 1
    if (!comma && !(kind === WORD && speech[t] & AND && (kinds[t - 1] & KIND) !== COMMA)) continue
    let next = t
    let joined = false
    while (
      next < last &&
      next < t + MOST_JOINING &&
      ((kinds[next] & KIND) === COMMA || speech[next] & (AND | ADVERB))
    ) {
      if (speech[next] & AND) joined = true
      next++
    }
    if (joined && next < last && (opensReport(next, last, reading) || (comma && goesOn(next, reading)))) return t
  }
  return last
}

/** `, mens Lie sier at …`: what somebody else says, set against the words before. */
function isWhereas(t: number, last: number, {tokens: {hashes}, columns: {speech}, lexicon}: Reading): boolean {
  if (t + 2 >= last || !lexicon.whereas.has(hashes[t])) return false
  for (let at = t + 2; at < last; at++) if (speech[at] & (SAY | JUDGE | CALL)) return true
  return false
}

/** In tokens. */
const MOST_BEFORE = 2

/** `, ajoutant que`, `, tout en promettant`: a participle, or one behind what tells that it goes on beside. */
export function opensParticiple(t: number, last: number, {tokens, columns: {speech}, lexicon}: Reading): boolean {
  if (t >= last) return false
  if (speech[t] & PARTICIPLE) return true
  const {beside} = lexicon.locale.words.quotes
  if (!beside) return false
  for (let at = t; at < t + MOST_BEFORE && at + 1 < last; at++)
    if (speech[at + 1] & PARTICIPLE && beside.some((word) => wordHash(word) === tokens.hashes[at])) return true
  return false
}

/** A second verb of saying, of the same subject. */
function opensReport(t: number, last: number, reading: Reading): boolean {
  if (reading.columns.speech[t] & CALL) return true
  const group = readVerb(t, last, reading)
  // the school had asked about it, but had been told it was safe: not who speaks was told
  if (group && isHeard(group, reading)) return false
  return group !== undefined && !group.waits && (group.verb & (SAY | JUDGE)) !== 0 && !lacksParticle(group)
}

function isHeard({cue: [first, last]}: VerbGroup, {columns: {speech}}: Reading): boolean {
  for (let t = first; t < last - 1; t++) if (speech[t] & HEARER) return true
  return false
}

/** `, men vil ikke si hvor`: the sentence's own subject goes on. */
function goesOn(t: number, {tokens: {kinds}, columns: {speech, people}, names}: Reading): boolean {
  if (speech[t] & AUXILIARY && !(people[t] & PRONOUN)) return true
  return (kinds[t] & KIND) === WORD && (people[t] & VERB) !== 0 && !speech[t] && !names.at[t]
}
