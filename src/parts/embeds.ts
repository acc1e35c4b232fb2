import type {Embed} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import type {Draft} from '../draft.js'
import type {BlockPattern} from '../furniture/block-pattern.js'
import type {Reading} from '../reading.js'
import {spanAt} from '../source/place.js'
import type {Row} from '../surface/read-surface.js'
import {hasKind} from './has-kind.js'
import {readSignature} from './signature.js'

/** Who a signed post is from where nothing else tells. */
const SIGNED = 'twitter'
const PLAYER = 'video'
const UNKNOWN = 'unknown'

/**
 * What is left of embedded things. A fall-back text in two blocks names its
 * provider in the first.
 *
 *     Laster Twitter-innhold ⏎ Kunne ikke laste innhold
 *     provider: twitter        twitter too
 */
export function readEmbeds(reading: Reading, blocks: readonly Judged[]): Embed[] {
  const embeds: Embed[] = []
  for (const row of reading.rows) {
    if (!hasKind(blocks[row.index], 'embed')) continue
    const embed = embedOf(row, hasKind(blocks[row.index], 'caption'), reading)
    const previous = embeds[embeds.length - 1]
    embeds.push(
      embed.provider === UNKNOWN && previous?.block === row.index - 1 && embed.status === 'placeholder'
        ? {...embed, provider: previous.provider}
        : embed
    )
  }
  return embeds
}

export function embedOf(row: Row, titled: boolean, reading: Reading): Embed {
  const signature = readSignature(row, reading)
  const hit = bestHit(reading.furniture[row.index].hits)
  const provider =
    hit && hit.provider !== UNKNOWN
      ? hit.provider
      : signature.handle
        ? SIGNED
        : (hit?.provider ?? (titled ? PLAYER : UNKNOWN))
  const {text, start, end} = spanAt(reading.record, row.start, row.end)
  const {author, handle, date, url} = signature
  const status = handle && provider === SIGNED ? 'text' : (hit?.status ?? (handle ? 'text' : 'placeholder'))
  const embed: Draft<Embed> = {text, start, end, block: row.index, provider, status}
  if (author) embed.author = author
  if (handle) embed.handle = handle
  if (date) embed.date = date
  if (url) embed.url = url
  return embed
}

/** The pattern that says most: it names a provider, and the longest wording. */
function bestHit(hits: readonly BlockPattern[]): BlockPattern['embed'] {
  let best: BlockPattern | undefined
  for (const hit of hits) {
    if (hit.kind !== 'embed') continue
    if (!best || rank(hit) > rank(best)) best = hit
  }
  return best?.embed
}

function rank({embed, source}: BlockPattern): number {
  return (embed?.provider === UNKNOWN ? 0 : 1000) + source.length
}
