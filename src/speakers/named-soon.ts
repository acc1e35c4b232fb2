import {CALL, GESTURE, HE, JUDGE, SAY, SHE, SMALL_WORD, VERB} from '../locale/word-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import {readPhrase} from '../quotes/phrase/read-phrase.js'
import type {Reading} from '../reading.js'
import {COMMA, KIND, WORD} from '../source/tokens.js'
import type {Member} from './cast.js'
import type {Company} from './company.js'
import {isPerson} from './is-person.js'

/** In blocks, from the head of the text and from the one who asks. */
const OPENING = 8
const NEAR = 3

/**
 * A text that opens with somebody whom it names only then: who the next blocks open with.
 *
 *     Den eldre damen ville helst stå. – Jeg har sittet nok, sa hun.
 *                                                                ^^^
 *     Kari Moe (83) er et av ofrene.
 *     ^^^^^^^^
 *
 * Only where nobody was named before, in a text's first blocks. `lonely`: of a pronoun that nobody at all stands
 * before, the first one named will do.
 */
export function namedSoon(
  row: number,
  token: number,
  quote: number,
  gender: number,
  company: Company,
  near = NEAR,
  lonely = false
): Member | undefined {
  const {scene, people} = company
  const {reading, parts} = scene
  if (isNamedBefore(row, token, company)) return undefined
  let next = row
  for (let step = 0; step < near; step++) {
    next = scene.nextProse(next)
    if (next < 0) return undefined
    const [first, last] = parts.speech[next]
    if (scene.inSpeech(next, first, quote) > 0) continue
    const phrase = readPhrase(first, last, reading)
    if (phrase?.kind === 'name') {
      // politiadvokat Kari Moe, Kari Moe tror …: somebody new
      if (phrase.first !== phrase.mention[0] || !isIntroduced(phrase, last, reading)) return undefined
      const member = people.named(phrase)
      return member && isPerson(member) && (!gender || !member.gender || member.gender === gender) ? member : undefined
    }
    // han … : still nobody is named
    if (!(reading.columns.people[first] & (HE | SHE)) && hasPerson(first, last, reading))
      return lonely ? firstOf(first, last, gender, company) : undefined
  }
  return undefined
}

/** The first person named in a block. */
function firstOf(first: number, last: number, gender: number, {scene: {reading}, people}: Company): Member | undefined {
  for (let t = first; t < last; t++) {
    const member = reading.names.at[t] ? people.at(reading.names.at[t] - 1) : undefined
    if (member && isPerson(member)) return !gender || !member.gender || member.gender === gender ? member : undefined
  }
  return undefined
}

/** `Kari Moe (83) er`, `Kari Moe, skipper,`, `Kari Moe har`: the text tells who that is. */
function isIntroduced({age, role, end}: Phrase, last: number, {tokens: {kinds}, columns}: Reading): boolean {
  if (age !== undefined || role || end >= last) return true
  if ((kinds[end] & KIND) !== WORD) return (kinds[end] & KIND) === COMMA
  const isSmall = (columns.people[end] & (VERB | SMALL_WORD)) === (VERB | SMALL_WORD)
  return isSmall && !(columns.speech[end] & (SAY | JUDGE | GESTURE | CALL))
}

/** A person is named in the prose before the token, or too much of it stands there. */
function isNamedBefore(row: number, token: number, {scene: {reading, blocks}}: Company): boolean {
  let prose = 0
  for (let r = 0; r <= row; r++) {
    if (blocks[r].kind !== 'paragraph') continue
    if (++prose > OPENING) return true
    const {first, last} = reading.rows[r]
    if (hasPerson(first, r === row ? token : last, reading)) return true
  }
  return false
}

function hasPerson(first: number, last: number, {names}: Reading): boolean {
  for (let t = first; t < last; t++) if (names.at[t] && names.list[names.at[t] - 1].kind === 'person') return true
  return false
}
