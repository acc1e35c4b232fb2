import {AGENCY, COMPANY, CREDIT_MARKER, PAPER_ARTICLE} from '../furniture/cue-classes.js'
import {BODY, BODY_WORD, PREPOSITION} from '../locale/word-classes.js'
import {classOf, FULL_STOP, LETTER} from '../source/characters.js'
import {CAP, CAPS, KIND, NUMBER, SIGN, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import {cueAt} from './cue-at.js'
import {isParticle} from './name-words.js'
import type {Named} from './named.js'

const LONGEST_ACRONYM = 6
const AT = 0x40
/** In letters. */
const SHORTEST_SURNAME = 4
const VOWELS = /[AEIOUYÀ-Ý]/u
/** Letters of a last part that makes a word a body's: a surname too may end in a short one. */
const SHORTEST_BODY = 6
const LONGEST_BODY = 16

/**
 * Person or organisation, by shape.
 *
 *     PATRICK SEMANSKY    EVN           Finnsnes IL    Morten P. Ask    Det ukrainske forsvaret
 *     person              organization  organization   person           organization
 *
 * Two words in capitals are a person, because agencies write their photographers
 * so; one is a paper or an agency.
 */
export function partyKind(first: number, last: number, named: Named): 'person' | 'organization' | 'single' {
  const {record, tokens, columns, lexicon} = named
  const {kinds, starts, ends, hashes} = tokens
  let words = 0
  let shouted = 0
  let acronym = false
  for (let t = first; t < last; t++) {
    const flags = kinds[t]
    const kind = flags & KIND
    if (kind === NUMBER) return 'organization'
    if (kind === SIGN && hashes[t] === AT) return 'person'
    if (kind !== WORD) continue
    if (columns.people[t] & (BODY_WORD | BODY) || (columns.speech[t] & PREPOSITION && !isParticle(t, named)))
      return 'organization'
    // a photographer's firm has the marker's word in its name: Foto Huebner
    if (
      last - first > 1 &&
      (cueAt(t, last, COMPANY | CREDIT_MARKER, named)?.value.bits ?? 0) & (COMPANY | CREDIT_MARKER)
    )
      return 'organization'
    if (!(flags & CAP)) {
      if (t > first && isParticle(t, named)) continue
      return 'organization'
    }
    words++
    if (flags & CAPS) {
      shouted++
      if (isAcronym(t, words === 1) && !(words > 1 && shouted === 1 && isSurname(t))) acronym = true
    } else {
      if (isWebName(t) || hasTail(t)) return 'organization'
      if (words > 1 && endsInBody(t)) return 'organization'
    }
  }
  if (words === 0) return 'organization'
  // De Telegraaf, LE MONDE: an article, no first name
  if (words === 2 && last - first === 2 && (named.book.cues.single(hashes[first])?.bits ?? 0) & PAPER_ARTICLE)
    return 'organization'
  if (words === 1) return shouted === 1 ? 'organization' : 'single'
  return acronym && shouted < words ? 'organization' : 'person'

  /** Short capitals among other words: `Alta IF`. Not `JD Vance`, `Frank Franklin II`. */
  function isAcronym(t: number, opens: boolean): boolean {
    const length = ends[t] - starts[t]
    if (length > LONGEST_ACRONYM) return true
    // J.J.
    if (record.charAt(starts[t] + 1) === '.') return false
    if (opens && length === 2) return false
    for (let at = starts[t]; at < ends[t]; at++) if (!'IVX'.includes(record.charAt(at))) return true
    return false
  }

  /** `Sébastien JARRY`, as agencies write: the last word alone in capitals, too long for letters and one that can be said. */
  function isSurname(t: number): boolean {
    const end = ends[t]
    if (t + 1 < last || end - starts[t] < SHORTEST_SURNAME || columns.people[t] & (BODY_WORD | BODY)) return false
    if (cueAt(t, last, AGENCY | COMPANY, named)) return false
    return VOWELS.test(record.slice(starts[t], end))
  }

  /** `Hardanger Folkemuseum` */
  function endsInBody(t: number): boolean {
    const end = ends[t]
    for (let at = Math.max(starts[t] + 2, end - LONGEST_BODY); at <= end - SHORTEST_BODY; at++) {
      const hash = hashOf(record, at, end)
      if (
        lexicon.compounds.table.get(hash) & BODY ||
        (end - at > SHORTEST_BODY && (named.book.cues.single(hash)?.bits ?? 0) & COMPANY)
      )
        return true
    }
    return false
  }

  /** `mbl.is` */
  function isWebName(t: number): boolean {
    for (let at = starts[t] + 2; at < ends[t] - 1; at++)
      if (classOf(record.charCodeAt(at)) === FULL_STOP && classOf(record.charCodeAt(at + 1)) === LETTER) return true
    return false
  }

  /** Ends in capitals: `MediaTV`. */
  function hasTail(t: number): boolean {
    const end = ends[t]
    return (
      end - starts[t] > 3 &&
      record.slice(end - 2, end) !== record.slice(end - 2, end).toLowerCase() &&
      record.slice(end - 2, end) === record.slice(end - 2, end).toUpperCase()
    )
  }
}
