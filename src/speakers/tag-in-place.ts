import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Member} from './cast.js'
import type {SpeakerRule} from './speaker-rule.js'

/**
 * The tag at the speech itself.
 *
 *     – Vi er klare, sier treneren.
 *                         ^^^^^^^^
 */
export const tagInPlace: SpeakerRule = {
  rule: 'tag',
  speaker: (i, {found}, resolver) => {
    const quote = found[i]
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
    return {members, rule: tagRule(quote.who[0], members[0]), carried: false, mentions: quote.who}
  }
}

type TagRule = 'tag-name' | 'tag-pronoun' | 'tag-pronoun-nameless' | 'tag-description' | 'tag-nameless' | 'tag-body'

/** Which words named whom: somebody whom the article names is told more surely than `mannen`, who may be any man in it. */
function tagRule({kind}: Phrase, {named, kind: who}: Member): TagRule {
  if (kind === 'name') return 'tag-name'
  const isBody = who === 'body' || who === 'group'
  if (kind === 'pronoun') return named || isBody ? 'tag-pronoun' : 'tag-pronoun-nameless'
  if (isBody) return 'tag-body'
  return named ? 'tag-description' : 'tag-nameless'
}
