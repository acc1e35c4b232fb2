import {
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  CONTINUED,
  FIRST_PERSON,
  HEARER,
  HONORIFIC,
  INDEFINITE,
  ITSELF,
  NONFINITE,
  PRONOUN,
  REFLEXIVE,
  SAY,
  SECOND_PERSON,
  THAT
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, KIND, WORD} from '../../source/tokens.js'
import {bodyInPlace} from '../phrase/body-in-place.js'
import {NOUN} from '../phrase/noun-classes.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {sentenceEnd} from '../sentences.js'
import type {Stretch} from '../stretch.js'
import {alsoSpeaking} from './also-speaking.js'
import {cliticPhrase} from './clitic-at.js'
import {closesLoosely} from './closes.js'
import {messageTag} from './message-tag.js'
import {phraseAfterAdjunct} from './phrase-after-adjunct.js'
import {readItself} from './read-itself.js'
import {readVerb} from './read-verb.js'
import {speaks} from './speaks.js'
import {bareTag, type Tag} from './tag.js'
import {pastLead} from './tag-lead.js'
import {isAnybody, toldByOne} from './told-by-one.js'
import type {VerbGroup} from './verb-group.js'
import {lacksParticle} from './verb-group.js'
import {withAddressee} from './with-addressee.js'

/**
 * A tag that opens with its verb.
 *
 *     sier hun · legger Moe til · har treneren sagt · lyder det fra Moe · a-t-il dit
 *
 * Tried in this order: a pronoun glued to the verb, the message itself (`heter det`),
 * who speaks behind the verb; and where no verb or nobody is found, a noun for the
 * message (`var svaret`).
 */
export function readTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {speech, people} = reading.columns
  const from = pastLead(t, end, reading)
  // s'alarme le maire: the small word before the verb
  const lead = speech[from] & REFLEXIVE && reading.lexicon.locale.words.quotes.clitics ? 1 : 0
  const group = readVerb(from + lead, end, reading)
  if (!group) return messageTag(t, end, reading)
  // told Hull Live: who is told
  if (group.end === t + 1 && reading.lexicon.needHearer.has(reading.tokens.hashes[t])) return undefined
  if (group.clitic !== undefined) {
    const one = toldByOne(group.clitic, group.end, end, reading)
    // dit-on: nobody
    if (one || isAnybody(people[group.clitic])) {
      const cue: Stretch = one ? group.cue : [group.cue[0], Math.max(group.cue[1], group.clitic + 1)]
      return {...bareTag, cue, who: one ? [one] : [], first: t, end: one?.end ?? group.end, verb: group.verb}
    }
    const who = [cliticPhrase(group.clitic, people[group.clitic] || PRONOUN)]
    return withAddressee({...bareTag, cue: group.cue, who, first: t, end: group.end, verb: group.verb}, end, reading)
  }
  const at = passAdverbs(group.end, end, reading)
  const itself = speech[group.end - 1] & ITSELF ? group.end - 1 : at
  if (itself < end && itself > t && speech[itself] & ITSELF && !group.waits && group.verb & SAY) {
    const source = readItself(t, itself, group.verb, end, reading)
    if (source) return source
  }
  // a assuré M. Moreau: a title, not the French m'
  const titled = at < end && people[at] & HONORIFIC && reading.tokens.kinds[at] & CAP
  if (at < end && people[at] & (FIRST_PERSON | SECOND_PERSON) && !reading.names.at[at] && !titled) return undefined
  // zegt dat het regent: no speaker, though `dat` may open one
  if (at < end && speech[at] & THAT) return undefined
  const first = readPhrase(at, end, reading)
  // au mégaphone un gendarme: what can't speak is told on the way to who does
  const phrase = first && speaks(first, reading) ? first : phraseAfterAdjunct(at, end, reading)
  // lyder dommen fra Holte
  if (!phrase) return first ? undefined : messageTag(t, end, reading)
  return speaks(phrase, reading) ? readSpeakers(t, group, phrase, end, reading) : undefined
}

