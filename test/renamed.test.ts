import {describe, expect, test} from 'vitest'
import {allLocales, parseArticle} from '../src/index.js'
import {records} from './records.js'
import {nameWordsOf, renamed, renamer} from './rename.js'

const listed = new Set<string>()
for (const {words, furniture} of allLocales) {
  JSON.stringify([words, furniture], (_, value) => {
    if (typeof value === 'string') for (const word of value.toLowerCase().split(/\s+/u)) listed.add(word)
    return value
  })
}
/** Nouns that end names too, as `land` ends Ruhland: an invented name is no such word. */
const nouns = allLocales.flatMap(
  ({
    words: {
      names,
      speakers: {roles, people, bodies, groups}
    }
  }) => {
    return [...(names.bodyEndings ?? []), ...names.bodies, ...roles, ...people, ...bodies, ...groups]
  }
)
const isWord = (name: string) => listed.has(name) || nouns.some((noun) => noun.length > 2 && name.endsWith(noun))
/** Where names change from case to case, one of the same length changes otherwise. */
const inflecting = allLocales.filter(({words}) => words.names.inflections).map(({code}) => code)

const people = records.flatMap(({path, text}) => {
  const article = parseArticle(text)
  const words = nameWordsOf(article).filter((word) => !isWord(word.toLowerCase()))
  if (words.length === 0 || inflecting.includes(article.language?.tag ?? '')) return []
  return [{path, text, words}]
})

/** Who an article is about must not matter: no rule knows a person. */
describe.each(people)('$path reads the same', ({text, words}) => {
  test.each([7, 11, 23])('with all people renamed (%i)', (salt) => {
    const rename = renamer(words, salt, (word) => isWord(word.toLowerCase()))
    expect(rename(text)).not.toBe(text)
    // How sure the language is may rest on a name that is a word too.
    const {language: _, ...expected} = renamed(parseArticle(text), rename)
    expect(parseArticle(rename(text))).toMatchObject(expected)
  })
})
