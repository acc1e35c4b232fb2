import {PARTY, ROLE} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, COMMA, KIND, NUMBER, WORD} from '../../source/tokens.js'
import {ageOf, isYears} from './age.js'
import {nounClasses} from './noun-classes.js'
import type {Phrase} from './phrase.js'
import {roleAfter} from './role-after.js'

/**
 * A name with what follows it: party and age in brackets, an age or a role after a comma.
 *
 *     Kari Moe (Ap) (43), sjef i klubben, sier …
 *     ^^^^^^^^  ^^   ^^   ^^^^^^^^^^^^^^
 *     phrase    party age role
 */
export function withTail(phrase: Phrase, end: number, reading: Reading): Phrase {
  const {kinds} = reading.tokens
  let full = phrase
  for (let pass = 0; pass < 2 && full.end < end && (kinds[full.end] & KIND) === BRACKET_OPEN; pass++) {
    const more = withBracket(full, end, reading)
    if (more === full) break
    full = more
  }
  if (full.end >= end) return full
  if ((kinds[full.end] & KIND) === COMMA) return withAside(full, end, reading)
  return reading.lexicon.locale.words.names.rolesBehind ? withRoleBehind(full, end, reading) : full
}

/** `Jón Jónsson forstjóri Landsvirkjunar`: a role right behind its name, and the body that it is of. */
function withRoleBehind(phrase: Phrase, end: number, reading: Reading): Phrase {
  const {tokens, names} = reading
  const {end: noun, role, name} = phrase
  if (role || !name || name.kind === 'body' || (tokens.kinds[noun] & (KIND | CAP)) !== WORD) return phrase
  if (!(nounClasses(noun, reading) & ROLE)) return phrase
  const owner = noun + 1 < end ? names.list[names.at[noun + 1] - 1] : undefined
  const last = owner && owner.first === noun + 1 && owner.kind !== 'person' ? owner.last : noun + 1
  return {...phrase, role: [noun, last], end: last}
}

/** In tokens. */
const LONGEST_BRACKET = 8

function withBracket(phrase: Phrase, end: number, reading: Reading): Phrase {
  const {tokens, columns} = reading
  const {kinds, starts, ends} = tokens
  const open = phrase.end
  if (open + 2 >= end) return phrase
  const inside = open + 1
  let close = inside
  while (close < end && close < open + LONGEST_BRACKET && (kinds[close] & KIND) !== BRACKET_CLOSE) close++
  if (close >= end || (kinds[close] & KIND) !== BRACKET_CLOSE) return phrase
  if ((kinds[inside] & KIND) === NUMBER) {
    const age = ageOf(inside, reading)
    return {...phrase, end: close + 1, ...(age !== undefined && {age})}
  }
  // (Ap), (SNP), (Arb): known, or as short as they are
  if (columns.people[inside] & PARTY || (kinds[inside] & CAP && ends[inside] - starts[inside] <= 4))
    return {...phrase, end: close + 1, party: inside}
  if (nounClasses(inside, reading) & ROLE)
    return {...phrase, end: close + 1, ...(!phrase.role && {role: [inside, close] as const})}
  return close - inside > 3 ? phrase : {...phrase, end: close + 1}
}

function withAside(phrase: Phrase, end: number, reading: Reading): Phrase {
  const {kinds} = reading.tokens
  let full = phrase
  let next = full.end + 1
  // an age between commas: Kari Berg, 43,   Claire Morin, 43 ans,
  const close = (kinds[next] & KIND) === NUMBER && isYears(next + 1, reading) ? next + 2 : next + 1
  if (close < end && (kinds[next] & KIND) === NUMBER && (kinds[close] & KIND) === COMMA) {
    const age = ageOf(next, reading)
    if (age !== undefined) {
      full = {...full, age, end: close}
      next = close + 1
    }
  }
  const role = full.role ? undefined : roleAfter(next, end, reading)
  return role ? {...full, role, end: role[1]} : full
}
