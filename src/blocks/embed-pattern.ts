import type {Kind} from '../article.js'
import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'
import {closePattern, fixedWords} from './close-pattern.js'

const CAPTION: readonly Kind[] = ['caption']

/**
 * What a widget or player leaves behind where it can't be shown, known by its wording.
 *
 *     Se redningen her Du trenger javascript for å se video.
 *     ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     also a caption   fall-back text
 *
 * First of all: its wording is fixed, whatever it looks like.
 */
export const embedPattern = {
  rule: 'embed-pattern',
  kind: 'embed',
  judge: (row, reading) => (closePattern(row, reading, 'embed') ? SURE : 0),
  also: titledPlayer
} as const satisfies BlockRule

/** A player with words of its own: they are its caption. */
function titledPlayer(row: Row, reading: Reading): readonly Kind[] | undefined {
  const pattern = closePattern(row, reading, 'embed')
  if (!pattern || (pattern.embed?.provider !== 'video' && pattern.embed?.provider !== 'audio')) return undefined
  const words = row.words - fixedWords(pattern)
  return (pattern.openStart && words >= 2) || (words >= 3 && reading.credits[row.index].length > 0)
    ? CAPTION
    : undefined
}
