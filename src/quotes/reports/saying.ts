import {
  ADVERB,
  AGAIN,
  ARTICLE,
  BODY,
  FIRST_PERSON,
  GROUP,
  HE,
  HEARER,
  PARTICIPLE,
  POSSESSIVE,
  PRONOUN,
  REFLEXIVE,
  SAY,
  SHE,
  SUBORDINATOR,
  TELL,
  THAT,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COMMA, KIND, WORD} from '../../source/tokens.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Stretch} from '../stretch.js'
import {addresseeAfter} from '../tag/addressee-after.js'
import {addresseeAt} from '../tag/addressee-at.js'
import {cliticPhrase} from '../tag/clitic-at.js'
import {isOutlet} from '../tag/is-outlet.js'
import {speaks} from '../tag/speaks.js'
import {bareTag, type Tag} from '../tag/tag.js'
import type {VerbGroup} from '../tag/verb-group.js'
import {lacksParticle} from '../tag/verb-group.js'
import {canSpeak} from './can-speak.js'
import type {ClausePlace} from './clause.js'
import {findThat} from './find-that.js'
import {isRest} from './is-rest.js'
import {subjectOf} from './subject-of.js'

/** Who says something, by which verb, to whom; and where what is said may begin. */
export interface Saying {
  readonly tag: Tag
  /** Behind the verb, its subject and its particle. */
  readonly at: number
  /** The conjunction that opens what is said, or -1. */
  readonly that: number
  /** The subject stands behind its verb. */
  readonly inverted: boolean
  /** The verb's object stands before it: `a mess that crews said could take all day`. */
  readonly gap: boolean
}

/** In tokens. */
const FARTHEST_ADDRESSEE = 6

/**
 * Reads a verb's subject, particle and addressee.
 *
 *     I et brev til NRK skriver Moe at …      Moe legger i brevet til at …
 *                   ^^^ ^^^^^^^ ^^^ ^^        ^^^ ^^^^^^          ^^^ ^^
 *          addressee    cue     who that      who cue        particle that
 */
export function readSaying(
  group: VerbGroup,
  place: ClausePlace,
  shared: readonly Phrase[],
  reading: Reading
): Saying | undefined {
  const {v, first, last} = place
  const {speech, people} = reading.columns
  const turned = isTurned(group.end, place, reading)
  const before = group.clitic === undefined && !turned ? subjectOf(place, shared, reading) : undefined
  const after =
    group.clitic === undefined
      ? before ||
        speech[v] & PARTICIPLE ||
        reading.lexicon.needHearer.has(reading.tokens.hashes[v]) ||
        isWithin(v, first, reading)
        ? undefined
        : subjectAfter(group.far ?? group.end, last, reading)
      : cliticPhrase(group.clitic, people[group.clitic])
  const named = before ?? (after && [after])
  const who = named ? whoSays(named, group, reading) : isPassive(group, reading) ? NOBODY : undefined
  if (!who) return undefined
  for (const phrase of who) {
    if (!canSpeak(phrase, reading)) return undefined
    const [opening] = phrase.mention
    if (phrase.kind !== 'name' && people[opening] & FIRST_PERSON && !reading.names.at[opening]) return undefined
  }
  const inverted = after !== undefined && group.clitic === undefined && group.far === undefined
  const behind = inverted ? after.end : group.end
  const at = lacksParticle(group) ? behindParticle(group, behind, last, reading) : behind
  if (at < 0) return undefined
  const that = findThat(at, last, !inverted && !(speech[group.cue[0]] & TELL), reading)
  const limit = that > 0 ? that : Math.min(last, at + FARTHEST_ADDRESSEE)
  const addressee =
    addresseeAfter(at, limit, group.cue[0], reading) ??
    (inverted ? addresseeAfter(first, v, first, reading) : outletAhead(first, v, reading))
  const tag: Tag = {
    ...bareTag,
    cue: group.cue,
    who,
    first: Math.min(v, who[0]?.first ?? v),
    end: at,
    verb: group.verb,
    addressee
  }
  const gap = before !== undefined && before[0].first > first && opensRelative(before[0].first - 1, reading)
  return {tag, at, that, inverted, gap}
}

