import {AGAIN, HE, INDEFINITE, OTHER_PRONOUN, SHE, THEY} from '../locale/word-classes.js'
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
  if (!member?.named && member?.age === undefined && company.scene.found[quote].kind === 'direct') {
    const soon = namedSoon(row, first, quote, gender, company)
    if (soon) return soon
  }
  if (!member) return lastSpoken(row, quote, gender, company.scene)
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
