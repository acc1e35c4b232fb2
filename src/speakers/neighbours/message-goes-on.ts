import {ITSELF} from '../../locale/word-classes.js'
import type {FoundQuote} from '../../quotes/found-quote.js'
import type {Reading} from '../../reading.js'
import {carriedFrom} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

/** In blocks. */
const NEAR = 2

/**
 * Words of a message whose sender was told right before: a body, for people say what they say.
 *
 *     Butikken stenger, opplyser kjeden i en pressemelding.
 *                                ^^^^^^
 *     «Vi har prøvd alt», heter det videre.
 *
 * Stands after the narration of the quote's own block, which may name another sender.
 */
export const messageGoesOn: SpeakerRule = {
  rule: 'message-goes-on',
  speaker: (i, {reading, found, results}) => {
    if (!isMessage(found[i], reading)) return undefined
    for (let j = i - 1; j >= 0 && found[i].row - found[j].row <= NEAR; j--) {
      const result = results[j]
      if (!result || found[j].heading) continue
      return result.members[0]?.kind === 'body' ? carriedFrom(result, 'message-goes-on') : undefined
    }
    return undefined
  }
}

/** `heter det`, `står det i brevet`: the tag names nobody but the message itself. */
export function isMessage({who, cue}: FoundQuote, {columns: {speech}}: Reading): boolean {
  if (who.length > 0 || !cue) return false
  for (let t = cue[0]; t < cue[1]; t++) if (speech[t] & ITSELF) return true
  return false
}
