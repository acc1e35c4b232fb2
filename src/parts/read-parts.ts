import type {Agency, Byline, Caption, Embed, Related, Timestamp} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import type {Reading} from '../reading.js'
import {readAgencies} from './agencies.js'
import {readBylines} from './bylines.js'
import {readCaptions} from './captions.js'
import {readEdges} from './edges.js'
import {readEmbeds} from './embeds.js'
import {readRelated} from './related.js'
import {speechAreas} from './speech-areas.js'
import {readTimestamps} from './timestamps.js'

/** What the blocks hold, cut into parts: a table for each kind of part, in order of place. */
export interface Parts {
  readonly captions: readonly Caption[]
  readonly embeds: readonly Embed[]
  readonly related: readonly Related[]
  readonly bylines: readonly Byline[]
  readonly timestamps: readonly Timestamp[]
  readonly agencies: readonly Agency[]
  /** By row: the tokens in which speech may stand, [first, last): without dateline, label, credit and site words. Empty (first === last) where none may. */
  readonly speech: ReadonlyArray<readonly [first: number, last: number]>
}

export function readParts(reading: Reading, blocks: readonly Judged[]): Parts {
  const captions = readCaptions(reading, blocks)
  const edges = readEdges(reading, blocks)
  return {
    captions,
    embeds: readEmbeds(reading, blocks),
    related: readRelated(reading, blocks),
    bylines: readBylines(reading, blocks),
    timestamps: readTimestamps(reading, blocks),
    agencies: readAgencies(reading, blocks, edges),
    speech: speechAreas(reading, blocks, captions, edges)
  }
}
