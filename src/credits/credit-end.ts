import {
  BANG,
  BRACKET_OPEN,
  CAP,
  COMMA,
  DASH,
  ELLIPSIS,
  KIND,
  SEMICOLON,
  SIGN,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import {agencyAt} from './cue-at.js'
import {isDivider} from './divider.js'
import {isCapital, isInitialStop, isJoin} from './name-words.js'
import type {Named} from './named.js'
import {partyEnd} from './party-end.js'

const LONGEST_LINE = 16
/** Tokens after the names that make a sentence of their own. */
const SHORTEST_PROSE = 4
const AMPERSAND = 0x26

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
  if (hard < limit) return run > from || hard - from > SHORTEST_PROSE + 1 ? run : hard
  // prose that follows ends in a small word or a stop, a line of names doesn't
  if (run > from && hard - run >= SHORTEST_PROSE && !isCapital(hard - 1, named)) return run
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
  let t = from
  while (t < hard && isDivider(t, named)) t++
  let end = from
  while (t < hard) {
    const party = partyEnd(t, hard, named)
    if (!party) return end
    end = party.end
    if (party.prose || end >= hard) return end
    t = afterSeparator(end, hard, named)
    if (t < 0) return end
  }
  return end
}

/** The token after what joins two parties, or -1. */
function afterSeparator(t: number, hard: number, named: Named): number {
  const {kinds, hashes} = named.tokens
  const flags = kinds[t]
  const kind = flags & KIND
  if (kind === BRACKET_OPEN) return t
  if (kind === SLASH || kind === SEMICOLON || isDivider(t, named)) return t + 1
  if (kind === SIGN) return hashes[t] === AMPERSAND ? t + 1 : -1
  if (t + 1 >= hard) return -1
  const nameFollows = isCapital(t + 1, named)
  if (kind === DASH) return flags & SPACED && kinds[t + 1] & SPACED && nameFollows ? t + 1 : -1
  const joins = kind === COMMA || (kind === WORD && !(flags & CAP) && isJoin(t, hard, named))
  return joins && (nameFollows || agencyAt(t + 1, hard, named) !== undefined) ? t + 1 : -1
}
