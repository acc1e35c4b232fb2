import {describe, expect, test} from 'vitest'
import {type Article, parseArticle, type Span} from '../../src/index.js'
import {type Language, story} from './story.js'

/**
 * Rows of speech in the middle of a story, marked with what a reader finds in them:
 *
 *     – [quote|Dette er bra], [cue|sier] [role|trener] [speaker|Kari Moe] til [addressee|NRK].
 *     [speaker|Moe] [cue|mener] [indirect|taket holder] · kalte det «[mixed|en skandale]» · [question|Hva nå?]
 *
 * `¶` parts blocks. In a row with several acts of speech a mark has the numbers of the
 * acts that it belongs to: `[speaker12|Moe]`; the pieces of one act share its number.
 */
const MARKS = /\[[a-z]+\d*\||\]/gu

export function readRow(row: string, language: Language): Article {
  const [before, after] = story[language]
  const text = row.replace(MARKS, '').replaceAll(' ¶ ', '\n\n')
  return parseArticle(`${before}\n\n${text}\n\n${after}`, {hints: {language}})
}

/** The row as the library reads it, marked in the same way. */
export function markRow(row: string, language: Language): string {
  const {quotes} = readRow(row, language)
  const text = row.replace(MARKS, '').replaceAll(' ¶ ', '\n\n')
  const spans = new Map<string, {span: Span; kind: string; acts: string}>()
  quotes.forEach(({kind, question, segments, cue, addressee, speakers}, act) => {
    const keep = (name: string, span: Span | undefined): void => {
      if (!span) return
      const key = `${name} ${span.start} ${span.end}`
      spans.set(key, {span, kind: name, acts: (spans.get(key)?.acts ?? '') + (act + 1)})
    }
    for (const segment of segments) keep(question ? 'question' : kind === 'direct' ? 'quote' : kind, segment)
    keep('cue', cue)
    keep('addressee', addressee)
    for (const {mention, role} of speakers)
      for (const [name, span] of Object.entries({speaker: mention, role})) keep(name, span)
  })
  const at: string[] = new Array(text.length + 1).fill('')
  const shift = story[language][0].length + 2
  for (const {span, kind, acts} of [...spans.values()].sort((a, b) => b.span.end - a.span.end)) {
    at[span.start - shift] += `[${kind}${quotes.length > 1 ? acts : ''}|`
    at[span.end - shift] = `]${at[span.end - shift]}`
  }
  return [...at]
    .map((marks, i) => marks + text.slice(i, i + 1))
    .join('')
    .replaceAll('\n\n', ' ¶ ')
}

export type Rows = Partial<Record<Language, readonly string[]>>

function each(rows: Rows, check: (row: string, language: Language) => void): void {
  for (const [language, list] of Object.entries(rows)) {
    test.each(list.map((row) => [row]))(`${language}: %s`, (row) => check(row, language as Language))
  }
}

/** Rows in which a rule finds speech; where other rules find some too, all of it is marked. */
export function finds(rule: string, rows: Rows): void {
  describe(`${rule} finds`, () => {
    each(rows, (row, language) => {
      expect(markRow(row, language)).toBe(row)
      expect(readRow(row, language).quotes.map((quote) => quote.rule)).toContain(rule)
    })
  })
}

/** Rows that look alike to a rule but are not its own. */
export function passes(rule: string, rows: Rows): void {
  describe(`${rule} passes over`, () => {
    each(rows, (row, language) => {
      expect(markRow(row, language)).toBe(row)
      expect(readRow(row, language).quotes.map((quote) => quote.rule)).not.toContain(rule)
    })
  })
}
