import type {CreditRole} from '../article.js'
import {ARCHIVE, CLIENT, CREDIT_AND, CREDIT_MARKER, PRIVATE, SOURCE, VIA, WIRE} from '../furniture/furniture-book.js'
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CAP,
  COLON,
  COMMA,
  DASH,
  KIND,
  SEMICOLON,
  SIGN,
  SLASH,
  SPACED,
  STOP,
  WORD
} from '../source/tokens.js'
import {agencyAt, cueAt} from './cue-at.js'
import {isInitialStop} from './name-words.js'
import type {Named} from './named.js'
import type {Party, PartyKind, Separator} from './party.js'
import {partyKind} from './party-kind.js'

export interface Parties {
  readonly list: readonly Party[]
  /** The role that a source gives: `Skjermdump`. */
  readonly role?: CreditRole
}

const BAR = 0x7c
const COPYRIGHT = 0xa9
const CIRCLED_C = 0x24b8
const MIDDLE_DOT = 0xb7

/** `©`, `Ⓒ`, `|` and the like between two parties. */
export function isDivider(t: number, {tokens}: Named): boolean {
  const code = tokens.hashes[t]
  return (
    (tokens.kinds[t] & KIND) === SIGN &&
    (code === BAR || code === COPYRIGHT || code === CIRCLED_C || code === MIDDLE_DOT)
  )
}

/** Cuts the tokens of a credit line, marker left out, into its parties. */
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
    if (kind === SLASH || kind === SEMICOLON || kind === COLON || isDivider(t, named)) {
      separate(t, 'slash')
      t++
    } else if (kind === COMMA) {
      separate(t, 'comma')
      t++
    } else if (kind === BRACKET_OPEN || kind === BRACKET_CLOSE) {
      separate(t, 'bracket')
      t++
    } else if (kind === DASH && flags & SPACED && t + 1 < last && kinds[t + 1] & SPACED) {
      separate(t, 'slash')
      t++
    } else if (kind === WORD) {
      t = word(t)
    } else {
      if (open < 0 && kind !== STOP) start(t)
      else if (kind === STOP && !isInitialStop(t, first, named) && t + 1 < last && open >= 0) separate(t, 'comma')
      t++
    }
  }
  close(last)
  return {list: joinParties(list, named), ...(role && {role})}

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

/** Puts together what a comma or an `and` split although it is one name: `Hansen, Ola`, `Politi og brannvesen`. */
function joinParties(list: readonly Party[], named: Named): Party[] {
  const joined: Party[] = []
  for (let i = 0; i < list.length; i++) {
    const party = list[i]
    const left = joined[joined.length - 1]
    if (left && belongs(left, party))
      joined[joined.length - 1] = {
        ...left,
        last: party.last,
        kind:
          left.kind === 'single' && party.before === 'comma'
            ? 'person'
            : left.kind === 'single'
              ? partyKind(left.first, party.last, named)
              : left.kind
      }
    else joined.push(party)
  }
  return joined

  function belongs(left: Party, right: Party): boolean {
    if (left.agency || right.agency) return false
    if (right.before === 'comma') {
      // surname first
      if (left.kind === 'single' && left.before !== 'comma')
        return right.kind === 'single' || (right.kind === 'person' && right.last - right.first <= 2)
      return left.kind === 'organization' && right.kind === 'organization' && !isShort(right) && !isShort(left)
    }
    if (right.before === 'and') return left.kind === 'organization' && right.kind !== 'person' && !isShort(left)
    return false
  }

  function isShort(party: Party): boolean {
    return party.last - party.first === 1
  }
}