/** Past the adverbs between a verb and who speaks, as far as none of them may be somebody: `sier videre Moe`. */
function passAdverbs(t: number, end: number, {tokens, columns, names}: Reading): number {
  const {speech, people, lengths} = columns
  let at = t
  while (at < end && (tokens.kinds[at] & KIND) === WORD && speech[at] & ADVERB && !names.at[at]) {
    // ce matin, lui aussi: several words that are one adverb
    if (lengths[at] > 1 && speech[at + 1] & CONTINUED) at += lengths[at]
    else if (!people[at]) at++
    else break
  }
  while (at < end && speech[at] & ADVERB && !names.at[at] && !(people[at] & (PRONOUN | NOUN | ARTICLE)) && at < t + 3)
    at++
  return at
}

/** The tag's verb and all who speak, with the verb's second part where that stands behind them. */
function readSpeakers(t: number, group: VerbGroup, read: Phrase, end: number, reading: Reading): Tag | undefined {
  const phrase = bodyInPlace(read, end, reading)
  const who = [phrase, ...alsoSpeaking(phrase.end, end, reading)]
  const last = who[who.length - 1].end
  if (group.waits) {
    // får avisen opplyst: who hears it
    if (phrase.kind !== 'pronoun' && reading.columns.speech[t] & HEARER) return undefined
    const cue = mainVerb(last, end, reading)
    return cue && withAddressee({...bareTag, cue, who, first: t, end: cue[1], verb: SAY}, end, reading)
  }
  let after = last
  if (lacksParticle(group)) {
    const particle = particleBehind(group, last, end, reading)
    if (particle < 0) return undefined
    if (particle === last) after++
  } else if (phrase.kind === 'description' && !(phrase.head & NOUN)) {
    // nægter sig skyldig: what somebody calls himself
    if (reading.columns.speech[group.end - 1] & REFLEXIVE) return undefined
    if (!strangerSpeaks(phrase, group, end, reading)) return undefined
  }
  return withAddressee({...bareTag, cue: group.cue, who, first: t, end: after, verb: group.verb}, end, reading)
}

const FARTHEST_MAIN_VERB = 4

/** `skal treneren ha sagt`: the main verb behind who speaks, with its own auxiliary. */
function mainVerb(t: number, end: number, {columns: {speech}}: Reading): Stretch | undefined {
  let main = t
  while (
    main < end &&
    main < t + FARTHEST_MAIN_VERB &&
    speech[main] & (AUXILIARY | ADVERB | REFLEXIVE) &&
    !(speech[main] & NONFINITE)
  )
    main++
  if (main >= end || !(speech[main] & NONFINITE)) return undefined
  let from = main
  while (from > t && speech[from - 1] & AUXILIARY) from--
  return [from, main + 1]
}

const FARTHEST_PARTICLE = 12

/** `legger Moe til`: the last of the verb's particles in its clause, or -1. */
function particleBehind({split}: VerbGroup, t: number, end: number, reading: Reading): number {
  const {tokens, columns} = reading
  const stop = sentenceEnd(t, end, reading)
  let found = -1
  for (let k = t; k < stop && k < t + FARTHEST_PARTICLE; k++) {
    if (split?.has(tokens.hashes[k])) found = k
    // Frankfurt (Oder): a name's word joins nothing
    if ((columns.speech[k] & AND && !(tokens.kinds[k] & CAP)) || (tokens.kinds[k] & KIND) === COLON) break
  }
  return found
}

/**
 * A noun that nobody knows speaks only where nothing else could follow; where the speaker may stand
 * first, it is the verb's object, and where nouns have capitals, it needs its article and a plain verb of saying.
 */
function strangerSpeaks({first, end: last}: Phrase, {verb}: VerbGroup, end: number, reading: Reading): boolean {
  const {names, quotes} = reading.lexicon.locale.words
  if (!closesLoosely(last, end, reading)) return false
  const article = reading.columns.people[first] & (ARTICLE | INDEFINITE)
  if (names.nounsHaveCapitals) return article !== 0 && verb === SAY
  return !quotes.subjectFirst || article === ARTICLE
}
