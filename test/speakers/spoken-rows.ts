import {describe, expect, test} from 'vitest'
import {type Article, parseArticle} from '../../src/index.js'
import {type Language, story} from '../quotes/story.js'

/**
 * Rows of speech in the middle of a story, each piece marked with its speaker:
 *
 *     Kari Moe ler. ¶ – [Kari Moe|Det var bra], sier hun. ¶ – [?|Og hva nå?] ¶ – [nobody|Ferie.]
 *
 * `¶` parts blocks; `?` is the interviewer, `A + B` are two voices of one speech.
 */
const MARKS = /\[[^|\]]+\||\]/gu

export function readRow(row: string, language: Language): Article {
  const [before, after] = story[language]
  const text = row.replace(MARKS, '').replaceAll(' ¶ ', '\n\n')
  return parseArticle(`${before}\n\n${text}\n\n${after}`, {hints: {language}})
}

/** The row as the library reads it, marked in the same way. */
export function markRow(row: string, language: Language): string {
  const {quotes, speakers} = readRow(row, language)
  let text = row.replace(MARKS, '').replaceAll(' ¶ ', '\n\n')
  const shift = story[language][0].length + 2
  const pieces = quotes.flatMap(({segments, speakers: voices, question}) => {
    const names = voices.map(({speaker}) => speakers[speaker]!.name).join(' + ')
    return segments.map(({start, end}) => ({
      start: start - shift,
      end: end - shift,
      who: question ? '?' : names || 'nobody'
    }))
  })
  for (const {start, end, who} of pieces.sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[${who}|${text.slice(start, end)}]${text.slice(end)}`
  }
  return text.replaceAll('\n\n', ' ¶ ')
}

function rulesOf(row: string, language: Language): string[] {
  return readRow(row, language).quotes.map(({attribution}) => attribution?.rule ?? '')
}

export type Rows = Partial<Record<Language, readonly string[]>>

function each(rows: Rows, check: (row: string, language: Language) => void): void {
  for (const [language, list] of Object.entries(rows)) {
    test.each(list.map((row) => [row]))(`${language}: %s`, (row) => check(row, language as Language))
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
