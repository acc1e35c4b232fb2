import {sentenceEnd} from '../quotes/sentences.js'
import type {Member} from './cast.js'
import type {Company, Fits} from './company.js'
import type {Scene} from './scene.js'
import {toldIn} from './told-in.js'

/** Tokens that are looked through for one speaker: a block with more is no article's. */
const MOST_TOKENS = 400

/**
 * Who a block is about, up to a token: the subject of its last sentence with a person, or who spoke last in it.
 *
 *     Moe trener laget. – Vi er klare, sier Berg. Lie er enig. Hun …
 *     ^^^                                   ^^^^  ^^^ the last one
 */
export function subjectIn(
  row: number,
  end: number,
  quote: number,
  fits: Fits,
  bodies: boolean,
  company: Company
): Member | undefined {
  const {scene} = company
  const {rows} = scene.reading
  const spoke = lastSpeech(row, end, quote, fits, scene)
  let best = spoke < 0 ? undefined : speakerOf(spoke, scene)
  let bestAt = spoke < 0 ? -1 : scene.found[spoke].place[1]
  for (let t = Math.max(scene.parts.speech[row][0], rows[row].first, end - MOST_TOKENS); t < end; ) {
    const spoken = scene.inSpeech(row, t, quote)
    if (spoken > t) {
      t = spoken
      continue
    }
    const stop = Math.min(end, sentenceEnd(t, rows[row].last, scene.reading))
    const found = t < bestAt ? undefined : toldIn(t, stop, row, quote, fits, bodies, company)
    if (found) {
      best = found
      bestAt = t
    }
    t = Math.max(stop, t + 1)
  }
  return best
}

/** The last speech of the block before the quote that asks, of somebody who fits; or -1. */
function lastSpeech(row: number, end: number, quote: number, fits: Fits, scene: Scene): number {
  for (const i of scene.quotesBefore(row, quote)) {
    if (scene.found[i].place[1] > end) continue
    const member = speakerOf(i, scene)
    if (member && fits(member)) return i
  }
  return -1
}

function speakerOf(quote: number, {results}: Scene): Member | undefined {
  const members = results[quote]?.members
  return members?.[members.length - 1]
}
