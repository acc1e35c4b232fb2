import type {Article} from '../src/index.js'

const vowels = 'aeiouy'
const consonants = 'bdfghjklmnprtv'
const small = /^(?:av|von|van|de|der|den|la|le|da|di|du|al|el|bin|og|and|und|et|i|for)$/u

/** The words in the names of an article's people: of names of two words or more. */
export function nameWordsOf({speakers, captions}: Article): readonly string[] {
  const people = speakers.filter(({named, kind}) => named && kind === 'person').map(({name}) => name)
  const creators = captions.flatMap(({credits}) => credits.flatMap((credit) => credit.creators))
  const parts = [...people, ...creators].map((name) => name.split(/[\s-]+/u))
  const words = parts.filter((name) => name.length > 1 && name.every(isNameWord)).flat()
  return [...new Set(words)].filter((word) => word.length > 2 && !small.test(word) && !word.includes('.'))
}

function isNameWord(word: string): boolean {
  return small.test(word) || /^\p{Lu}[\p{L}'’.]*$/u.test(word)
}

/**
 * Renames all people of an article alike: each name becomes one that nobody has, as long
 * and with the same capitals, and with the same last letter, which may be a case ending.
 *
 *     Kari Moe … Moes hus   →   Dibi Fae … Faes hus
 */
export function renamer(
  words: readonly string[],
  salt: number,
  taken: (word: string) => boolean
): (text: string) => string {
  const names = new Map<string, string>()
  for (const word of words) {
    let name = invent(word, salt)
    for (let more = 1; taken(name); more++) name = invent(word, salt + more)
    names.set(word, name)
    names.set(word.toUpperCase(), name.toUpperCase())
    names.set(capital(word), capital(name))
  }
  if (names.size === 0) return (text) => text
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).join('|')
  // Glued lines have no blank between them: LibraryMarjorie.
  const glued = '(?<=\\p{Ll})(?=\\p{Lu})'
  const pattern = new RegExp(`(?:(?<!\\p{L})|${glued})(?:${longestFirst})(?=(?:s|’s|'s)?(?!\\p{L})|${glued})`, 'gu')
  return (text) => text.replace(pattern, (word) => names.get(word)!)
}

function invent(word: string, salt: number): string {
  let state = salt
  for (const letter of word.toLowerCase()) state = (Math.imul(state, 31) + letter.codePointAt(0)!) >>> 0
  const letters = [...word].map((letter, i) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const pool = i % 2 === 0 ? consonants : vowels
    const drawn = i === word.length - 1 ? letter : pool[(state >>> 8) % pool.length]!
    return letter === letter.toLowerCase() ? drawn : drawn.toUpperCase()
  })
  return letters.join('')
}

function capital(word: string): string {
  return word[0]! + word.slice(1).toLowerCase()
}

/** A thing with every text in it renamed. */
export function renamed<T>(thing: T, rename: (text: string) => string): T {
  return JSON.parse(JSON.stringify(thing, (_, value) => (typeof value === 'string' ? rename(value) : value)))
}
