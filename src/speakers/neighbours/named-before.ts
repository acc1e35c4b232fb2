import {carriedTo} from '../attribution.js'
import type {Member} from '../cast.js'
import {isPerson} from '../is-person.js'
import {namedSoon} from '../named-soon.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

/** Quotes that are looked through: a record with more is no article. */
const MOST = 400

/**
 * The narration in the block before is about the one who speaks.
 *
 *     Kari Moe bor noen hundre meter unna.
 *     ^^^^^^^^
 *     – Først trodde jeg det var brøytebilen.
 */
export const namedBefore: SpeakerRule = {
  rule: 'named-before',
  speaker: (i, scene, resolver) => {
    const before = scene.previousProse(scene.found[i].row)
    if (before < 0 || scene.previousSpeech(i) !== undefined || !scene.opensBlock(i)) return undefined
    const person = hasPerson(before, scene)
    const end = scene.reading.rows[before].last
    const isPronoun = scene.found[i].who[0]?.kind === 'pronoun'
    const named = resolver.subjectIn(before, end, i, (one) => isPerson(one) && one.named && !isLoneName(one, scene))
    if (named) return carriedTo(named, 'named-before')
    const member = resolver.subjectIn(
      before,
      end,
      i,
      (one) => (isPerson(one) && !isLoneName(one, scene)) || (one.kind !== 'unknown' && !person && !isPronoun)
    )
    if (!member || member.kind === 'body') return undefined
    // På kaia står en mann: the next block may name him
    const {place, row} = scene.found[i]
    const soon = member.named ? undefined : namedSoon(row, place[0], i, member.gender, resolver)
    return carriedTo(soon ?? member, 'named-before')
  }
}

/** A first name alone, of somebody who is only told of: `grandtanta Olga`. Who has spoken is none. */
function isLoneName(member: Member, {results}: Scene): boolean {
  return (
    member.named &&
    !member.name.includes(' ') &&
    !results.slice(0, MOST).some((result) => result?.members.includes(member))
  )
}

function hasPerson(row: number, {reading: {rows, names}}: Scene): boolean {
  for (let t = rows[row].first; t < rows[row].last; t++)
    if (names.at[t] && names.list[names.at[t] - 1].kind === 'person') return true
  return false
}
