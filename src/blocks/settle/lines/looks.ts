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

const names = [
  'none',
  'prose',
  'short',
  'bare',
  'speech',
  'question',
  'caption',
  'embed',
  'related',
  'notice',
  'list',
  'byline',
  'box'
] as const
export const prevSigns: readonly number[] = names.map((name) => sign[`prev ${name}`])
export const nextSigns: readonly number[] = names.map((name) => sign[`next ${name}`])

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
