import {pairOf, wordHash} from '../source/word-hash.js'
import {type CompoundParts, compileParts, HYPHEN_ONLY} from './compound-parts.js'
import {compileGivenNames} from './given-names.js'
import {HashTable} from './hash-table.js'
import {compileKin, type Kin} from './kin.js'
import type {Locale} from './locale.js'
import {wordHashes} from './phrase-table.js'
import * as w from './word-classes.js'

/** A locale's words, compiled: from a word's hash to its classes. */
export interface Lexicon {
  readonly locale: Locale
  /** Hash to entry; 0 is no entry. */
  readonly table: HashTable
  readonly speech: Int32Array
  readonly people: Int32Array
  /** Phrases, asked for by `phrasesOf`: by their first two words, since a small word opens dozens. */
  readonly pairs: HashTable
  readonly phrases: ReadonlyArray<readonly LexiconPhrase[]>
  /** Particles that may stand apart from their verb: by the hash of the verb. */
  readonly particles: ReadonlyMap<number, ReadonlySet<number>>
  /** Marks that open and that close speech, by character. */
  readonly openers: ReadonlyMap<number, readonly number[]>
  readonly closers: ReadonlySet<number>
  /** Last parts of compounds, to be looked up by `compoundClasses`. */
  readonly compounds: CompoundParts
  /** Nouns for offices, by whole words and last parts. */
  readonly offices: CompoundParts
  /** The trades that a noun can stand for, each a bit, by whole words and last parts. */
  readonly trades: CompoundParts
  /** Nouns for kin, by hash: what one is to the other. */
  readonly kin: ReadonlyMap<number, Kin>
  /** Infinitives that open what somebody asserts of himself, by hash. */
  readonly asserted: ReadonlySet<number>
  /** Joining words that open a sentence only as its adverb, by hash. */
  readonly expletives: ReadonlySet<number>
  /** Before a clause that sets somebody else's words against the ones before it, by hash. */
  readonly whereas: ReadonlySet<number>
  /** What stands before the place of a body, and before the sender of a message, by hash. */
  readonly within: ReadonlySet<number>
  readonly from: ReadonlySet<number>
  /** Verbs that bid the reader, and countries as owners, by hash: they open no person's name. */
  readonly bids: ReadonlySet<number>
  readonly countries: ReadonlySet<number>
  /** Articles that point, and those that tell several, by hash. */
  readonly demonstratives: ReadonlySet<number>
  readonly pluralArticles: ReadonlySet<number>
  /** Articles that may stand for somebody alone, by hash. */
  readonly pointing: ReadonlySet<number>
  /** Pronouns for somebody not told of before, by hash. */
  readonly somebody: ReadonlySet<number>
  /** First names, by hash: HE or SHE. */
  readonly given: ReadonlyMap<number, number>
  /** Nouns for somebody of an age by tens, by hash: 0 in their twenties. */
  readonly decades: ReadonlyMap<number, number>
  /** Articles that tell whether a noun means a man or a woman, by hash; and nouns of which they tell nothing. */
  readonly articleGenders: ReadonlyMap<number, number>
  readonly eitherGender: ReadonlySet<number>
  /** By hash, the words that tie what a body is for to its name. */
  readonly bodyTies: ReadonlySet<number>
  /** By hash, verbs behind which only the one spoken to can stand. */
  readonly needHearer: ReadonlySet<number>
  /** By hash, the first words of verbs by which the last speaker goes on. */
  readonly goOn: ReadonlySet<number>
  /** By hash, names in capitals that are other words in small letters. */
  readonly letters: ReadonlySet<number>
  /** Words between a description and its name, by hash, with the hash of a second one or 0. */
  readonly named: ReadonlyMap<number, number>
  /** Words that are others with a capital, by hash. */
  readonly capitals: ReadonlyMap<number, number> | undefined
  /** Case endings of names, longest first. */
  readonly endings: readonly string[]
}

export interface LexiconPhrase {
  readonly rest: readonly number[]
  readonly speech: number
  readonly people: number
}

/** The phrases that open with two words, given as hashes; longest first. */
export function phrasesOf(first: number, second: number, {pairs, phrases}: Lexicon): readonly LexiconPhrase[] {
  return phrases[pairs.get(pairOf(first, second))]
}

