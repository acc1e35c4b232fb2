import type {Kind} from '../article.js'
import {isDivider} from '../credits/divider.js'
import {PUBLISHED, UPDATED} from '../furniture/cue-classes.js'
import {VERB} from '../locale/word-classes.js'
import {CAP, STOP} from '../source/tokens.js'
import type {BlockRule} from './block-rule.js'
import {SURE} from './block-rule.js'

const LONGEST = 24
const TIME: readonly Kind[] = ['timestamp']

/**
 * Who wrote it, for whom and when, in one line with dividers.
 *
 *     Ann Bell · Sund News · Posted: Oct 03, 2020 6:00 AM
 *     ^^^^^^^^   ^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const bylineDated = {
  rule: 'byline-dated',
  kind: 'byline',
  judge: (row, reading) => {
    const {names, columns, furniture, tokens} = reading
    if (row.words < 4 || row.words > LONGEST || row.stop === STOP) return 0
    const name = names.list[names.at[row.first] - 1]
    if (!name || name.first !== row.first || name.kind !== 'person' || name.words < 2 || name.last >= row.last) return 0
    if (!furniture[row.index].cues.some(({cue}) => cue.bits & (PUBLISHED | UPDATED))) return 0
    if (!isDivider(name.last, reading)) return 0
    for (let t = name.last; t < row.last; t++)
      if (columns.people[t] & VERB && !columns.speech[t] && !(tokens.kinds[t] & CAP)) return 0
    return SURE
  },
  also: () => TIME
} as const satisfies BlockRule
