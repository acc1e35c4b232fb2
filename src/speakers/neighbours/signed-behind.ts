import {readPhrase} from '../../quotes/phrase/read-phrase.js'
import {carriedTo} from '../attribution.js'
import type {SpeakerRule} from '../speaker-rule.js'

/**
 * A block of speech, and the next one is nothing but who said it.
 *
 *     «Wir müssen reden. Sonst wird das nichts.»
 *     Parteipräsident Kurt Moe
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const signedBehind: SpeakerRule = {
  rule: 'signed-behind',
  speaker: (i, scene, resolver) => {
    const {row, kind} = scene.found[i]
    if (kind !== 'direct' || !scene.closesBlock(i) || !scene.opensBlock(i)) return undefined
    const next = scene.reading.rows[row + 1]
    if (!next || !isLine(scene.blocks[row + 1].kind) || scene.quotesIn(next.index).length > 0) return undefined
    const who = readPhrase(next.first, next.last, scene.reading)
    if (who?.kind !== 'name' || who.name?.kind !== 'person' || who.end !== next.last) return undefined
    const member = resolver.resolve(who, next.index, i)
    return member && carriedTo(member, 'signed-behind')
  }
}

/** What a line with a name is taken for; no word of the site. */
function isLine(kind: string): boolean {
  return kind === 'heading' || kind === 'paragraph' || kind === 'byline'
}
