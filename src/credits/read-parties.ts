import type {CreditRole} from '../article.js'
import {ARCHIVE, CLIENT, CREDIT_AND, CREDIT_MARKER, PRIVATE, SOURCE, VIA, WIRE} from '../furniture/cue-classes.js'
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  COLON,
  COMMA,
  DASH,
  KIND,
  SEMICOLON,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import {agencyAt, cueAt} from './cue-at.js'
import {isDivider} from './divider.js'
import {joinParties} from './join-parties.js'
import {isInitialStop} from './name-words.js'
import type {Named} from './named.js'
import type {Party, PartyKind, Separator} from './party.js'
import {partyKind} from './party-kind.js'

export interface Parties {
  readonly list: readonly Party[]
  /** The role that a source gives: `Skjermdump`. */
  readonly role: CreditRole | undefined
}

/**
 * Cuts the tokens of a credit line, marker left out, into its parties.
 *
 *     Doug Ames / PA Photos / NTB     Ola Berg og Kari Moe (Nettavisen)     Tom Ames for Sky News via Getty Images
 *     ^^^^^^^^^   ^^^^^^^^^   ^^^     ^^^^^^^^    ^^^^^^^^  ^^^^^^^^^^       ^^^^^^^^     ^^^^^^^^     ^^^^^^^^^^^^
 */
export function readParties(first: number, last: number, named: Named): Parties {
  const {tokens} = named
  const {kinds} = tokens
  const list: Party[] = []
  let role: CreditRole | undefined
  let open = -1
  let before: Separator = 'none'
  let next: Separator = 'none'
  let known: PartyKind | undefined
  let agency = false
  let wire = false

  const close = (t: number): void => {
    let end = t
    while (end > open && (kinds[end - 1] & KIND) === STOP) end--
    if (open >= 0 && end > open)
      list.push({
        first: open,
        last: end,
        kind: known ?? (agency ? 'organization' : partyKind(open, end, named)),
        before,
        agency,
        wire
      })
    open = -1
    known = undefined
    agency = wire = false
  }
  const separate = (t: number, separator: Separator): void => {
    close(t)
    // between two signs the stronger one counts: `A B, via C`
    next = next === 'none' || separator !== 'slash' ? separator : next
  }

  for (let t = first; t < last; ) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === WORD) {
      t = word(t)
      continue
    }
    if (kind === SLASH || kind === SEMICOLON || kind === COLON || isDivider(t, named)) separate(t, 'slash')
    else if (kind === COMMA) separate(t, 'comma')
    else if (kind === BRACKET_OPEN || kind === BRACKET_CLOSE) separate(t, 'bracket')
    else if (kind === DASH && flags & SPACED && t + 1 < last && kinds[t + 1] & SPACED) separate(t, 'slash')
    else if (kind !== STOP) {
      if (open < 0) start(t)
    } else if (open >= 0 && t + 1 < last && !isInitialStop(t, first, named)) separate(t, 'comma')
    t++
  }
  close(last)
  return {list: joinParties(list, named), role}

  function start(t: number): void {
    open = t
    before = next
    next = 'none'
  }

  /** Where the words from `t` on end. */
  function partyStop(t: number): number {
    let at = t
    while (at < last && (kinds[at] & KIND) === WORD) at++
    return at
  }

  /** A small word; with a capital only between two names: `ANNA BERG OG BO EK`. An initial is none. */
  function joins(t: number, after: number): boolean {
    if (!(kinds[t] & CAP)) return true
    return open >= 0 && tokens.ends[t] - tokens.starts[t] > 1 && after < last && (kinds[after] & CAP) !== 0
  }

  function word(t: number): number {
    const found = agencyAt(t, last, named)
    if (found) {
      // Ola Berg NTB: the slash was lost
      if (
        open >= 0 &&
        !agency &&
        t + found.length === partyStop(t + found.length) &&
        partyKind(open, t, named) === 'person'
      )
        separate(t, 'slash')
      if (open < 0) start(t)
      agency = true
      wire = (found.value.bits & WIRE) !== 0
      return t + found.length
    }
    const cue = cueAt(t, last, PRIVATE | ARCHIVE | SOURCE | CREDIT_AND | VIA | CLIENT | CREDIT_MARKER, named)
    if (!cue) {
      if (open < 0) start(t)
      return t + 1
    }
    const {value, length: size} = cue
    const after = t + size
    if (value.bits & (CREDIT_AND | VIA | CLIENT) && joins(t, after)) {
      separate(t, value.bits & CREDIT_AND ? 'and' : value.bits & VIA ? 'via' : 'client')
      return after
    }
    // a second marker inside: `(Photo: Photo: A B)`
    if (value.bits & CREDIT_MARKER && after < last && (kinds[after] & KIND) === COLON) {
      close(t)
      next = 'slash'
      return after + 1
    }
    if (open < 0) {
      const alone =
        after >= last || !((kinds[after] & KIND) === WORD) || (value.bits & (SOURCE | PRIVATE) && !(kinds[after] & CAP))
      start(t)
      if (alone && value.bits & (PRIVATE | ARCHIVE | SOURCE)) {
        const old = value.bits & ARCHIVE && (before !== 'none' || !(value.bits & SOURCE))
        known = old ? 'archive' : value.bits & SOURCE ? 'source' : value.bits & PRIVATE ? 'private' : 'archive'
        if (known === 'source') role ??= value.role
      }
    }
    return after
  }
}
