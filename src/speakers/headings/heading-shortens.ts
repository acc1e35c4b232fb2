import {shareOf} from '../../quotes/find-quotes.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'

const ENOUGH = 0.5
const NEAR = 8
/** In quotes: as far as a heading looks, up and down. */
const REACH = 150

/**
 * A quoted heading shortens a quote of the body: its speaker is that one's.
 *
 *     – Det er langt igjen
 *     – Det er langt igjen til fred. Nå er det viktig at …, sier Moe.
 *                                                                ^^^
 */
export const headingShortens: SpeakerRule = {
  rule: 'heading-shortens',
  speaker: (i, scene) => {
    const {who} = scene.found[i]
    if (who.length > 0 && who[0].kind !== 'description') return undefined
    const quote = shortened(i, scene)
    if (quote < 0) return undefined
    const members = scene.results[quote]?.members ?? []
    return {
      members,
      rule: 'heading-shortens',
      carried: true,
      mentions: who.length > 0 ? who : members.map(() => undefined)
    }
  }
}

/** The quote that holds most of the heading's words; of equals the next one below. */
function shortened(i: number, {found, results, reading}: Scene): number {
  let best = -1
  let top = 0
  const last = Math.min(found.length - 1, i + REACH)
  for (let j = Math.max(0, i - REACH); j <= last; j++) {
    const other = found[j]
    if (other.heading || !results[j]) continue
    const share = shareOf(found[i], other, reading) * (other.kind === 'indirect' ? 0.9 : 1)
    if (share < ENOUGH) continue
    const below = other.row - found[i].row
    const score = share + (below > 0 && below < NEAR ? 0.05 - below * 0.005 : 0)
    if (score > top) {
      top = score
      best = j
    }
  }
  return best
}
