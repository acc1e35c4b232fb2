import type {Kind} from '../article.js'
import {CHROME} from '../furniture/cue-classes.js'
import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern} from './close-pattern.js'

const BOX: readonly Kind[] = ['factbox']
/** A credit so unsure may be a sign-off or a byline. */
const DOUBTFUL = 0.6

/**
 * A picture's caption, with who made the picture; the credit alone too.
 *
 *     Stortinget i går. Foto: Ola Nordmann / NTB
 *     ^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^
 *     text                    credit
 *
 * After embeds and links, which may hold a credit of their own.
 */
export const creditedCaption = {
  rule: 'credited-caption',
  kind: 'caption',
  judge: (row, reading) => {
    const lines = reading.credits[row.index]
    if (lines.length === 0) return 0
    const line = lines[lines.length - 1]
    if (!reaches(line.last, row, reading) && lines[0].first !== row.first) return lines.length > 1 ? 0.7 : 0.3
    return line.sure > DOUBTFUL ? (line.sure >= 0.7 ? SURE : 0.7) : line.sure
  },
  also: (row, reading) => (closePattern(row, reading, 'factbox', 'summary') ? BOX : undefined)
} as const satisfies BlockRule

/** Only buttons stand between the credit and the end. */
function reaches(last: number, row: Row, {furniture}: Reading): boolean {
  if (row.last - last <= 1) return true
  return furniture[row.index].cues.some(({token, cue}) => cue.bits & CHROME && token <= last + 1 && token >= last)
}
