import {
  ADVERB,
  ARTICLE,
  CALL,
  GESTURE,
  GROUP,
  HE,
  INDEFINITE,
  JUDGE,
  PERSON,
  PREPOSITION,
  ROLE,
  SAY,
  SHE,
  VERB
} from '../locale/word-classes.js'
import {opensWithDigit} from '../quotes/phrase/age.js'
import {bodyInPlace} from '../quotes/phrase/body-in-place.js'
import {nameOpening} from '../quotes/phrase/name-opening.js'
import {NOUN} from '../quotes/phrase/noun-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import {readPhrase} from '../quotes/phrase/read-phrase.js'
import type {Reading} from '../reading.js'
import {CAP, COMMA, KIND, NUMBER, WORD} from '../source/tokens.js'
import type {Member} from './cast.js'
import type {Company, Fits} from './company.js'
import {DEEPEST} from './company.js'
import {ageIn} from './descriptions.js'

/**
 * Who a sentence is about: its subject, else the first one named in it, else the first group described.
 *
 *     Moe er klar. · I går vant Moe. · Da kom politiet.
 *     ^^^                       ^^^           ^^^^^^^^
 */
export function toldIn(
  first: number,
  end: number,
  row: number,
  quote: number,
  fits: Fits,
  bodies: boolean,
  company: Company
): Member | undefined {
  const subject = subjectOf(first, end, row, quote, fits, company)
  if (subject || isReported(first, row, quote, company)) return subject
  return firstNamed(first, end, row, fits, bodies, quote, company)
}

/** `They found Chief Moe dead, she said`: of whom a report tells besides its subject isn't the one who gives it. */
function isReported(t: number, row: number, quote: number, {scene: {found}}: Company): boolean {
  const asking = found[quote]
  if (asking.row !== row || asking.kind !== 'indirect') return false
  return asking.segments.some(([first, last]) => t >= first && t < last)
}

function subjectOf(
  first: number,
  end: number,
  row: number,
  quote: number,
  fits: Fits,
  company: Company
): Member | undefined {
  const {scene, people} = company
  let t = first
  while (t < end && (scene.reading.tokens.kinds[t] & KIND) !== WORD) t++
  const read = readPhrase(t, end, scene.reading) ?? behindAdjunct(t, end, company)
  const opening = read && bodyInPlace(read, end, scene.reading)
  const unknown = opening?.kind === 'description' && !(opening.head & NOUN) && !isFromThere(opening, scene.reading)
  const phrase = unknown ? behindVerb(t, end, company) : opening
  if (!phrase || phrase.kind === 'pronoun') return undefined
  if (phrase.kind === 'name') {
    const member = people.named(phrase)
    return member && fits(member) ? member : undefined
  }
  if (company.depth > DEEPEST || !(phrase.head & NOUN || isFromThere(phrase, scene.reading))) return undefined
  const called = calledSo(phrase, end, company)
  if (called && fits(called)) return called
  company.depth++
  const member = company.meant(phrase, row, quote)
  company.depth--
  return fits(member) ? member : undefined
}

/** In tokens. */
const LONGEST_ADJUNCT = 12

/** `À la sortie, le sexagénaire a salué`: the subject behind time or place, which a comma closes. */
function behindAdjunct(t: number, end: number, {scene: {reading}}: Company): Phrase | undefined {
  const {tokens, columns} = reading
  if (!(columns.speech[t] & (PREPOSITION | ADVERB))) return undefined
  for (let at = t + 1; at + 1 < end && at <= t + LONGEST_ADJUNCT; at++) {
    const kind = tokens.kinds[at] & KIND
    if (kind === COMMA) {
      const phrase = readPhrase(at + 1, end, reading)
      return phrase && (phrase.kind !== 'description' || phrase.head & NOUN) ? phrase : undefined
    }
    if ((kind !== WORD && kind !== NUMBER) || columns.people[at] & VERB) return undefined
  }
  return undefined
}

