import {CHROME, CLIENT, CREDIT_AND, PRIVATE, SOURCE, VIA} from '../furniture/furniture-book.js'
import {BANG, BRACKET_CLOSE, BRACKET_OPEN, CAP, CAPS, COMMA, DASH, ELLIPSIS, KIND, MARK, NUMBER, SEMICOLON, SIGN, SLASH, SPACED, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {creditFields} from './credit-fields.js'
import type {CreditLine} from './credit-line.js'
import {agencyAt, cueAt} from './cue-at.js'
import {gluedChrome} from './glued-chrome.js'
import {isInitialStop, isParticle} from './name-words.js'
import type {Named} from './named.js'
import type {Party} from './party.js'
import {isDivider} from './read-parties.js'

const LONGEST = 18
const AT = 0x40

/**
 * A credit that nothing announces but its names, at the end of a block.
 *
 *     Presidenten i går. Evan Berg, AP / NTB        … i Oslo (Ola Berg/NTB)        Getty Images
 *                        ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^        ^^^^^^^^^^^^
 *
 * Read backwards from the end, as far as only names and what joins them stand there.
 */
export function bareCredit(row: Row, named: Named): CreditLine | undefined {
  const {tokens} = named
  const {kinds, starts, ends, hashes} = tokens
  let last = row.last
  for (const {token, cue} of named.furniture[row.index].cues) if (cue.bits & CHROME && token >= last - 4 && token > row.first) last = Math.min(last, token)
  const glued = gluedChrome(row, named)
  if (glued) last = Math.min(last, glued.token + 1)
  const bracketed = last > row.first && (kinds[last - 1] & KIND) === BRACKET_CLOSE
  let end = bracketed ? last - 1 : last
  if (!bracketed && (kinds[end - 1] & KIND) === STOP) end--
  let first = end
  while (first > row.first && end - first < LONGEST && isPart(first - 1)) first--
  if (bracketed) {
    if (first === row.first || (kinds[first - 1] & KIND) !== BRACKET_OPEN) return undefined
  } else {
    while (first < end && isSeparator(first)) first++
  }
  if (first >= end) return undefined
  return judge(first, end)

  function isPart(t: number): boolean {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === WORD) {
      if (flags & CAP) return true
      if (isParticle(t, named)) return true
      return cueAt(t, end, PRIVATE | SOURCE | CREDIT_AND | VIA | CLIENT, named) !== undefined || agencyAt(t, end, named) !== undefined || (t > row.first && t + 1 <= end && (agencyAt(t - 1, end, named)?.length ?? 0) > 1)
    }
    if (kind === SLASH || kind === COMMA || kind === SEMICOLON) return true
    if (kind === SIGN) return isDivider(t, named) || hashes[t] === AT || hashes[t] === 0x26
    if (kind === STOP) return isInitialStop(t, row.first, named)
    if (kind === NUMBER) return t > row.first && (kinds[t - 1] & CAPS) !== 0
    if (kind === DASH) return (flags & SPACED) !== 0 && t + 1 < end && (kinds[t + 1] & SPACED) !== 0 && t > row.first
    return !bracketed && (kind === BRACKET_OPEN || kind === BRACKET_CLOSE)
  }

  function isSeparator(t: number): boolean {
    const kind = kinds[t] & KIND
    return kind !== WORD && !(kind === SIGN && hashes[t] === AT) && kind !== BRACKET_OPEN
  }

  function judge(from: number, to: number): CreditLine | undefined {
    const {parties, ...fields} = creditFields(from, to, undefined, named, glued?.start)
    if (parties.length === 0) return undefined
    const before = from > row.first ? kinds[from - 1] & KIND : 0
    const whole = from === row.first || (bracketed && from - 1 === row.first)
    const opens = whole || bracketed || before === STOP || before === BANG || before === ELLIPSIS || before === MARK || before === BRACKET_CLOSE || (from > row.first && isDivider(from - 1, named))
    const agencies = parties.filter(({agency}) => agency).length
    const people = parties.filter(({kind}) => kind === 'person')
    const chained = parties.some(({before: sign}) => sign === 'slash' || sign === 'via')
    const sure = opens ? openedSure() : gluedSure()
    if (sure === 0) return undefined
    const first = bracketed ? from - 1 : from
    return {first, last, start: starts[first], end: Math.min(glued?.start ?? ends[last - 1], ends[last - 1]), marked: false, sure, ...fields}

    function openedSure(): number {
      if (agencies > 0 && people.length > 0) return chained || bracketed ? 0.95 : 0.8
      if (parties.length === 1 && agencies === 1) return parties[0].wire ? 0.4 : 0.8
      if (agencies > 0) return chained ? 0.8 : 0.5
      if (fields.private) return whole && parties.length <= 2 ? 0.8 : 0.5
      if (chained && people.length > 0) return 0.7
      if (parties.some(({kind}) => kind === 'source')) return 0.5
      if (parties.length === 1 && people.length === 1 && isShouted(people[0])) return whole ? 0.4 : 0.7
      return 0
    }

    /** No stop before it: only a person, a slash and an agency are a sign. */
    function gluedSure(): number {
      return agencies > 0 && people.length > 0 && chained ? 0.7 : 0
    }
  }

  function isShouted({first: from, last: to}: Party): boolean {
    for (let t = from; t < to; t++) if ((kinds[t] & KIND) === WORD && !(kinds[t] & CAPS)) return false
    return true
  }
}

