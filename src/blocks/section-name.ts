import {cueAt} from '../credits/cue-at.js'
import {AGENCY, KICKER} from '../furniture/cue-classes.js'
import {KIND, NUMBER, WORD} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'

const LONGEST = 5

/**
 * The name of a section, alone in its block.
 *
 *     innenriks     Sport     NTB utenriks
 *
 * Open, because inside an article the same word can head a part of it.
 */
export const sectionName = {
  rule: 'section-name',
  kind: 'kicker',
  judge: (row, reading) => {
    if (row.words === 0 || row.words > LONGEST || row.stop !== 0) return 0
    const {kinds} = reading.tokens
    let named = false
    for (let t = row.first; t < row.last; ) {
      const kind = kinds[t] & KIND
      if (kind === NUMBER) return 0
      if (kind !== WORD) {
        t++
        continue
      }
      const cue = cueAt(t, row.last, KICKER | AGENCY, reading)
      if (!cue || !(cue.value.bits & (KICKER | AGENCY))) return 0
      if (cue.value.bits & KICKER) named = true
      t += cue.length
    }
    return named ? 0.8 : 0
  }
} as const satisfies BlockRule
