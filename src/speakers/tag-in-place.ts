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
      if (member.kind === 'unknown' && quote.kind === 'direct' && phrase.kind === 'name') member.kind = 'person'
      members.push(member)
    }
    return {members, rule: `tag-${quote.who[0].kind}`, carried: false, mentions: quote.who}
  }
}
