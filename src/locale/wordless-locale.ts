import type {Locale} from './locale.js'

/** Reads pages in a language that no pack knows: furniture and shapes, no words. */
export const wordlessLocale: Locale = {
  code: 'und',
  base: 'latin',
  furniture: {},
  words: {
    language: {words: []},
    sentences: {abbreviations: []},
    names: {particles: [], honorifics: [], bodies: [], endings: []},
    blocks: {verbs: []},
    quotes: {
      marks: [
        ['«', '»'],
        ['“', '”'],
        ['„', '“'],
        ['"', '"']
      ],
      dash: false,
      say: [],
      judge: [],
      gesture: [],
      call: [],
      nonfinite: [],
      auxiliaries: [],
      that: [],
      whether: [],
      negations: [],
      accordingBefore: [],
      toward: [],
      itself: [],
      adverbs: [],
      and: [],
      subordinators: [],
      prepositions: [],
      interrogatives: []
    },
    speakers: {
      pronouns: {he: [], she: [], they: []},
      firstPerson: [],
      articles: [],
      indefinite: [],
      possessives: [],
      roles: [],
      people: [],
      bodies: [],
      groups: [],
      ageEndings: [],
      parties: [],
      papers: []
    }
  }
}
