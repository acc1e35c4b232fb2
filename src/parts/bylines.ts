import type {Byline} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {agencyAt, cueAt} from '../credits/cue-at.js'
import type {Party} from '../credits/party.js'
import {readParties} from '../credits/read-parties.js'
import {BY, BY_BOTH, BYLINE_ROLE, CHROME} from '../furniture/cue-classes.js'
import type {Reading} from '../reading.js'
import {CAPITAL, classOf} from '../source/characters.js'
import {spanAt} from '../source/place.js'
import {CAP, COLON, DASH, KIND, NUMBER, SIGN, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {Row} from '../surface/read-surface.js'
import {hasKind} from './has-kind.js'

const LONGEST = 40
/** Letters of the longest word that is looked for inside another. */
const LONGEST_WORD = 24

/**
 * Who wrote it: each name of a byline.
 *
 *     Av Kari Nordmann og Ola Berg/NTB Foto: Per Moe
 *        ^^^^^^^^^^^^^    ^^^^^^^^ ^^^        ^^^^^^^ task: photo
 */
export function readBylines(reading: Reading, blocks: readonly Judged[]): Byline[] {
  const bylines: Byline[] = []
  for (const row of reading.rows)
    if (hasKind(blocks[row.index], 'byline')) for (const part of bylinesOf(row, reading)) bylines.push(part)
  return bylines
}

function bylinesOf(row: Row, reading: Reading): Byline[] {
  const {record, tokens, credits, furniture, book} = reading
  const {kinds, starts, ends, hashes} = tokens
  const photo = credits[row.index].find(({marked, first}) => marked && first > row.first)
  const stop = photo?.first ?? row.last
  let first = row.first
  while (first < stop && ((kinds[first] & KIND) === DASH || (kinds[first] & KIND) === SIGN)) first++
  const by = cueAt(first, stop, BY | BY_BOTH, reading)
  let glued = 0
  if (by && by.value.bits & (BY | BY_BOTH) && first + by.length < stop) {
    first += by.length
    if ((kinds[first] & KIND) === COLON) first++
  } else glued = gluedMarker(starts[first], ends[first])
  let last = first
  while (last < stop && last - first < LONGEST) {
    const agency = agencyAt(last, stop, reading)
    if (!agency && endsNames(last)) break
    last += agency?.length ?? 1
  }
  const bylines: Byline[] = []
  const {list} = readParties(first, last, reading)
  const known = list.some(({kind, agency}) => kind === 'person' || agency)
  for (const party of list) {
    const organization = party.kind === 'organization' && !party.agency
    if (organization && (known || isPhrase(party))) continue
    const start = party.first === first && glued > 0 ? glued : starts[party.first]
    const name = spanAt(record, start, nameEnd(party.last - 1))
    const kind = party.agency || organization || party.before === 'client' ? 'agency' : 'person'
    const block = row.index
    bylines.push(photo ? {block, name, kind, task: 'text'} : {block, name, kind})
  }
  if (photo)
    for (const party of readParties(photo.first, photo.last, reading).list)
      if (party.kind === 'person')
        bylines.push({
          block: row.index,
          name: spanAt(record, starts[party.first], ends[party.last - 1]),
          kind: 'person',
          task: 'photo'
        })
  return bylines

  /** More small words than a name has. */
  function isPhrase({first: from, last: to}: Party): boolean {
    let small = 0
    for (let t = from; t < to; t++) if ((kinds[t] & (KIND | CAP)) === WORD) small++
    return small > 2 || !(kinds[from] & CAP)
  }

  /** A date, a mail address, a role or a button ends the names. */
  function endsNames(t: number): boolean {
    const kind = kinds[t] & KIND
    if (kind === NUMBER) return true
    if (t + 1 < row.last && (kinds[t + 1] & KIND) === SIGN && hashes[t + 1] === 0x40) return true
    if (kind !== WORD || t === first) return false
    const cue = cueAt(t, row.last, BYLINE_ROLE | CHROME, reading)
    return cue !== undefined && (cue.value.bits & (BYLINE_ROLE | CHROME)) !== 0
  }

  /** VonKari: where the name starts. */
  function gluedMarker(start: number, end: number): number {
    for (let at = start + 2; at < Math.min(end - 1, start + LONGEST_WORD); at++) {
      if (classOf(record.charCodeAt(at)) !== CAPITAL) continue
      const cue = book.cues.single(hashOf(record, start, at))
      if (cue && cue.bits & BY) return at
    }
    return 0
  }

  /** A button glued to a name: `Nordmannschließen`. */
  function nameEnd(t: number): number {
    for (const {token, cue} of furniture[row.index].cues) if (token === t && cue.bits & CHROME) return ends[t]
    for (let at = Math.max(starts[t] + 2, ends[t] - LONGEST_WORD); at < ends[t] - 2; at++) {
      const cue = book.cues.single(hashOf(record, at, ends[t]))
      if (cue && cue.bits & CHROME) return at
    }
    return ends[t]
  }
}
