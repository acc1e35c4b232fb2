import {AGAIN, BODY} from '../../locale/word-classes.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The body named last, by a word that stands for any: its own noun would have told more.
 *
 *     Østbanken vokser. Selskapet …
 *     ^^^^^^^^^         ^^^^^^^^^
 */
export const bodyAgain: DescriptionRule = ({phrase, head, row, quote}, company) => {
  if (!(company.scene.reading.columns.people[head] & AGAIN) || !(phrase.head & BODY)) return undefined
  return company.lookBack(phrase.first, row, quote, ({named, kind}) => named && kind === 'body', true)
}
