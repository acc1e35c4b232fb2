import {describe, expect, test} from 'vitest'
import {asRow, readRow} from '../quotes/read-row.js'
import type {Language} from '../quotes/story.js'

/**
 * Rows of speech in the middle of a story, each piece marked with its speaker:
 *
 *     Kari Moe ler. ¶ – [Kari Moe|Det var bra], sier hun. ¶ – [?|Og hva nå?] ¶ – [nobody|Ferie.]
 *
 * `?` is the interviewer, `A + B` are two voices of one speech.
 */
const MARKS = /\[[^|\]]+\||\]/gu

/** The row as the library reads it, marked in the same way. */
export function markRow(row: string, {article: {quotes, speakers}, shift, text}: ReturnType<typeof readRow>): string {
  let marked = text
  const pieces = quotes.flatMap(({segments, speakers: voices, question}) => {
    const names = voices.map(({speaker}) => speakers[speaker]!.name).join(' + ')
    return segments.map(({start, end}) => ({
      start: start - shift,
      end: end - shift,
      who: question ? '?' : names || 'nobody'
    }))
  })
  for (const {start, end, who} of pieces.sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}[${who}|${marked.slice(start, end)}]${marked.slice(end)}`
  }
  return asRow(marked, row)
}

export type Rows = Partial<Record<Language, readonly string[]>>

/** Checks each row, and what else is asked of the rules that told its speakers. */
export function eachRow(rows: Rows, check: (rules: readonly string[]) => void = () => {}): void {
  for (const [language, list] of Object.entries(rows)) {
    test.each(list.map((row) => [row]))(`${language}: %s`, (row) => {
      const read = readRow(row.replace(MARKS, ''), language as Language)
      expect(read.article.language?.locale).toBe(language)
      expect(markRow(row, read)).toBe(row)
      check(read.article.quotes.map(({attribution}) => attribution?.rule ?? ''))
    })
  }
}

/** Rows in which a rule tells who speaks; what other rules tell there is marked too. */
export function tells(rule: string, rows: Rows): void {
  describe(`${rule} tells who speaks`, () => eachRow(rows, (rules) => expect(rules).toContain(rule)))
}

/** Rows in which it must not answer: another rule does, or nobody can be told. */
export function keepsQuiet(rule: string, rows: Rows): void {
  describe(`${rule} keeps quiet`, () => eachRow(rows, (rules) => expect(rules).not.toContain(rule)))
}
