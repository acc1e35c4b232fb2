import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Tag} from '../quotes/tag/tag.js'
import type {Member} from './cast.js'

/** Who speaks a quote, and how that is known. */
export interface Attribution {
  readonly members: readonly Member[]
  readonly rule: string
  /** Told by another block than the quote's own. */
  readonly carried: boolean
  /** For each member, the words in the quote's block that name it. */
  readonly mentions: ReadonlyArray<Phrase | undefined>
  /** The tag in a neighbouring block. */
  readonly tag?: Tag
}

/** The same voices as another quote's, carried over. */
export function carriedFrom({members}: Attribution, rule: string): Attribution {
  return {members, rule, carried: true, mentions: members.map(() => undefined)}
}

/** One member, told by another block. */
export function carriedTo(member: Member, rule: string, tag?: Tag): Attribution {
  return {members: [member], rule, carried: true, mentions: [undefined], ...(tag && {tag})}
}
