import type {CreditRole} from '../article.js'
import {type Fields, listOf, objectOf, optional, type Shape} from './check-shape.js'
import type {BlockWords, EmbedPattern, Furniture, Locale, NameWords, QuoteWords, SpeakerWords, Words} from './locale.js'

/** What each field of a pack must be: the type `Locale` again, for packs that no compiler has seen. */
const flag: Shape<boolean> = {is: 'true or false', fits: (value) => typeof value === 'boolean'}
const string: Shape<string> = {is: 'a string', fits: (value) => typeof value === 'string'}
const word: Shape<string> = {is: 'a word', fits: (value) => typeof value === 'string' && value.trim() !== ''}
const words = listOf('a list of words', word)
const patterns = listOf('a list of patterns', {...word, is: 'a pattern'})
const mark: Shape<string> = {is: 'one character', fits: (value) => typeof value === 'string' && value.length === 1}

function oneOf<T extends string | boolean>(...values: readonly T[]): Shape<T> {
  const names = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  return {is: names.join(' or '), fits: (value) => values.includes(value as T)}
}

type ByRole = {readonly [role in CreditRole]?: readonly string[]}

const byRole = objectOf<ByRole>('an object of lists of words by role', {
  photo: optional(words),
  illustration: optional(words),
  graphic: optional(words),
  video: optional(words),
  screenshot: optional(words),
  archive: optional(words)
})

const embed = objectOf<EmbedPattern>('an object {is, provider, status}', {
  is: {...word, is: 'a pattern'},
  provider: word,
  status: oneOf('placeholder', 'consent', 'text')
})

/** Names and pairs: lists of a certain length, of strings that aren't blank. */
function stringsOf<T extends readonly string[]>(is: string, fits: (length: number) => boolean, item = word): Shape<T> {
  return {
    is,
    fits: (value) => Array.isArray(value) && fits(value.length) && value.every((entry) => item.fits(entry))
  }
}

const pairOfLists: Shape<readonly [readonly string[], readonly string[]]> = {
  is: 'a pair of lists of words',
  fits: (value) => Array.isArray(value) && value.length === 2,
  items: words as Shape
}

const months: Shape<ReadonlyArray<readonly string[]>> = {
  is: 'twelve lists of words',
  fits: (value) => Array.isArray(value) && value.length === 12,
  items: words as Shape
}

const furnitureFields: Fields<Furniture> = {
  embeds: optional(listOf('a list of patterns {is, provider, status}', embed)),
  related: optional(
    objectOf<NonNullable<Furniture['related']>>('an object', {markers: words, labels: optional(patterns)})
  ),
  notices: optional(patterns),
  factboxes: optional(patterns),
  summaries: optional(patterns),
  kickers: optional(words),
  credits: optional(
    objectOf<NonNullable<Furniture['credits']>>('an object', {
      markers: optional(byRole),
      private: optional(words),
      archive: optional(words),
      and: optional(words),
      via: optional(words),
      papers: optional(words),
      particles: optional(words),
      companies: optional(words),
      client: optional(words),
      sources: optional(byRole)
    })
  ),
  captions: optional(objectOf<NonNullable<Furniture['captions']>>('an object', {chrome: optional(words)})),
  reader: optional(
    objectOf<NonNullable<Furniture['reader']>>('an object', {site: optional(words), asks: optional(words)})
  ),
  bylines: optional(
    objectOf<NonNullable<Furniture['bylines']>>('an object', {
      by: optional(words),
      both: optional(words),
      lines: optional(patterns),
      roles: optional(words)
    })
  ),
  timestamps: optional(
    objectOf<NonNullable<Furniture['timestamps']>>('an object', {
      published: optional(words),
      updated: optional(words),
      relative: optional(patterns),
      morning: optional(words),
      afternoon: optional(words),
      clock: optional(words)
    })
  ),
  months: optional(months),
  weekdays: optional(words),
  agencies: optional(
    listOf(
      'a list of names with their spellings',
      stringsOf('a name with its spellings', (length) => length > 0)
    )
  ),
  wires: optional(words)
}

const nameFields: Fields<NameWords> = {
  particles: words,
  honorifics: words,
  bodies: words,
  bodyEndings: optional(words),
  bodyTies: optional(words),
  bodyAdjectives: optional(words),
  holderBehind: optional(words),
  describing: optional(words),
  capitalised: optional(words),
  originEndings: optional(words),
  tradeEndings: optional(words),
  partyEndings: optional(words),
  placeEndings: optional(words),
  memberEndings: optional(words),
  firstNames: optional(words),
  letters: optional(words),
  bids: optional(words),
  countries: optional(words),
  men: optional(words),
  women: optional(words),
  menEndings: optional(words),
  womenEndings: optional(words),
  nounsHaveCapitals: optional(flag),
  rolesBehind: optional(flag),
  modifyNouns: optional(flag),
  endings: words,
  genitives: optional(
    listOf(
      'a list of pairs of endings',
      stringsOf('a pair of endings', (length) => length === 2)
    )
  ),
  surnameGenitives: optional(
    listOf(
      'a list of pairs of endings',
      stringsOf('a pair of endings', (length) => length === 2)
    )
  ),
  inflections: optional(
    listOf(
      'a list of pairs of endings',
      stringsOf('a pair of endings', (length) => length === 2)
    )
  )
}

