import {AGAIN, ARTICLE, HE, INDEFINITE, OTHER_PRONOUN, SHE, THEY} from '../locale/word-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import {answererOf} from './answerer.js'
import type {Member} from './cast.js'
import type {Company} from './company.js'
import {isPerson} from './is-person.js'
import {lastSpoken} from './last-spoken.js'
import {namedSoon} from './named-soon.js'

/**
 * The one whom a pronoun means: the nearest before it whose gender and number fit.
 *
 *     Kari Moe trener laget. Per Berg dømmer. – Bra, sier hun.
 *     ^^^^^^^^                                            ^^^
 */
export function fromPronoun(phrase: Phrase, row: number, quote: number, company: Company): Member | undefined {
  const {head, first} = phrase
  // said one: nobody who was named
  if (head & OTHER_PRONOUN && company.scene.reading.columns.people[first] & INDEFINITE) return undefined
  // it added that …
  if (head & OTHER_PRONOUN && head & AGAIN) return company.lookBack(first, row, quote, isBody, true)
  // Der konterte: whom the sentence before closed with
  if (head === OTHER_PRONOUN && company.scene.reading.columns.people[first] & ARTICLE)
    return lastMentioned(first, row, quote, company)
  const gender = head & (HE | SHE)
  if (!gender) return company.lookBack(first, row, quote, head & THEY ? areMany : isPerson)
  // La Ligue, elle, … dit-elle: where nouns have a gender, the body that the block is about
  if (gender && company.scene.reading.lexicon.locale.words.quotes.clitics) {
    const own = company.subjectIn(row, first, quote, isAnybody, true)
    if (own?.kind === 'body') return own
  }
  const answering = answerer(quote, gender, company)
  if (answering) return answering
  const member = company.lookBack(
    first,
    row,
    quote,
    (one) => isPerson(one) && (one.gender === 0 || (one.gender & gender) !== 0)
  )
  const spoken = member ? undefined : lastSpoken(row, quote, gender, company.scene)
  if (spoken) return spoken
  if (!member?.named && member?.age === undefined && (!member || company.scene.found[quote].kind === 'direct')) {
    const soon = namedSoon(row, first, quote, gender, company, undefined, member === undefined)
    if (soon) return soon
  }
  if (!member) return undefined
  member.gender ||= gender
  return member
}

function isAnybody(): boolean {
  return true
}

function isBody({kind}: Member): boolean {
  return kind === 'body'
}

/** Who may be called `de`. */
function areMany({kind, named}: Member): boolean {
  return kind === 'body' || kind === 'group' || !named
}

/** Behind an interviewer's question the pronoun means whoever answered the one before, though others were told of since. */
function answerer(quote: number, gender: number, {scene}: Company): Member | undefined {
  const question = scene.previousSpeech(quote)
  const [member] = (question === undefined ? undefined : answererOf(question, scene)?.members) ?? []
  return member && (member.gender === 0 || member.gender & gender) ? member : undefined
}

/** In tokens. */
const FARTHEST = 40

/** The person named or described last before a token, in narration. */
function lastMentioned(token: number, row: number, quote: number, company: Company): Member | undefined {
  const {scene, people} = company
  const {names, rows} = scene.reading
  const before = company.descriptions().filter(({phrase}) => phrase.first < token && phrase.first >= token - FARTHEST)
  const described = before[before.length - 1]
  for (let t = token - 1; t >= Math.max(rows[row].first, token - FARTHEST); t--) {
    if (scene.inSpeech(row, t, quote) > t && !names.at[t]) continue
    const member = names.at[t] ? people.at(names.at[t] - 1) : undefined
    if (member && isPerson(member)) return member
    if (described?.phrase.first !== t) continue
    const meant = company.meant(described.phrase, row, quote)
    // Moe fragte den Wirt. Der antwortete: the two are not one
    return meant === company.subjectIn(row, t, quote, isPerson) ? people.described(described.phrase) : meant
  }
  return company.lookBack(token, row, quote, isPerson)
}
