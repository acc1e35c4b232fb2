import {HE, SHE} from '../locale/word-classes.js'
import type {FoundQuote} from '../quotes/found-quote.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Member} from './cast.js'
import type {Company} from './company.js'
import {isPerson} from './is-person.js'
import type {Scene} from './scene.js'
import type {SpeakerRule} from './speaker-rule.js'

/**
 * The tag at the speech itself.
 *
 *     – Vi er klare, sier treneren.
 *                         ^^^^^^^^
 */
export const tagInPlace: SpeakerRule = {
  rule: 'tag',
  speaker: (i, scene, resolver) => {
    const quote = scene.found[i]
    if (quote.who.length === 0) return undefined
    const members: Member[] = []
    for (const phrase of quote.who) {
      const member = resolver.resolve(phrase, quote.row, i)
      if (!member) return undefined
      // who has spoken is somebody, whatever the name looks like
      if (member.kind === 'unknown' && (phrase.kind === 'name' ? quote.kind === 'direct' : member.named))
        member.kind = 'person'
      members.push(member)
    }
    return {
      members,
      rule: tagRule(quote.who[0], members[0], () => hasRivals(members[0], quote, scene, resolver)),
      carried: false,
      mentions: quote.who
    }
  }
}

type TagRule =
  | 'tag-name'
  | 'tag-pronoun'
  | 'tag-pronoun-rivals'
  | 'tag-pronoun-nameless'
  | 'tag-description'
  | 'tag-nameless'
  | 'tag-body'

/** Which words named whom: somebody whom the article names is told more surely than `mannen`, who may be any man in it. */
function tagRule({kind}: Phrase, {named, kind: who}: Member, rivals: () => boolean): TagRule {
  if (kind === 'name') return 'tag-name'
  const isBody = who === 'body' || who === 'group'
  if (kind === 'pronoun')
    return !named && !isBody ? 'tag-pronoun-nameless' : rivals() ? 'tag-pronoun-rivals' : 'tag-pronoun'
  if (isBody) return 'tag-body'
  return named ? 'tag-description' : 'tag-nameless'
}

/** In blocks. */
const NEAR = 3

/** Whether the words just before a pronoun name somebody else whom it could mean. */
function hasRivals(meant: Member, {row, who: [phrase]}: FoundQuote, {reading}: Scene, {people}: Company): boolean {
  const from = reading.rows[Math.max(0, row - NEAR)].first
  const gender = phrase.head & (HE | SHE)
  return people.few().some((one) => {
    if (one === meant || !one.named || !isPerson(one) || (one.gender && !(one.gender & gender))) return false
    // in order: the last one before the pronoun
    let low = 0
    let high = one.places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (one.places[middle] < phrase.first) low = middle + 1
      else high = middle
    }
    return low > 0 && one.places[low - 1] >= from
  })
}
