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
export function markRow(row: string, language: Language): string {
  const {article, shift, text} = readRow(row.replace(MARKS, ''), language)
  const {quotes, speakers} = article
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

function rulesOf(row: string, language: Language): string[] {
  return readRow(row.replace(MARKS, ''), language).article.quotes.map(({attribution}) => attribution?.rule ?? '')
}

export type Rows = Partial<Record<Language, readonly string[]>>

function each(rows: Rows, check: (row: string, language: Language) => void): void {
  for (const [language, list] of Object.entries(rows)) {
    test.each(list.map((row) => [row]))(`${language}: %s`, (row) => {
      expect(readRow(row.replace(MARKS, ''), language as Language).article.language?.locale).toBe(language)
      check(row, language as Language)
    })
  }
}

/** Rows in which a rule tells who speaks; what other rules tell there is marked too. */
export function tells(rule: string, rows: Rows): void {
  describe(`${rule} tells who speaks`, () => {
    each(rows, (row, language) => {
      expect(markRow(row, language)).toBe(row)
      expect(rulesOf(row, language)).toContain(rule)
    })
  })
}

/** Rows in which it must not answer: another rule does, or nobody can be told. */
export function keepsQuiet(rule: string, rows: Rows): void {
  describe(`${rule} keeps quiet`, () => {
    each(rows, (row, language) => {
      expect(markRow(row, language)).toBe(row)
      expect(rulesOf(row, language)).not.toContain(rule)
    })
  })
}
