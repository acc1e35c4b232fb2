import {agencyAt, cueAt} from '../credits/cue-at.js'
import {BY, BY_BOTH, BYLINE_ROLE, COMPANY} from '../furniture/cue-classes.js'
import {PARTICLE, VERB} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {CAP, COLON, DASH, KIND, SIGN, SLASH, STOP, WORD} from '../source/tokens.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST = 30

/**
 * Who wrote it, after a word that says so.
 *
 *     Av Kari Nordmann og Ola Berg/NTB     Tekst: Kari Nordmann     By The Associated Press
 *     ^^ marker
 *
 * The marker is a common word, so names must follow it and hardly anything else.
 */
export const bylineMarker = {
  rule: 'byline-marker',
  kind: 'byline',
  judge: (row, reading) => {
    if (row.words < 2 || row.words > LONGEST) return 0
    const {kinds} = reading.tokens
    let t = row.first
    while (t < row.last && ((kinds[t] & KIND) === DASH || (kinds[t] & KIND) === SIGN || (kinds[t] & KIND) === SLASH))
      t++
    if (t === row.last) return 0
    const cue = cueAt(t, row.last, BY | BY_BOTH, reading)
    if (!cue || !(cue.value.bits & (BY | BY_BOTH))) return 0
    let after = t + cue.length
    const colon = (kinds[after] & KIND) === COLON
    if (colon) after++
    if (after >= row.last || !(kinds[t] & CAP)) return 0
    return namesOnly(after, row, reading, colon) ? SURE : 0
  }
} as const satisfies BlockRule

/** Opens with a name or an agency, and small words are few and no verbs. */
function namesOnly(from: number, row: Row, reading: Reading, colon: boolean): boolean {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  if ((kinds[from] & (KIND | CAP)) !== (WORD | CAP) && !agencyAt(from, row.last, reading)) return false
  const name = names.list[names.at[from] - 1]
  if (!colon && !(name && name.words > 1) && !agencyAt(from, row.last, reading) && row.last - from > 3) return false
  if (row.stops > 0 || (row.stop === STOP && row.words > 8)) return false
  let capitals = 0
  let small = 0
  for (let t = from; t < row.last; t++) {
    if ((kinds[t] & KIND) !== WORD) continue
    if (kinds[t] & CAP || columns.people[t] & PARTICLE) capitals++
    else if (cueAt(t, row.last, BYLINE_ROLE | COMPANY, reading)) capitals++
    else if (columns.people[t] & VERB) return false
    else small++
  }
  return small <= capitals
}
