import {ARCHIVE, PRIVATE, SOURCE} from '../furniture/cue-classes.js'
import {BODY, BODY_WORD} from '../locale/word-classes.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, CAPS, KIND, NUMBER, SIGN, STOP, WORD} from '../source/tokens.js'
import {agencyAt, cueAt} from './cue-at.js'
import {isCapital, isInitialStop, isJoin, isOpener, isParticle} from './name-words.js'
import type {Named} from './named.js'
import {partyKind} from './party-kind.js'

const AT = 0x40
const LONGEST_BRACKET = 10
/** Names are so long at most where prose follows without a border. */
const NAME = 2

export interface PartyEnd {
  readonly end: number
  /** A sentence opens there, in the middle of a run of capitals. */
  readonly prose: boolean
}

/**
 * Where the party ends that opens at `first`; undefined where none does.
 *
 *     … Foto: NTB Heile bygda stod …     … Foto: Lars Berg Kari Moe går …     … Foto: (NTB)
 *                ^ prose                                   ^ prose                         ^
 */
export function partyEnd(first: number, limit: number, named: Named): PartyEnd | undefined {
  const {kinds} = named.tokens
  if ((kinds[first] & KIND) === BRACKET_OPEN) {
    for (let t = first + 1; t < limit && t < first + LONGEST_BRACKET; t++)
      if ((kinds[t] & KIND) === BRACKET_CLOSE) return {end: t + 1, prose: false}
    return undefined
  }
  const agency = agencyAt(first, limit, named)
  if (agency) return {end: first + agency.length, prose: false}
  const source = cueAt(first, limit, PRIVATE | SOURCE | ARCHIVE, named)
  if (source) return {end: first + source.length, prose: isCapital(first + source.length, named)}
  return nameEnd(first, limit, named)
}

function nameEnd(first: number, limit: number, named: Named): PartyEnd | undefined {
  const {kinds} = named.tokens
  const capitals: number[] = []
  let t = first
  for (; t < limit; t++) {
    if (isCapital(t, named)) {
      if (t > first && opensSentence(t, first, capitals.length, limit, named)) return {end: t, prose: true}
      capitals.push(t)
    } else if (!isNamePart(t, first, limit, named)) break
  }
  if (t === first) return undefined
  if (t === limit || (kinds[t] & KIND) !== WORD || isJoin(t, limit, named)) return {end: t, prose: false}
  // a small word goes on: prose, whose first word or words have capitals
  if (capitals.length < NAME) return undefined
  return {end: capitals.length > NAME + 1 ? capitals[NAME] : capitals[capitals.length - 1], prose: true}
}

/** A small word with a capital and prose after it; but a particle that may belong to the name is none: `Rob De Vries`. */
function opensSentence(t: number, first: number, capitals: number, limit: number, named: Named): boolean {
  if (!isOpener(t, named)) return false
  if (capitals < NAME && isParticle(t, named) && partyKind(first, t, named) !== 'organization') return false
  const {kinds} = named.tokens
  for (let at = t + 1; at < limit && at < t + 6; at++) if ((kinds[at] & (KIND | CAP)) === WORD) return true
  return false
}

/** Initials' stops, handles, particles, bodies' small words, `TV 2`. */
function isNamePart(t: number, first: number, limit: number, named: Named): boolean {
  const {tokens, columns} = named
  const kind = tokens.kinds[t] & KIND
  if (kind === STOP) return isInitialStop(t, first, named)
  if (kind === SIGN) return tokens.hashes[t] === AT
  if (kind === NUMBER) return t > first && (tokens.kinds[t - 1] & CAPS) !== 0
  if (kind !== WORD) return false
  if (t > first && columns.people[t] & (BODY_WORD | BODY)) return true
  return isParticle(t, named) && t + 1 < limit && (isCapital(t + 1, named) || isParticle(t + 1, named))
}
