import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {allLocales, parseArticle} from '../src/index.js'
import {records} from './records.js'
import {type Gold, nameWordsOf, renamed, renamer} from './rename.js'

const listed = new Set<string>()
const bodies: string[] = []
for (const {words, furniture} of allLocales) {
  JSON.stringify([words, furniture], (_, value) => {
    if (typeof value === 'string') for (const word of value.toLowerCase().split(/\s+/u)) listed.add(word)
    return value
  })
  bodies.push(
    ...words.names.bodies,
    ...(words.names.bodyEndings ?? []),
    ...words.speakers.bodies,
    ...words.speakers.groups
  )
}
const endings = bodies.map((word) => word.toLowerCase())
const isBody = (word: string) => endings.some((ending) => word.toLowerCase().endsWith(ending))

const people = records.flatMap(({path, text}) => {
  if (!path.startsWith('corpus/')) return []
  const gold: Gold = JSON.parse(readFileSync(new URL(path.replace(/\.txt$/u, '.gold.json'), import.meta.url), 'utf8'))
  const words = nameWordsOf(gold, isBody)
  return words.length > 0 ? [{path, text, words}] : []
})

/** Who an article is about must not matter: no rule knows a person. */
describe.each(people)('$path reads the same', ({text, words}) => {
  test.each([7, 11, 23])('with all people renamed (%i)', (salt) => {
    const rename = renamer(words, salt, (word) => listed.has(word.toLowerCase()))
    expect(rename(text)).not.toBe(text)
    expect(parseArticle(rename(text))).toEqual(renamed(parseArticle(text), rename))
  })
})
