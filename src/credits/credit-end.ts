import {ARCHIVE, PRIVATE, SOURCE} from '../furniture/furniture-book.js'
import {BODY, BODY_WORD} from '../locale/word-classes.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  CAPS,
  COMMA,
  DASH,
  ELLIPSIS,
  KIND,
  NUMBER,
  SEMICOLON,
  SIGN,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import {agencyAt, cueAt} from './cue-at.js'
import {isCapital, isInitialStop, isJoin, isOpener, isParticle} from './name-words.js'
import type {Named} from './named.js'
import {partyKind} from './party-kind.js'
import {isDivider} from './read-parties.js'

const LONGEST_LINE = 16
const AT = 0x40

/**
 * Where a credit line ends that opens after its marker.
 *
 *     … Foto: Lars Berg / NTB Heile bygda stod på kaia. Foto: Privat
 *                            ^                                      ^
 *
 * `limit` is the next credit, a button, a closing bracket or the end of the block;
 * `closed` says that it's one of the last three. A line that runs to such an end
 * is taken whole, else by the grammar of names. `from`: there is no credit.
 */
export function creditEnd(from: number, limit: number, closed: boolean, named: Named): number {
  const hard = sentenceStop(from, limit, named)
  const run = runEnd(from, hard, named)
  if (run >= hard) return hard
  if (!closed) return run
  if (hard < limit) return run > from || hard - from > 5 ? run : hard
  const rest = hard - run
  // prose that follows ends in a small word or a stop, a line of names doesn't
  if (run > from && rest >= 4 && !isCapital(hard - 1, named)) return run
  return hard - from <= LONGEST_LINE ? hard : run
}

/** The first stop after which a sentence opens. */
function sentenceStop(from: number, limit: number, named: Named): number {
  const {kinds} = named.tokens
  for (let t = from; t < limit; t++) {
    const kind = kinds[t] & KIND
    if ((kind === STOP && !isInitialStop(t, from, named)) || kind === BANG || kind === ELLIPSIS) return t
  }
  return limit
}

/** The end of the parties that stand one after the other from `from` on. */
function runEnd(from: number, hard: number, named: Named): number {
  const {tokens, columns} = named
  const {kinds, hashes} = tokens
  let end = from
  /** Prose begins there, where a party ends in the middle of a run of capitals. */
  let cutAt = -1
  let t = from
  while (t < hard && isDivider(t, named)) t++
  while (t < hard) {
    const party = partyEnd(t)
    if (party < 0) return end
    t = end = party
    if (cutAt >= 0 || t >= hard) return end
    const next = afterSeparator(t)
    if (next < 0) return end
    t = next
  }
  return end

  /** A party's end, or -1. */
  function partyEnd(first: number): number {
    cutAt = -1
    if ((kinds[first] & KIND) === BRACKET_OPEN) {
      for (let t = first + 1; t < hard && t < first + 10; t++) if ((kinds[t] & KIND) === BRACKET_CLOSE) return t + 1
      return -1
    }
    const agency = agencyAt(first, hard, named)
    if (agency) return first + agency.length
    const word = cueAt(first, hard, PRIVATE | SOURCE | ARCHIVE, named)
    if (word && !isCapital(first + word.length, named)) return first + word.length
    if (word) {
      cutAt = first + word.length
      return cutAt
    }
    const starts: number[] = []
    let t = first
    for (; t < hard; t++) {
      const flags = kinds[t]
      const kind = flags & KIND
      if (kind === WORD && flags & CAP) {
        if (
          t > first &&
          isOpener(t, named) &&
          (starts.length > 1 || !isParticle(t, named) || partyKind(first, t, named) === 'organization') &&
          goesOn(t)
        ) {
          cutAt = t
          return t
        }
        starts.push(t)
      } else if (kind === STOP && isInitialStop(t, first, named)) continue
      else if (kind === SIGN && hashes[t] === AT) continue
      else if (
        kind === WORD &&
        isParticle(t, named) &&
        t + 1 < hard &&
        (isCapital(t + 1, named) || isParticle(t + 1, named))
      )
        continue
      else if (kind === WORD && t > first && columns.people[t] & (BODY_WORD | BODY)) continue
      else if (kind === NUMBER && t > first && kinds[t - 1] & CAPS) continue
      else break
    }
    if (t === first) return -1
    // a small word goes on: prose, whose first word or words have capitals
    if (t < hard && (kinds[t] & KIND) === WORD && !isJoin(t, hard, named)) {
      if (starts.length < 2) return -1
      cutAt = starts.length > 3 ? starts[2] : starts[starts.length - 1]
      return cutAt
    }
    return t
  }

  /** Whether small words follow in the same sentence. */
  function goesOn(t: number): boolean {
    for (let at = t + 1; at < hard && at < t + 6; at++) if ((kinds[at] & (KIND | CAP)) === WORD) return true
    return false
  }

  function afterSeparator(t: number): number {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === BRACKET_OPEN) return t
    if (kind === SLASH || kind === SEMICOLON || isDivider(t, named)) return t + 1
    if (kind === COMMA && t + 1 < hard)
      return isCapital(t + 1, named) || agencyAt(t + 1, hard, named) !== undefined ? t + 1 : -1
    if (kind === DASH && flags & SPACED && t + 1 < hard && kinds[t + 1] & SPACED)
      return isCapital(t + 1, named) ? t + 1 : -1
    if (kind === SIGN && hashes[t] === 0x26) return t + 1
    if (kind !== WORD || flags & CAP || !isJoin(t, hard, named)) return -1
    return t + 1 < hard && (isCapital(t + 1, named) || agencyAt(t + 1, hard, named) !== undefined) ? t + 1 : -1
  }
}
