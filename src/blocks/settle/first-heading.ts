import type {Judged} from '../block-rule.js'
import {isBare} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

/** Blocks at the head of a record among which its title is looked for. */
const HEAD = 8

/**
 * A headline before any paragraph is the title; there is one only.
 *
 *     Foto: Kari Nordmann        caption
 *     Sang seg til prisen        heads the article, so the title and no crosshead
 *     – Jeg trodde de skulle …   its first paragraph
 *
 * After the weighing, which sees a line and its neighbours, not the article.
 */
export const firstHeading: SettleRule = {
  rule: 'first-heading',
  settle: (i, blocks, {rows}) => {
    const {kind, sure, score} = blocks[i]
    if (sure) return undefined
    if (kind === 'heading' && i < HEAD && rows[i].words > 1 && isBare(rows[i]) && opensArticle(i, blocks))
      return {kind: 'title', rule: 'first-heading', sure: false, score}
    if (kind === 'title' && i > 0 && hasTitle(i, blocks))
      return {kind: 'heading', rule: 'second-title', sure: false, score}
    return undefined
  }
}

function opensArticle(i: number, blocks: readonly Judged[]): boolean {
  for (let j = 0; j < i; j++) {
    const {kind} = blocks[j]
    if (kind === 'paragraph' || kind === 'title' || kind === 'heading' || kind === 'listItem' || kind === 'factbox')
      return false
  }
  return true
}

function hasTitle(i: number, blocks: readonly Judged[]): boolean {
  for (let j = Math.max(0, i - HEAD); j < i; j++) if (blocks[j].kind === 'title') return true
  return false
}
