import type {Judged} from '../blocks/block-rule.js'
import type {Reading} from '../reading.js'
import {type Dateline, readDateline} from './dateline.js'
import {signOffStart} from './sign-off.js'

/** What stands at the edges of a paragraph and belongs to no sentence of it. */
export interface Edges {
  readonly dateline: Dateline | undefined
  /** The token at which the agency's sign-off starts, or the paragraph's end. */
  readonly signOff: number
}

/**
 * Datelines and sign-offs, by row; most paragraphs have neither.
 *
 *     OSLO (NTB) – Byrådet sier nei, opplyser Ola Berg. (©NTB)
 *     ^^^^^^^^^^^^                                      ^^^^^^
 */
export function readEdges(reading: Reading, blocks: readonly Judged[]): ReadonlyArray<Edges | undefined> {
  return reading.rows.map((row) => {
    if (blocks[row.index].kind !== 'paragraph') return undefined
    const dateline = readDateline(row, reading)
    const signOff = signOffStart(row, reading)
    return dateline || signOff < row.last ? {dateline, signOff} : undefined
  })
}
