import type {Reading} from '../../../reading.js'
import {BANG, COLON, KIND, MARK, STOP} from '../../../source/tokens.js'
import type {Row} from '../../../surface/read-surface.js'
import type {Judged} from '../../block-rule.js'
import {sign} from './sign-numbers.js'

/** What a neighbour looks like, as a number: its place in the lists of signs below. */
export const NONE = 0
export const PROSE = 1
export const SHORT = 2
export const BARE = 3
export const SPEECH = 4
export const QUESTION = 5
export const CAPTION = 6
export const EMBED = 7
export const RELATED = 8
export const NOTICE = 9
export const LIST = 10
export const BYLINE = 11
export const BOX = 12

export const prevSigns: readonly number[] = [
  sign['prev none'],
  sign['prev prose'],
  sign['prev short'],
  sign['prev bare'],
  sign['prev speech'],
  sign['prev question'],
  sign['prev caption'],
  sign['prev embed'],
  sign['prev related'],
  sign['prev notice'],
  sign['prev list'],
  sign['prev byline'],
  sign['prev box']
]
export const nextSigns: readonly number[] = [
  sign['next none'],
  sign['next prose'],
  sign['next short'],
  sign['next bare'],
  sign['next speech'],
  sign['next question'],
  sign['next caption'],
  sign['next embed'],
  sign['next related'],
  sign['next notice'],
  sign['next list'],
  sign['next byline'],
  sign['next box']
]

/** What stands behind the block that follows one of the first lines. */
export const headSigns: readonly number[] = [
  sign['head, then none'],
  sign['head, then prose'],
  sign['head, then short'],
  sign['head, then bare'],
  sign['head, then short'],
  sign['head, then short'],
  sign['head, then caption'],
  sign['head, then another'],
  sign['head, then another'],
  sign['head, then another'],
  sign['head, then another'],
  sign['head, then another'],
  sign['head, then another']
]

const SHORTEST_PROSE = 14
const LONGEST_BARE = 30

/** By what the rules are sure of, else by its shape. */
export function lookOf({first, words, stop, stops, dash}: Row, {kind, sure, score}: Judged, {tokens}: Reading): number {
  if (sure || score > 0.5) {
    if (kind === 'caption') return CAPTION
    if (kind === 'embed') return EMBED
    if (kind === 'related') return RELATED
    if (kind === 'notice') return NOTICE
    if (kind === 'listItem') return LIST
    if (kind === 'factbox') return BOX
    if (kind === 'byline' || kind === 'timestamp' || kind === 'kicker' || kind === 'signoff') return BYLINE
    if (kind === 'title' || kind === 'heading') return BARE
  }
  if (stop !== STOP && stop !== BANG && words <= LONGEST_BARE && stops === 0) return stop === COLON ? SHORT : BARE
  if (stop === BANG && words < SHORTEST_PROSE && stops === 0) return QUESTION
  if (dash || (tokens.kinds[first] & KIND) === MARK) return SPEECH
  return words < SHORTEST_PROSE ? SHORT : PROSE
}
