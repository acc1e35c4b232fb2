import type {Kind} from '../article.js'
import {cueAt} from '../credits/cue-at.js'
import {CREDIT_MARKER} from '../furniture/cue-classes.js'
import {CAP, COLON, KIND, STOP, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const CAPTION: readonly Kind[] = ['caption']
const LONGEST_TITLE = 20
const RUNNING_TIME = /^\d{1,2}:\d\d(?::\d\d)?(?!\d)/u

/**
 * A player that leaves its running time, its title glued to it or not.
 *
 *     00:52 VIDEO: Se fuglen lande.     0:38Se fuglen lande     01:12
 *     ^^^^^                             ^^^^                    ^^^^^
 *
 * A time of day opens the entries of a live report too: so something must be glued
 * to it, or a marker follow it, or nothing.
 */
export const playerClock = {
  rule: 'player-clock',
  kind: 'embed',
  judge: (row, reading) => {
    const {record, tokens} = reading
    const code = record.charCodeAt(row.start)
    if (code < 0x30 || code > 0x39) return 0
    const found = RUNNING_TIME.exec(record.slice(row.start, row.start + 9))
    if (!found) return 0
    const end = row.start + found[0].length
    if (end === row.end) return found[0].charCodeAt(0) === 0x30 ? SURE : 0
    if (tokens.ends[row.first] > end) return row.words <= LONGEST_TITLE && row.stop !== STOP ? SURE : 0
    const next = row.first + 1
    if ((tokens.kinds[next] & (KIND | CAP)) !== (WORD | CAP)) return 0
    const cue = cueAt(next, row.last, CREDIT_MARKER, reading)
    return cue?.value.role === 'video' && (tokens.kinds[next + cue.length] & KIND) === COLON ? SURE : 0
  },
  also: (row) => (row.words > 2 ? CAPTION : undefined)
} as const satisfies BlockRule