/** `A la SRF, il a précisé que …`: the outlet that opens the sentence. */
function outletAhead(first: number, v: number, reading: Reading): Stretch | undefined {
  if (!(reading.columns.speech[first] & TOWARD)) return undefined
  const outlet = addresseeAt(first + 1, v, reading)
  return outlet && isOutlet(outlet[0], reading) && (reading.tokens.kinds[outlet[1]] & KIND) === COMMA
    ? outlet
    : undefined
}

/** `Til Se og Hør sier hun at …`: all that stands before the verb is the addressee. */
function isTurned(behind: number, {v, first}: ClausePlace, reading: Reading): boolean {
  const {people, speech} = reading.columns
  if (!(speech[first] & TOWARD) || !(people[behind] & (HE | SHE)) || people[behind] & (ARTICLE | POSSESSIVE))
    return false
  return addresseeAfter(first, v, first, reading)?.[1] === v
}

/**
 * Who says it, not who hears it: a court hears, somebody was told, by nobody named.
 *
 *     The court heard that …      The jury was told that …      She heard that …
 *     nobody                      nobody                        no report
 */
function whoSays(who: readonly Phrase[], {cue: [first, last]}: VerbGroup, {columns: {speech, people}}: Reading) {
  let hearer = first
  while (hearer < last && !(speech[hearer] & HEARER)) hearer++
  if (hearer === last) return who
  const [subject] = who
  if (last - first > 1) return speech[last - 1] & TELL || people[subject.first] & AGAIN ? NOBODY : undefined
  const bodies = subject.kind === 'name' ? subject.name?.kind === 'body' : (subject.head & (BODY | GROUP)) !== 0
  return bodies ? NOBODY : undefined
}

const NOBODY: readonly Phrase[] = []

/** `In de buurt wordt gezegd dat …`: nobody in particular says so. */
function isPassive({cue: [first, last], verb}: VerbGroup, {tokens: {kinds}, columns: {speech}}: Reading): boolean {
  if (last - first < 2 || !(speech[first] & HEARER) || !(verb & SAY)) return false
  return (speech[(kinds[last] & KIND) === COMMA ? last + 1 : last] & THAT) !== 0
}

function opensRelative(t: number, {columns: {speech}}: Reading): boolean {
  return (speech[t] & (THAT | SUBORDINATOR)) !== 0
}

/** `A farmer who found a seal has said`: where the subject stands first, it follows its verb only at the head of a sentence. */
function isWithin(v: number, first: number, {lexicon}: Reading): boolean {
  return lexicon.locale.words.quotes.openingEndings !== undefined && v > first + 1
}

/** The subject behind its verb and adverbs: `I brevet skriver også Moe at …` */
function subjectAfter(t: number, last: number, reading: Reading): Phrase | undefined {
  const {speech, people} = reading.columns
  let at = t
  while (at < last && speech[at] & (ADVERB | REFLEXIVE) && !reading.names.at[at] && !(people[at] & (PRONOUN | ARTICLE)))
    at++
  // wordt gezegd dat de bewoner …: what is said opens there
  if (speech[at] & THAT) return undefined
  const phrase = readPhrase(at, last, reading)
  // A source said it was late: where the subject stands first, the pronoun is the clause's
  const own = phrase?.kind === 'pronoun' && phrase.end < last && (people[phrase.end] & VERB) !== 0
  if (own && reading.lexicon.locale.words.quotes.subjectFirst) return undefined
  return phrase && speaks(phrase, reading) && !isPlainObject(phrase, reading) ? phrase : undefined
}

/** A noun without article after a verb is its object, no subject: `sier ja`. */
function isPlainObject({kind, head, first}: Phrase, {columns: {people}}: Reading): boolean {
  return kind === 'description' && head === 0 && !(people[first] & ARTICLE)
}

const FARTHEST_PARTICLE = 6

/** Behind the last of the verb's particles; `t` where the particle closes the sentence, as in German; -1 where none follows. */
function behindParticle({split}: VerbGroup, t: number, last: number, reading: Reading): number {
  const {kinds, hashes} = reading.tokens
  let particle = -1
  for (let k = t; k < last && k < t + FARTHEST_PARTICLE && (kinds[k] & KIND) === WORD; k++)
    if (split?.has(hashes[k])) particle = k
  if (particle >= 0) return particle + 1
  const end = last - (isRest(last - 1, last, reading) ? 2 : 1)
  return split?.has(hashes[end]) ? t : -1
}
