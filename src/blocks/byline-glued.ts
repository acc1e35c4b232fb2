import {BY} from '../furniture/cue-classes.js'
import {CAPITAL, classOf, LETTER} from '../source/characters.js'
import {CAP, CAPS, KIND, WORD} from '../source/tokens.js'
import {hashOf} from '../source/word-hash.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST = 8
const LONGEST_MARKER = 8

/**
 * The same with the name glued to the marker.
 *
 *     VonKari Nordmann     AfMette Holm
 *     ^^^                  ^^
 */
export const bylineGlued = {
  rule: 'byline-glued',
  kind: 'byline',
  judge: (row, {record, tokens, book}) => {
    if (row.words < 2 || row.words > LONGEST || row.stop !== 0) return 0
    const {kinds, starts, ends} = tokens
    const flags = kinds[row.first]
    if (
      (flags & (KIND | CAP)) !== (WORD | CAP) ||
      flags & CAPS ||
      (kinds[row.first + 1] & (KIND | CAP)) !== (WORD | CAP)
    )
      return 0
    const start = starts[row.first]
    const end = Math.min(ends[row.first] - 1, start + LONGEST_MARKER)
    for (let at = start + 2; at < end; at++) {
      if (classOf(record.charCodeAt(at)) !== CAPITAL || classOf(record.charCodeAt(at - 1)) !== LETTER) continue
      const phrase = book.cues.at(tokens, row.first, row.first + 1, hashOf(record, start, at))
      return phrase && phrase.value.bits & BY ? SURE : 0
    }
    return 0
  }
} as const satisfies BlockRule
