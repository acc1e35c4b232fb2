import {describe, expect, test} from 'vitest'
import type {Span} from '../../src/index.js'
import {asRow, readRow} from './read-row.js'
import type {Language} from './story.js'

/**
 * Rows of speech in the middle of a story, marked with what a reader finds in them:
 *
 *     – [quote|Dette er bra], [cue|sier] [role|trener] [speaker|Kari Moe] til [addressee|NRK].
 *     [speaker|Moe] [cue|mener] [indirect|taket holder] · kalte det «[mixed|en skandale]» · [question|Hva nå?]
 *
 * In a row with several acts of speech a mark has the numbers of the
 * acts that it belongs to: `[speaker12|Moe]`; the pieces of one act share its number.
 */
const MARKS = /\[[a-z]+\d*\||\]/gu

/** The row as the library reads it, marked in the same way. */
export function markRow(row: string, {article: {quotes}, shift, text}: ReturnType<typeof readRow>): string {
  const spans = new Map<string, {span: Span; kind: string; acts: string}>()
  for (const [act, {kind, question, segments, cue, addressee, speakers}] of quotes.entries()) {
    const keep = (name: string, span: Span | undefined): void => {
      if (!span) return
      const key = `${name} ${span.start} ${span.end}`
      spans.set(key, {span, kind: name, acts: (spans.get(key)?.acts ?? '') + (act + 1)})
    }
    for (const segment of segments) keep(question ? 'question' : kind === 'direct' ? 'quote' : kind, segment)
    keep('cue', cue)
    keep('addressee', addressee)
    for (const {mention, role} of speakers) {
      keep('speaker', mention)
      keep('role', role)
    }
  }
  const at: string[] = new Array(text.length + 1).fill('')
  for (const {span, kind, acts} of [...spans.values()].sort((a, b) => b.span.end - a.span.end)) {
    at[span.start - shift] += `[${kind}${quotes.length > 1 ? acts : ''}|`
    at[span.end - shift] = `]${at[span.end - shift]}`
  }
  return asRow(at.map((marks, i) => marks + text.slice(i, i + 1)).join(''), row)
}

export type Rows = Partial<Record<Language, readonly string[]>>

function each(rows: Rows, check: (rules: readonly string[]) => void): void {
  for (const [language, list] of Object.entries(rows)) {
    test.each(list.map((row) => [row]))(`${language}: %s`, (row) => {
      const read = readRow(row.replace(MARKS, ''), language as Language)
      expect(read.article.language?.locale).toBe(language)
      expect(markRow(row, read)).toBe(row)
      check(read.article.quotes.map(({rule}) => rule))
    })
  }
}

/** Rows in which a rule finds speech; where other rules find some too, all of it is marked. */
export function finds(rule: string, rows: Rows): void {
  describe(`${rule} finds`, () => each(rows, (rules) => expect(rules).toContain(rule)))
}

/** Rows that look alike to a rule but are not its own; without marks, no rule finds anything. */
export function passes(rule: string, rows: Rows): void {
  describe(`${rule} passes over`, () => each(rows, (rules) => expect(rules).not.toContain(rule)))
}