/** Where each list of the locale goes. The one place that ties a field to a class. */
function entriesOf(
  locale: Locale
): Array<readonly [words: readonly string[] | undefined, speech: number, people: number]> {
  const {language, sentences, names, blocks, quotes, speakers} = locale.words
  const {months, weekdays} = locale.furniture
  return [
    [language.words, 0, w.SMALL_WORD],
    [sentences.abbreviations, 0, w.ABBREVIATION],
    [names.particles, 0, w.PARTICLE],
    [names.honorifics, 0, w.HONORIFIC],
    [names.bodies, 0, w.BODY_WORD],
    [names.capitalised, 0, w.CAPITALISED],
    [names.firstNames, 0, w.FIRST_NAME],
    [blocks.captionOpeners, 0, w.CAPTION_OPENER],
    [blocks.pictured, 0, w.PICTURED],
    [blocks.verbs, 0, w.VERB],
    [blocks.shown, 0, w.SHOWN | w.VERB],
    [quotes.say, w.SAY, w.VERB],
    [quotes.judge, w.JUDGE, w.VERB],
    [quotes.gesture, w.GESTURE, w.VERB],
    [quotes.call, w.CALL, w.VERB],
    [quotes.nonfinite, w.NONFINITE, 0],
    [quotes.auxiliaries, w.AUXILIARY, w.VERB],
    [quotes.reflexives, w.REFLEXIVE, 0],
    [quotes.that, w.THAT, 0],
    [quotes.whether, w.WHETHER, 0],
    [quotes.negations, w.NEGATION, 0],
    [quotes.accordingBefore, w.ACCORDING_BEFORE, 0],
    [quotes.accordingAfter, w.ACCORDING_AFTER, 0],
    [quotes.toward, w.TOWARD, 0],
    [quotes.tell, w.TELL, w.VERB],
    [quotes.itself, w.ITSELF, 0],
    [quotes.adverbs, w.ADVERB, 0],
    [quotes.and, w.AND, 0],
    [quotes.subordinators, w.SUBORDINATOR, 0],
    [quotes.prepositions, w.PREPOSITION, 0],
    [quotes.interrogatives, w.INTERROGATIVE, 0],
    [quotes.answers, w.ANSWER, 0],
    [quotes.questionLabels, w.QUESTION_LABEL, 0],
    [quotes.answerLabels, w.ANSWER_LABEL, 0],
    [quotes.participles, w.PARTICIPLE, 0],
    [quotes.assert, w.ASSERT, 0],
    [quotes.hearers, w.HEARER, 0],
    [quotes.subjunctives, w.SUBJUNCTIVE, w.VERB],
    [quotes.clitics, w.CLITIC, 0],
    [quotes.messages, w.MESSAGE, 0],
    [quotes.infinitive, w.INFINITIVE, 0],
    [speakers.pronouns.he, 0, w.HE],
    [speakers.pronouns.she, 0, w.SHE],
    [speakers.pronouns.they, 0, w.THEY],
    [speakers.pronouns.other, 0, w.OTHER_PRONOUN],
    [speakers.pronouns.it, 0, w.OTHER_PRONOUN | w.AGAIN],
    [speakers.firstPerson, 0, w.FIRST_PERSON],
    [speakers.secondPerson, 0, w.SECOND_PERSON],
    [speakers.articles, 0, w.ARTICLE],
    [speakers.indefinite, 0, w.ARTICLE | w.INDEFINITE],
    [speakers.of, 0, w.OF],
    [speakers.possessives, 0, w.POSSESSIVE],
    [speakers.roles, 0, w.ROLE],
    [speakers.people, 0, w.PERSON],
    [speakers.kin?.flat(2), 0, w.ROLE],
    [speakers.men, 0, w.MAN],
    [speakers.women, 0, w.WOMAN],
    [speakers.bodies, 0, w.BODY],
    [speakers.again, 0, w.AGAIN | w.BODY],
    // le prévenu is one as well, but no role
    [speakers.againPeople?.filter((word) => !speakers.people.includes(word)), 0, w.AGAIN | w.ROLE],
    [speakers.againPeople?.filter((word) => speakers.people.includes(word)), 0, w.AGAIN],
    [speakers.trades?.flat(), 0, w.ROLE],
    [speakers.groups, 0, w.GROUP],
    [speakers.papers, 0, w.PAPER],
    [speakers.parties, 0, w.PARTY],
    [months?.flat(), 0, w.MONTH],
    // the short forms are other words too: Sun, Sat, Mon
    [weekdays?.filter((day) => day.length > 4), 0, w.WEEKDAY]
  ]
}

/** Verbs whose second word may stand apart from the first. */
const SPLITS = w.SAY | w.JUDGE | w.GESTURE | w.CALL