/** `De West-Vlaamse won`: behind the article a capital that is no name, and the verb. */
function isFromThere({kind, mention: [first, last], head}: Phrase, {tokens, columns, lexicon}: Reading): boolean {
  if (kind !== 'description' || head || last - first !== 2 || lexicon.locale.words.names.nounsHaveCapitals) return false
  return (
    (columns.people[first] & (ARTICLE | INDEFINITE)) === ARTICLE &&
    (tokens.kinds[first + 1] & CAP) !== 0 &&
    (columns.people[last] & VERB) !== 0
  )
}

/** `Utålmodig er også kona til Moe`: a description behind the verb, where a word of no such kind opens the sentence. */
function behindVerb(t: number, end: number, {scene: {reading}}: Company): Phrase | undefined {
  const {speech, people} = reading.columns
  const verb = t + 1
  if (verb >= end || !(people[verb] & VERB) || speech[verb] & (SAY | JUDGE | GESTURE | CALL)) return undefined
  let at = verb + 1
  while (at < end && speech[at] & ADVERB) at++
  const phrase = readPhrase(at, end, reading)
  return phrase?.kind === 'description' && phrase.head & (ROLE | PERSON) ? phrase : undefined
}

/** `Onkelen er landslagstrener Bjarte Moe` */
function calledSo(phrase: Phrase, end: number, {scene: {reading}, people}: Company): Member | undefined {
  const verb = phrase.end
  if (verb >= end || !(reading.columns.people[verb] & VERB) || reading.columns.speech[verb]) return undefined
  const named = readPhrase(verb + 1, end, reading)
  return named?.kind === 'name' && named.role ? people.named(named) : undefined
}

/** `I Sund ga en fører pizza til alle`: behind the verb of a sentence that opens with something else. */
function isSubjectPlace(t: number, first: number, {columns: {people, speech}}: Reading): boolean {
  return t > first + 1 && (people[t - 1] & VERB) !== 0 && (speech[first] & PREPOSITION) !== 0
}

function firstNamed(
  first: number,
  end: number,
  row: number,
  fits: Fits,
  bodies: boolean,
  quote: number,
  company: Company
): Member | undefined {
  const {scene, people} = company
  const {reading} = scene
  const {names, columns} = reading
  // Hun sa at alle var trøtte: the sentence is about her
  const isTold = (columns.people[first] & (HE | SHE)) !== 0
  for (let t = first; t < end; t++) {
    if (names.at[t]) {
      if (!nameOpening(t, reading) || scene.isAddressed(row, t)) continue
      const member = people.at(names.at[t] - 1)
      if (member && (bodies || member.kind !== 'body') && fits(member)) return member
    } else if (columns.people[t] & INDEFINITE && !isTold && isSubjectPlace(t, first, reading)) {
      const one = readPhrase(t, end, reading)
      const member = one?.kind === 'description' && one.head & (ROLE | PERSON) ? people.described(one) : undefined
      if (member && fits(member)) return member
    } else if (columns.people[t] & ARTICLE && !isTold && opensWithDigit(t + 1, reading)) {
      const aged = agedOne(t, end, row, quote, company)
      if (aged && fits(aged)) return aged
    } else if (columns.people[t] & GROUP && !isTold) {
      // les parents: with its article, if that is no preposition too
      const articled = t > first && columns.people[t - 1] & ARTICLE && !(columns.speech[t - 1] & PREPOSITION)
      const group = readPhrase(articled ? t - 1 : t, end, reading)
      const member = group?.kind === 'description' ? people.described(group) : undefined
      if (member && fits(member)) return member
    }
  }
  return undefined
}

/** `at den 24-årige må vente`: somebody whose age alone is told. */
function agedOne(t: number, end: number, row: number, quote: number, company: Company): Member | undefined {
  const phrase = readPhrase(t, end, company.scene.reading)
  if (phrase?.kind !== 'description' || ageIn(phrase, company.scene.reading) === undefined) return undefined
  if (company.depth > DEEPEST) return undefined
  company.depth++
  const member = company.meant(phrase, row, quote)
  company.depth--
  return member
}
