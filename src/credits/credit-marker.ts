import type {CreditRole} from '../article.js'
import {CREDIT_AND, CREDIT_MARKER, PLATFORM, PRIVATE} from '../furniture/cue-classes.js'
import type {Cue} from '../furniture/furniture-book.js'
import {
  BANG,
  BRACKET_OPEN,
  CAP,
  CAPS,
  COLON,
  COMMA,
  ELLIPSIS,
  KIND,
  MARK,
  SIGN,
  SLASH,
  STOP,
  WORD
} from '../source/tokens.js'
import {agencyAt, cueAt} from './cue-at.js'
import {isDivider} from './divider.js'
import {isCapital} from './name-words.js'
import type {Named} from './named.js'

/** The word or sign that opens a credit line. */
export interface CreditMarker {
  readonly first: number
  /** Where it starts: inside its token where it is glued to a word. */
  readonly start: number
  /** The token after it and its colon. */
  readonly after: number
  readonly role: CreditRole
  /** A colon, or a sign that stands for one, follows. */
  readonly firm: boolean
}

/**
 * Whether a marker word at `t` opens a credit, and where the names begin.
 *
 *     Foto: Ola Berg    Foto/ill.: Ola Berg    Image source, PA    Arkivfoto/Local Eyes    Beeld ANP
 *           ^                      ^                         ^               ^                   ^
 *
 * Without a sign after it the word must have a capital, stand at the head of a
 * sentence and be followed by a name: `Foto er ikke tillatt` opens none.
 */
export function creditMarkerAt(
  t: number,
  length: number,
  cue: Cue,
  start: number,
  first: number,
  end: number,
  named: Named
): CreditMarker | undefined {
  const {tokens} = named
  const {kinds} = tokens
  let at = t + length
  const kindAt = (i: number): number => (i < end ? kinds[i] & KIND : 0)
  // a second marker: Foto/ill., Tekst og foto
  for (let pass = 0; pass < 2 && at + 1 < end; pass++) {
    const joins = kindAt(at) === SLASH || kindAt(at) === SIGN || cueAt(at, end, CREDIT_AND, named) !== undefined
    if (!joins || kindAt(at + 1) !== WORD) break
    const second = cueAt(at + 1, end, CREDIT_MARKER, named)?.length ?? 1
    const after = at + 1 + second
    const colon = kindAt(after) === COLON || (kindAt(after) === STOP && kindAt(after + 1) === COLON)
    if (!colon || (second === 1 && kinds[at + 1] & CAP && !cueAt(at + 1, end, CREDIT_MARKER, named))) break
    at = after
  }
  if (kindAt(at) === STOP && kindAt(at + 1) === COLON) at++
  const role = cue.role ?? 'photo'
  const next = kindAt(at)
  const small = !(kinds[t] & CAP) && start === tokens.starts[t]
  // VIDEO: Se Kari Moe starte: what the picture shows
  if (next === COLON && at + 2 < end && named.lexicon.bids.has(tokens.hashes[at + 1])) return undefined
  if (next === COLON)
    return small && (at + 1 >= end || !(opensLine(t, start) || followsJoin(t)))
      ? undefined
      : {first: t, start, after: afterEcho(at + 1), role, firm: true}
  if (small) return undefined
  // Credit...Ann Bell
  if (next === ELLIPSIS && isParty(at + 1) && opensLine(t, start))
    return {first: t, start, after: at + 1, role, firm: true}
  if (next === COMMA && length > 1 && isParty(at + 1)) return {first: t, start, after: at + 1, role, firm: true}
  if (!opensLine(t, start)) return undefined
  if (next === SLASH && isParty(at + 1)) return {first: t, start, after: at + 1, role, firm: false}
  if (length > 1 && at >= end) return undefined
  return isParty(at) || next === BRACKET_OPEN ? {first: t, start, after: at, role, firm: false} : undefined

  /** tekst og foto: */
  function followsJoin(i: number): boolean {
    return (cueAt(i - 1, end, CREDIT_AND, named)?.value.bits ?? 0) !== 0
  }

  /** Photo: Photo: Mike Ames, Photo: Crédit photo Mike Ames */
  function afterEcho(i: number): number {
    const echo = i < end ? cueAt(i, end, CREDIT_MARKER, named) : undefined
    if (!echo || !(echo.value.bits & CREDIT_MARKER)) return i
    const behind = i + echo.length
    if (kindAt(behind) === COLON) return behind + 1
    return echo.length > 1 && isParty(behind) ? behind : i
  }

  function isParty(i: number): boolean {
    if (i >= end) return false
    return (
      isCapital(i, named) ||
      agencyAt(i, end, named) !== undefined ||
      cueAt(i, end, PRIVATE | PLATFORM, named) !== undefined ||
      isDivider(i, named)
    )
  }

  function opensLine(i: number, from: number): boolean {
    if (i === first || from > tokens.starts[i]) return true
    const before = kinds[i - 1] & KIND
    return before === STOP || before === BANG || before === ELLIPSIS || before === MARK || before === BRACKET_OPEN
  }
}

/** `©` and its kin before a name: they open a credit wherever they stand. */
export function creditSignAt(t: number, end: number, named: Named): CreditMarker | undefined {
  const {kinds, starts} = named.tokens
  let after = t + 1
  if (after >= end) return undefined
  // Ⓒ FOTO NAME
  const second = cueAt(after, end, CREDIT_MARKER, named)
  if (
    second &&
    (kinds[after] & CAPS || (kinds[after + second.length] & KIND) === COLON) &&
    after + second.length < end
  ) {
    after += second.length
    if ((kinds[after] & KIND) === COLON) after++
  }
  if (
    (kinds[after] & KIND) !== WORD ||
    !(isCapital(after, named) || agencyAt(after, end, named) !== undefined || cueAt(after, end, PRIVATE, named))
  )
    return undefined
  return {first: t, start: starts[t], after, role: 'photo', firm: false}
}
