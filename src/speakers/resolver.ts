import {classesOf} from '../language/compounds.js'
import {ARTICLE, BODY, GROUP, HE, INDEFINITE, PERSON, ROLE, SHE} from '../locale/word-classes.js'
import {barePhrase, type Phrase} from '../quotes/phrase/phrase.js'
import type {Reading} from '../reading.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import type {Member} from './cast.js'
import type {Company, Fits} from './company.js'
import {describe} from './describe.js'
import {firstMeant} from './described/description-rules.js'
import type {Description} from './descriptions.js'
import {ageIn, headOf, readDescriptions} from './descriptions.js'
import {fromPronoun} from './from-pronoun.js'
import {lookBack} from './look-back.js'
import {namedSoon} from './named-soon.js'
import {nounGender} from './noun-gender.js'
import {People} from './people.js'
import {readGenders} from './read-genders.js'
import type {Scene} from './scene.js'
import {subjectIn} from './subject-in.js'

/**
 * From words to a member of the cast.
 *
 *     Moe → Kari Moe · treneren → Per Berg · 21-åringen → Vik · hun → the one just named
 *
 * Each way has its files: names in people.ts, pronouns in from-pronoun.ts, descriptions
 * in described/. Since a description may lead to another one, and looking back to both,
 * they ask one another here.
 */
export class Resolver implements Company {
  readonly people: People
  depth = 0
  private list: readonly Description[] | undefined
  private gendersRead = false

  constructor(readonly scene: Scene) {
    this.people = new People(scene.reading)
  }

  /** The member that a phrase means, for the quote that asks. */
  resolve(phrase: Phrase, row: number, quote: number): Member | undefined {
    if (phrase.kind === 'pronoun') return this.fromPronoun(phrase, row, quote)
    if (phrase.kind === 'description') return this.meant(phrase, row, quote)
    const demonym = demonymOf(phrase, quote, this.scene)
    const member = (demonym && this.meant(demonym, row, quote)) ?? this.people.named(phrase)
    if (member && phrase.age !== undefined) member.age ??= phrase.age
    return member
  }

  meant(phrase: Phrase, row: number, quote: number): Member {
    const {reading} = this.scene
    const head = headOf(phrase.mention, reading)
    const member =
      head < 0 ||
      reading.columns.people[phrase.first] & INDEFINITE ||
      reading.lexicon.somebody.has(reading.tokens.hashes[phrase.first])
        ? undefined
        : firstMeant({phrase, head, age: phrase.age ?? ageIn(phrase, reading), row, quote}, this)
    if (!member) return this.namedThen(phrase, head, row, quote) ?? this.people.described(phrase)
    // Retten i Sund: a name's noun, with its place
    const own = member.named && reading.names.at[phrase.first] !== 0 && member.places.includes(phrase.first)
    // porte-parole des pompiers … les pompiers
    if (own || (!member.named && !member.name.includes(' ') && isOpened(phrase, reading)))
      member.name = describe(phrase, reading)
    // le prévenu: he is a man from now on
    if (member.kind === 'person') member.gender ||= nounGender(head, reading)
    return member
  }

  /** `A farmer has said … ¶ Ann Bell, from Sund, …`: whom a text names only then, unless it is an office. */
  private namedThen(phrase: Phrase, head: number, row: number, quote: number): Member | undefined {
    const {reading} = this.scene
    if (head < 0 || !(phrase.head & (ROLE | PERSON)) || phrase.head & (BODY | GROUP)) return undefined
    if (!(reading.columns.people[phrase.first] & INDEFINITE) || classesOf(head, reading, reading.lexicon.offices))
      return undefined
    return this.scene.previousProse(row) < 0
      ? namedSoon(row, phrase.first, quote, nounGender(head, reading), this, 1)
      : undefined
  }

  descriptions(): readonly Description[] {
    this.list ??= readDescriptions(this.scene)
    return this.list
  }

  lookBack(token: number, row: number, quote: number, fits: Fits, bodies = false): Member | undefined {
    return lookBack(token, row, quote, fits, bodies, this)
  }

  subjectIn(row: number, end: number, quote: number, fits: Fits, bodies = false): Member | undefined {
    return subjectIn(row, end, quote, fits, bodies, this)
  }

  private fromPronoun(phrase: Phrase, row: number, quote: number): Member | undefined {
    if (phrase.head & (HE | SHE) && !this.gendersRead) {
      this.gendersRead = true
      readGenders(this.scene, this.people.cast)
    }
    return fromPronoun(phrase, row, quote, this)
  }
}

/** Opens with an article, and says no more than one word. */
function isOpened({mention: [first, last]}: Phrase, {columns: {people}}: Reading): boolean {
  return last - first === 2 && (people[first] & ARTICLE) !== 0
}

/**
 * `souffle le Toulonnais`, `l'ancien Toulonnais`: where a person's name has no article, a word with one and the ending
 * of an adjective tells where somebody comes from.
 */
function demonymOf({kind, name, age}: Phrase, quote: number, {reading, found}: Scene): Phrase | undefined {
  const {record, tokens, columns, lexicon} = reading
  const {describing} = lexicon.locale.words.names
  if (!describing || kind !== 'name' || age !== undefined || name?.words !== 1 || name.kind !== 'unknown')
    return undefined
  if (found[quote].kind !== 'direct' || name.last - name.first > 1 || lexicon.given.has(tokens.hashes[name.first]))
    return undefined
  const {people} = columns
  const before = name.first - 1
  const article = isDefinite(people[before]) || (isSmall(before, reading) && isDefinite(people[before - 1]))
  if (!article || !describing.some((ending) => record.endsWith(ending, name.end))) return undefined
  return {
    ...barePhrase,
    kind: 'description',
    mention: [name.first, name.last],
    first: name.first,
    end: name.last,
    head: 0
  }
}

function isDefinite(classes: number): boolean {
  return (classes & (ARTICLE | INDEFINITE)) === ARTICLE
}

function isSmall(t: number, {tokens: {kinds}}: Reading): boolean {
  return t > 0 && (kinds[t] & (KIND | CAP)) === WORD
}
