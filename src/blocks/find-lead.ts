import type {Reading} from '../reading.js'
import {KIND, MARK} from '../source/tokens.js'
import type {Judged} from './block-rule.js'

/** The block of the headline, or -1. */
export function findTitle(blocks: readonly Judged[]): number {
  return blocks.findIndex(({kind}) => kind === 'title')
}

/**
 * The paragraph under the headline that stands before the body, or -1 where none
 * can be told from it.
 *
 *     Brua er stengt                    title
 *     Skolebarn må gå rundt fjorden.    lead
 *     Av Kari Nordmann                  byline
 *     – Det tar en time, sier …         body
 *
 * Without a headline only a line of the page's own (byline, time, section) right
 * after it sets it off. Speech is no lead.
 */
export function findLead(blocks: readonly Judged[], reading: Reading): number {
  const title = findTitle(blocks)
  let i = title + 1
  while (i < blocks.length && isMeta(blocks[i])) i++
  if (i >= blocks.length || blocks[i].kind !== 'paragraph') return -1
  const {first, dash} = reading.rows[i]
  if (dash || (reading.tokens.kinds[first] & KIND) === MARK) return -1
  if (title >= 0) return i
  const next = blocks[i + 1]?.kind
  return next === 'byline' || next === 'timestamp' || next === 'kicker' ? i : -1
}

function isMeta({kind}: Judged): boolean {
  return kind !== 'paragraph' && kind !== 'heading' && kind !== 'listItem' && kind !== 'factbox'
}
