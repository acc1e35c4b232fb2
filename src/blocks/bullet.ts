import {KIND, SIGN, SPACED} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

/** • · ● ▪ ■ ◦ ‣ * ⁃ ► ○ ✓ ✔ */
const BULLETS = new Set([
  0x2022, 0xb7, 0x25cf, 0x25aa, 0x25a0, 0x25e6, 0x2023, 0x2a, 0x2043, 0x25ba, 0x25b6, 0x25cb, 0x2713, 0x2714
])

/**
 * An item of a list, by a mark that means nothing else.
 *
 *     • 500 g mel     * Hvem streiker?
 *     ^               ^
 */
export const bullet = {
  rule: 'bullet',
  kind: 'listItem',
  judge: ({first, last}, {tokens}) => {
    const {kinds, hashes} = tokens
    if ((kinds[first] & KIND) !== SIGN || !BULLETS.has(hashes[first]) || last - first < 2) return 0
    // *merkur.no is part of the network: a star glued to a word is a footnote's
    return hashes[first] !== 0x2a || kinds[first + 1] & SPACED ? SURE : 0
  }
} as const satisfies BlockRule