export function compileLexicon(locale: Locale): Lexicon {
  const singles = new Map<number, {speech: number; people: number}>()
  const entry = (hash: number) => {
    let found = singles.get(hash)
    if (!found) singles.set(hash, (found = {speech: 0, people: 0}))
    return found
  }
  const pairs = new Map<number, number>()
  const phrases: LexiconPhrase[][] = [[]]
  const particles = new Map<number, Set<number>>()
  const elisions = new Set((locale.words.sentences.elisions ?? []).map((word) => wordHash(word)))
  for (const [words, speech, people] of entriesOf(locale)) {
    for (const word of words ?? []) {
      const [first, ...rest] = wordHashes(word, elisions)
      if (first === undefined) continue
      const row = entry(first)
      const second = rest[0]
      if (second === undefined) {
        row.speech |= speech
        row.people |= people
        continue
      }
      row.people |= w.OPENS_PHRASE
      const pair = pairOf(first, second)
      const at = pairs.get(pair)
      if (at === undefined) pairs.set(pair, phrases.push([{rest, speech, people}]) - 1)
      else phrases[at]?.push({rest, speech, people})
      if (speech & SPLITS && rest.length === 1) {
        row.speech |= speech & w.JUDGE ? w.SPLIT_JUDGE : w.SPLIT_SAY
        const set = particles.get(first) ?? new Set()
        particles.set(first, set.add(second))
      }
    }
  }
  for (const list of phrases) list.sort((a, b) => b.rest.length - a.rest.length)
  const speech = new Int32Array(singles.size + 1)
  const people = new Int32Array(singles.size + 1)
  const index = new Map<number, number>()
  for (const [hash, row] of singles) {
    const at = index.size + 1
    index.set(hash, at)
    speech[at] = row.speech
    people[at] = row.people
  }
  const openers = new Map<number, number[]>()
  const closers = new Set<number>()
  for (const [open, close] of locale.words.quotes.marks) {
    const code = open.charCodeAt(0)
    const list = openers.get(code) ?? []
    openers.set(code, [...list, close.charCodeAt(0)])
    closers.add(close.charCodeAt(0))
  }
  return {
    locale,
    table: new HashTable(index),
    speech,
    people,
    pairs: new HashTable(pairs),
    phrases,
    particles,
    openers,
    closers,
    compounds: compileParts(partsOf(locale)),
    offices: compileParts((locale.words.speakers.offices ?? []).map((word) => [word, 1])),
    trades: compileParts(tradesOf(locale)),
    kin: compileKin(locale.words.speakers.kin),
    asserted: new Set(locale.words.quotes.asserted?.map(wordHash)),
    expletives: new Set(locale.words.quotes.expletives?.map(wordHash)),
    whereas: new Set(locale.words.quotes.whereas?.map(wordHash)),
    within: new Set(locale.words.quotes.within?.map(wordHash)),
    from: new Set(locale.words.quotes.from?.map(wordHash)),
    bids: new Set(locale.words.names.bids?.map(wordHash)),
    countries: new Set(locale.words.names.countries?.map(wordHash)),
    demonstratives: new Set(locale.words.speakers.demonstratives?.map(wordHash)),
    somebody: new Set(locale.words.speakers.somebody?.map(wordHash)),
    pointing: new Set(locale.words.speakers.pointing?.map(wordHash)),
    pluralArticles: new Set(locale.words.speakers.pluralArticles?.map(wordHash)),
    given: compileGivenNames(locale.words.names),
    decades: new Map(
      (locale.words.speakers.decades ?? []).flatMap((words, i) => words.map((word) => [wordHash(word), i] as const))
    ),
    articleGenders: new Map(gendersOf(locale)),
    eitherGender: new Set((locale.words.speakers.articleGenders?.either ?? []).map((word) => wordHash(word))),
    bodyTies: new Set(locale.words.names.bodyTies?.flatMap((word) => wordHashes(word, elisions))),
    needHearer: new Set(locale.words.quotes.needHearer?.map((word) => wordHash(word))),
    goOn: new Set(locale.words.quotes.goOn?.flatMap((word) => wordHashes(word, elisions))),
    letters: new Set(locale.words.names.letters?.flatMap((word) => wordHashes(word, elisions))),
    named: compileNamed(locale.words.speakers.named, elisions),
    capitals: locale.words.language.capitals
      ? new Map(locale.words.language.capitals.map(([written, meant]) => [wordHash(written), wordHash(meant)]))
      : undefined,
    endings: locale.words.names.endings
  }
}

function compileNamed(words: readonly string[] = [], elisions: ReadonlySet<number>): ReadonlyMap<number, number> {
  return new Map(words.map((word) => wordHashes(word, elisions)).map(([first, second = 0]) => [first ?? 0, second]))
}

/** Nouns for people and bodies; and what closes a body's name closes a compound for one: `kommune`, `direktorat`. */
function* partsOf(locale: Locale): Iterable<readonly [word: string, classes: number]> {
  const {lastParts} = locale.words.speakers
  const closing = lastParts && new Set(lastParts)
  for (const [words, , people] of entriesOf(locale)) {
    const classes = people & (w.ROLE | w.BODY | w.GROUP | w.PAPER | w.PERSON | w.MAN | w.WOMAN | w.AGAIN)
    if (!classes) continue
    for (const word of words ?? [])
      if (!/\s/u.test(word)) yield [word, !closing || closing.has(word) ? classes : classes | HYPHEN_ONLY]
  }
  const {bodies, bodyEndings} = locale.words.names
  for (const word of bodies) if (word.length >= 4 && word === word.toLowerCase()) yield [word, w.BODY]
  for (const ending of bodyEndings ?? []) yield [ending, w.BODY]
}

function* gendersOf({words: {speakers}}: Locale): Iterable<readonly [hash: number, gender: number]> {
  for (const word of speakers.articleGenders?.he ?? []) yield [wordHash(word), w.HE]
  for (const word of speakers.articleGenders?.she ?? []) yield [wordHash(word), w.SHE]
}

/** The words of each trade with its bit; the rows behind the 31st share theirs. */
function* tradesOf({words: {speakers}}: Locale): Iterable<readonly [word: string, trade: number]> {
  for (const [i, row] of (speakers.trades ?? []).entries()) for (const word of row) yield [word, 1 << Math.min(i, 30)]
}
