import {PERSON, ROLE} from '../../locale/word-classes.js'
import {sameWholeWord} from '../same-word.js'
import {memberOf} from './described-before.js'
import type {DescriptionRule} from './description-rule.js'

/** Descriptions that are looked through: a record with more is no article. */
const MOST = 400

/**
 * The last one whom the same noun described with more words.
 *
 *     Hytta eies av mannens ekskone. … sier ekskonen
 *                   ^^^^^^^^^^^^^^^          ^^^^^^^^
 *
 * Before the kin: whose kin it is was told then.
 */
export const fullerBefore: DescriptionRule = ({phrase, head}, company) => {
  if (!(phrase.head & (ROLE | PERSON))) return undefined
  const {reading} = company.scene
  const before = company
    .descriptions()
    .slice(0, MOST)
    .filter(
      ({phrase: {kind, mention, first}, head: other}) =>
        first < phrase.first &&
        kind === 'description' &&
        mention[1] - mention[0] > 1 &&
        sameWholeWord(other, head, reading)
    )
  const last = before[before.length - 1]
  return last && memberOf(last, company)
}
