import {BODY, GROUP} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {nearest} from '../nearest.js'
import {describedGender} from '../noun-gender.js'
import {sameWholeWord, sameWord} from '../same-word.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * The one with that role beside the name.
 *
 *     treneren Kari Moe … hovedtreneren
 *              ^^^^^^^^   ^^^^^^^^^^^^^
 *
 * Not asked where an age is told: it would have to be the role's.
 */
export const byRole: DescriptionRule = ({phrase, head, age}, {people, scene: {reading}}) => {
  if (age !== undefined) return undefined
  const bodies = (phrase.head & (BODY | GROUP)) !== 0
  const fitting = people
    .few()
    .filter(
      ({kind, named, roles}) =>
        (kind === 'body') === (bodies && named) &&
        roles.some((t) => sameWord(t, head, reading) && agree(t, head, reading))
    )
  if (fitting.length === 0) return undefined
  // statsadvokaten is the statsadvokat, not the advokat beside her
  const whole =
    fitting.length > 1 ? fitting.filter(({roles}) => roles.some((t) => sameWholeWord(t, head, reading))) : fitting
  return nearest(whole.length > 0 ? whole : fitting, phrase.first)
}

/** `die Trainerin` is not the one who is called Trainer, where she would be called so too. */
function agree(role: number, head: number, reading: Reading): boolean {
  const one = describedGender(role, reading)
  const other = describedGender(head, reading)
  return one === 0 || other === 0 || one === other
}