const blockFields: Fields<BlockWords> = {
  captionOpeners: optional(words),
  pictured: optional(words),
  shown: optional(words),
  verbs: words,
  verbEndings: optional(words)
}

const quoteFields: Fields<QuoteWords> = {
  marks: listOf(
    'a list of pairs of marks',
    stringsOf('a pair of marks', (length) => length === 2, mark)
  ),
  dash: oneOf<QuoteWords['dash']>(true, false, 'hyphen', 'dialogue'),
  say: words,
  judge: words,
  gesture: words,
  call: words,
  nonfinite: words,
  auxiliaries: words,
  reflexives: optional(words),
  that: words,
  needsThat: optional(flag),
  whether: words,
  negations: words,
  accordingBefore: words,
  inTheEyesOf: optional(words),
  accordingAfter: optional(words),
  toward: words,
  towardEndings: optional(words),
  ownedEndings: optional(words),
  tell: optional(words),
  needHearer: optional(words),
  itself: words,
  adverbs: words,
  and: words,
  subordinators: words,
  prepositions: words,
  interrogatives: words,
  answers: optional(words),
  questionLabels: optional(words),
  answerLabels: optional(words),
  participleEndings: optional(words),
  asTold: optional(words),
  adverbials: optional(words),
  openingEndings: optional(words),
  infinitiveEndings: optional(words),
  participles: optional(words),
  beside: optional(words),
  meanwhileEnding: optional(string),
  assert: optional(words),
  hearers: optional(words),
  subjunctives: optional(words),
  as: optional(words),
  infinitive: optional(words),
  subjectFirst: optional(flag),
  asserted: optional(words),
  expletives: optional(words),
  whereas: optional(words),
  within: optional(words),
  from: optional(words),
  messages: optional(words),
  goOn: optional(words),
  clitics: optional(words)
}

const speakerFields: Fields<SpeakerWords> = {
  pronouns: objectOf<SpeakerWords['pronouns']>('an object {he, she, they, other, it}', {
    he: words,
    she: words,
    they: words,
    other: optional(words),
    it: optional(words)
  }),
  firstPerson: words,
  secondPerson: optional(words),
  articles: words,
  indefinite: words,
  of: optional(words),
  possessives: words,
  lastParts: optional(words),
  named: optional(words),
  roles: words,
  plurals: optional(words),
  definites: optional(words),
  people: words,
  men: optional(words),
  women: optional(words),
  kin: optional(listOf('a list of pairs of lists', pairOfLists)),
  decades: optional(listOf('a list of lists of words', words)),
  articleGenders: optional(
    objectOf<NonNullable<SpeakerWords['articleGenders']>>('an object {he, she, either}', {
      he: words,
      she: words,
      either: words
    })
  ),
  bodies: words,
  again: optional(words),
  againPeople: optional(words),
  somebody: optional(words),
  pointing: optional(words),
  demonstratives: optional(words),
  pluralArticles: optional(words),
  womenEndings: optional(words),
  eitherGender: optional(words),
  womenNouns: optional(words),
  offices: optional(words),
  trades: optional(listOf('a list of lists of words', words)),
  groups: words,
  ageEndings: words,
  parties: words,
  papers: words
}

const wordFields: Fields<Words> = {
  language: objectOf<Words['language']>('an object', {
    words,
    capitals: optional(
      listOf(
        'a list of pairs of words',
        stringsOf('a pair of words', (length) => length === 2)
      )
    ),
    letters: optional(string)
  }),
  sentences: objectOf<Words['sentences']>('an object', {abbreviations: words, elisions: optional(words)}),
  names: objectOf('an object', nameFields),
  blocks: objectOf('an object', blockFields),
  quotes: objectOf('an object', quoteFields),
  speakers: objectOf('an object', speakerFields)
}

export const furnitureShape = objectOf('an object', furnitureFields)

export const localeShape = objectOf<Locale>('an object {code, base, furniture, words}', {
  code: {
    is: 'a language tag',
    fits: (value) => typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(value)
  },
  base: oneOf('english', 'latin'),
  furniture: furnitureShape,
  words: objectOf('an object', wordFields)
})
