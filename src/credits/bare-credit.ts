import {AGENCY, CHROME, PRIVATE, SOURCE} from '../furniture/cue-classes.js'
import {BANG, BRACKET_CLOSE, BRACKET_OPEN, CAP, ELLIPSIS, KIND, MARK, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import {bareRun} from './bare-run.js'
import {bareSureness, UNSURE} from './bare-sureness.js'
import {creditFields} from './credit-fields.js'
import type {CreditLine} from './credit-line.js'
import {isDivider} from './divider.js'
import {gluedChrome} from './glued-chrome.js'
import {isMentioned} from './is-mentioned.js'
import {isCapital, isInitialStop, isParticle} from './name-words.js'
import type {Named} from './named.js'

/**
 * A credit that nothing announces but its names, at the end of a block.
 *
 *     Presidenten i går. Evan Berg, AP / NTB        … i Oslo (Ola Berg/NTB)        Getty Images
 *                        ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^        ^^^^^^^^^^^^
 *
 * After a full stop, in brackets or alone a chain of names, an agency or capitals
 * are enough; with no border before it, it must be a person, a slash and an agency.
 */
export function bareCredit(row: Row, named: Named): CreditLine | undefined {
  const {tokens} = named
  const {kinds, starts, ends} = tokens
  const {cues} = named.furniture[row.index]
  if (cues.length === 0 && endsSmall(row, named)) return undefined
  let last = row.last
  for (const {token, cue} of cues)
    if (cue.bits & CHROME && token >= last - 4 && token > row.first) last = Math.min(last, token)
  const glued = gluedChrome(row, named)
  if (glued) last = Math.min(last, glued.token + 1)
  const bracketed = (kinds[last - 1] & KIND) === BRACKET_CLOSE
  const end = bracketed || (kinds[last - 1] & KIND) === STOP ? last - 1 : last
  const run = bareRun(end, bracketed, row, named)
  const {first: border} = run
  if (border >= end || (bracketed && (border === row.first || (kinds[border - 1] & KIND) !== BRACKET_OPEN)))
    return undefined
  const bordered = bracketed || border === row.first || isBorder(border - 1, named)
  const first = bordered ? border : lastNameStart(border, end, named)
  const known = cues.some(({token, cue}) => token >= first && token < end && cue.bits & (AGENCY | PRIVATE | SOURCE))
  if (
    !known &&
    !run.chained &&
    !run.shouted &&
    !(bordered && !bracketed && border > row.first && end === last && endsSentence(border - 1, named))
  )
    return undefined
  const opening = bracketed ? first - 1 : first
  if (!bordered && !(known && run.chained)) return undefined
  const fields = creditFields(first, end, undefined, named, glued?.start)
  const {parties, role, creators, organization, chain, private: own, archive} = fields
  const sure = bareSureness(parties, {bordered, bracketed, whole: opening === row.first, shouted: run.shouted})
  if (sure === 0 || (sure === UNSURE && isMentioned(end, row.index, named))) return undefined
  return {
    first: opening,
    last,
    start: starts[opening],
    end: Math.min(glued?.start ?? ends[last - 1], ends[last - 1]),
    marked: false,
    sure,
    role,
    creators,
    organization,
    chain,
    private: own,
    archive
  }
}

/** Ends in a small word, as most prose does, and no button is glued to it. */
function endsSmall({first, last}: Row, {tokens, book}: Named): boolean {
  const {kinds, hashes} = tokens
  let t = last - 1
  while (t > first && (kinds[t] & KIND) === STOP) t--
  return (kinds[t] & (KIND | CAP)) === WORD && book.tails.get(hashes[t]) === 0
}

/**
 * Where a name of two words starts, at the end of a run of capitals that prose opens.
 *
 *     … at the London Fashion Week Neil J Berg/AP
 *                                  ^
 */
function lastNameStart(first: number, end: number, named: Named): number {
  let last = first
  while (last < end && isNameWord(last, named)) last++
  let full = 0
  let start = last
  for (let t = last - 1; t >= first && full < 2; t--) {
    if (!isCapital(t, named)) continue
    start = t
    if (named.tokens.ends[t] - named.tokens.starts[t] > 1) full++
  }
  return start
}

function isNameWord(t: number, named: Named): boolean {
  return isCapital(t, named) || isParticle(t, named) || isInitialStop(t, 0, named)
}

/** A full stop after a word of prose: `5. Ola Berg` is a line of a list. */
function endsSentence(t: number, {tokens}: Named): boolean {
  return (tokens.kinds[t] & KIND) === STOP && (tokens.kinds[t - 1] & (KIND | CAP)) === WORD
}

function isBorder(t: number, named: Named): boolean {
  const kind = named.tokens.kinds[t] & KIND
  return (
    kind === STOP ||
    kind === BANG ||
    kind === ELLIPSIS ||
    kind === MARK ||
    kind === BRACKET_CLOSE ||
    isDivider(t, named)
  )
}
