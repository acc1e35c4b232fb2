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
  // Fylkesmannen i Nord vil rive huset, heter det. Etaten …: one without a name has just spoken
  const {results} = company.scene
  for (const i of company.scene.quotesBefore(row, quote)) {
    const [member] = results[i]?.members ?? []
    if (member?.kind === 'body' && (member.named || member.name.includes(' '))) return member
  }
  // Statsforvalteren i Nord hadde varslet det. Etaten …: or opens the block
  const own = company.subjectIn(row, phrase.first, quote, ({kind}) => kind === 'body', true)
  if (own && (own.named || own.name.includes(' '))) return own
  return company.lookBack(phrase.first, row, quote, ({named, kind}) => named && kind === 'body', true)
}
