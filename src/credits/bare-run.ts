import {CLIENT, CREDIT_AND, PRIVATE, SOURCE, VIA} from '../furniture/cue-classes.js'
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  CAPS,
  COLON,
  COMMA,
  DASH,
  KIND,
  NUMBER,
  SEMICOLON,
  SIGN,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {agencyAt, cueAt} from './cue-at.js'
import {isDivider} from './divider.js'
import {isInitialStop, isParticle, isPlainWord} from './name-words.js'
import type {Named} from './named.js'

const LONGEST = 18
const AT = 0x40
const AMPERSAND = 0x26

export interface BareRun {
  readonly first: number
  /** A slash or its kin stands between names. */
  readonly chained: boolean
  /** Two words or more, all in capitals. */
  readonly shouted: boolean
}

/**
 * The names that a block ends in, read backwards as far as only names and what
 * joins them stand there.
 *
 *     … en pressekonferanse i går. Evan Berg, AP / NTB
 *                                  ^             from the end
 */
export function bareRun(end: number, bracketed: boolean, row: Row, named: Named): BareRun {
  const {kinds, hashes} = named.tokens
  let first = end
  while (first > row.first && end - first < LONGEST && isPart(first - 1)) first--
  if (!bracketed) while (first < end && isSeparator(first)) first++
  let chained = false
  let words = 0
  let shouted = true
  for (let t = first; t < end; t++) {
    const kind = kinds[t] & KIND
    if (
      kind === SLASH ||
      kind === SEMICOLON ||
      kind === COLON ||
      kind === DASH ||
      (kind === SIGN && isDivider(t, named))
    )
      chained = true
    if (kind !== WORD) continue
    words++
    if (!(kinds[t] & CAPS) || isPlainWord(t, named)) shouted = false
    if (!(kinds[t] & CAP) && cueAt(t, end, VIA, named)) chained = true
  }
  return {first, chained, shouted: shouted && words > 1}

  function isPart(t: number): boolean {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === WORD) return (flags & CAP) !== 0 || isParticle(t, named) || isSmallPart(t)
    if (kind === SLASH || kind === COMMA || kind === SEMICOLON) return true
    // (ABC News: Ola Berg)
    if (kind === COLON) return bracketed
    if (kind === SIGN) return isDivider(t, named) || hashes[t] === AT || hashes[t] === AMPERSAND
    if (kind === STOP) return isInitialStop(t, row.first, named)
    if (kind === NUMBER) return t > row.first && (kinds[t - 1] & CAPS) !== 0
    if (kind === DASH) return (flags & SPACED) !== 0 && t + 1 < end && (kinds[t + 1] & SPACED) !== 0 && t > row.first
    return !bracketed && (kind === BRACKET_OPEN || kind === BRACKET_CLOSE)
  }

  /** dpa, imago images, og, via, privat */
  function isSmallPart(t: number): boolean {
    if (agencyAt(t, end, named)) return true
    const bits = PRIVATE | SOURCE | CREDIT_AND | VIA | CLIENT
    if ((cueAt(t, end, bits, named)?.value.bits ?? 0) & bits) return true
    return t > row.first && (agencyAt(t - 1, end, named)?.length ?? 0) > 1
  }

  function isSeparator(t: number): boolean {
    const kind = kinds[t] & KIND
    return kind !== WORD && kind !== BRACKET_OPEN && !(kind === SIGN && hashes[t] === AT)
  }
}
