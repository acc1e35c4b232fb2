import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  CALL,
  CONTINUED,
  FIRST_PERSON,
  GESTURE,
  HE,
  JUDGE,
  PRONOUN,
  REFLEXIVE,
  SAY,
  SECOND_PERSON,
  SHE,
  SHOWN,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {NOUN} from '../phrase/noun-classes.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import type {Stretch} from '../stretch.js'
import {cliticAt, cliticPhrase} from './clitic-at.js'
import {closes, closesLoosely} from './closes.js'
import {readVerb} from './read-verb.js'
import {speaks} from './speaks.js'
import {bareTag, type Tag} from './tag.js'
import {isAnybody, toldByOne} from './told-by-one.js'
import {withAddressee} from './with-addressee.js'

/** Adverbs between the verb and who speaks. */
const MOST_ADVERBS = 3
const VERBS = SAY | JUDGE | GESTURE

/**
 * A tag whose verb no list knows: right behind speech that a mark closes, a small
 * word and then somebody can be nothing else.
 *
 *     “Het regent”, schertste Moe.   « Il pleut », s'enflamme le maire.   “It rains,” deadpanned Moe.
 *                   ^^^^^^^^^ ^^^                    ^^^^^^^^ ^^^^^^^^                 ^^^^^^^^^^ ^^^
 *
 * `comma`: one stands behind the mark, so that the sentence may go on behind who speaks.
 */
export function readStrangerTag(t: number, end: number, comma: boolean, reading: Reading): Tag | undefined {
  if (!(reading.tokens.kinds[t] & CAP)) {
    const tag = verbFirst(t, end, comma, reading) ?? strangeSpeaker(t, end, comma, reading)
    if (tag) return tag
  }
  return reading.lexicon.locale.words.quotes.subjectFirst ? speakerFirst(t, end, reading) : undefined
}

/** The same where the speaker is glued to the verb, so that no mark need stand before it: `…, s'enflamme-t-il.`, `…, a-t-elle ergoté.` */
export function readGluedTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {people} = reading.columns
  const verb = strangeVerbAt(t, reading)
  const perfect = readStrangePerfect(verb, end, reading)
  if (perfect?.who) return perfectTag([t, perfect.end], perfect.who, end, reading)
  const glued = isStrangeVerb(verb, end, reading) ? cliticAt(verb + 1, end, reading) : 0
  const last = verb + glued
  if (glued === 0 || !(people[last] & PRONOUN)) return undefined
  // lit-on dans la lettre: nobody
  if (isAnybody(people[last])) return nobodysTag([t, last + 1], last, end, reading)
  return strangerTag([t, verb + 1], cliticPhrase(last, people[last]), t, last + 1, end, reading)
}

/** `a-t-elle ergoté`, `a-t-on appris auprès de la mairie` */
function perfectTag(cue: Stretch, who: Phrase, end: number, reading: Reading): Tag {
  const [first, last] = cue
  return isAnybody(who.head)
    ? nobodysTag(cue, who.first, end, reading)
    : strangerTag(cue, who, first, last, end, reading)
}

/** By nobody, or by whom it comes from. */
function nobodysTag(cue: Stretch, clitic: number, end: number, reading: Reading): Tag {
  const one = toldByOne(clitic, cue[1], end, reading)
  return {...bareTag, cue, who: one ? [one] : [], first: cue[0], end: one?.end ?? cue[1], verb: SAY}
}

/** The verb, past its own small word: `s'enflamme`. */
function strangeVerbAt(t: number, {columns: {speech}, lexicon}: Reading): number {
  return lexicon.locale.words.quotes.clitics && speech[t] & REFLEXIVE ? t + 1 : t
}

function verbFirst(t: number, end: number, comma: boolean, reading: Reading): Tag | undefined {
  const {speech, people} = reading.columns
  const glued = readGluedTag(t, end, reading)
  if (glued) return glued
  const verb = strangeVerbAt(t, reading)
  const last = readStrangePerfect(verb, end, reading)?.end ?? (isStrangeVerb(verb, end, reading) ? verb + 1 : 0)
  if (last === 0) return undefined
  let at = last
  while (at < end && at < last + MOST_ADVERBS && speech[at] & ADVERB && !people[at]) at++
  const who = readPhrase(at, end, reading)
  if (!who || !isSomebody(who) || !speaks(who, reading)) return undefined
  if (!comma && !closesLoosely(who.end, end, reading)) return undefined
  return strangerTag([t, last], who, t, who.end, end, reading)
}

/**
 * A participle that no list knows, behind its auxiliary; with the pronoun glued to that.
 *
 *     « Il pleut », a ergoté le maire.     « Il pleut », s'est-elle entêtée.
 *                   ^^^^^^^^                              ^^^^^^^^^^^^^^^^^^
 */
function readStrangePerfect(
  t: number,
  end: number,
  reading: Reading
): {readonly end: number; readonly who?: Phrase} | undefined {
  const {speech, people} = reading.columns
  const {participleEndings} = reading.lexicon.locale.words.quotes
  if (!participleEndings || t >= end || !(speech[t] & AUXILIARY)) return undefined
  const glued = cliticAt(t + 1, end, reading)
  const at = t + 1 + glued
  const {record, tokens} = reading
  if (!isStrangeVerb(at, end, reading) || people[at] & VERB) return undefined
  if (!participleEndings.some((ending) => record.endsWith(ending, tokens.ends[at]))) return undefined
  if (glued === 0) return {end: at + 1}
  const clitic = t + glued
  return people[clitic] & PRONOUN ? {end: at + 1, who: cliticPhrase(clitic, people[clitic])} : undefined
}

/** A noun that nobody knows, behind a verb that everybody does: `« Il pleut », explique une poissonnière.` */
function strangeSpeaker(t: number, end: number, comma: boolean, reading: Reading): Tag | undefined {
  if (!comma && !reading.lexicon.locale.words.quotes.clitics) return undefined
  const group = readVerb(strangeVerbAt(t, reading), end, reading)
  if (!group || group.waits || group.clitic !== undefined || !(group.verb & VERBS)) return undefined
  const who = readPhrase(group.end, end, reading)
  if (who?.kind !== 'description' || !(reading.columns.people[who.first] & ARTICLE) || !speaks(who, reading))
    return undefined
  return closesLoosely(who.end, end, reading) ? strangerTag(group.cue, who, t, who.end, end, reading) : undefined
}

function speakerFirst(t: number, end: number, reading: Reading): Tag | undefined {
  const who = readPhrase(t, end, reading)
  if (!who || !isSomebody(who) || !isStrangeVerb(who.end, end, reading)) return undefined
  return closes(who.end + 1, end, reading)
    ? strangerTag([who.end, who.end + 1], who, t, who.end + 1, end, reading)
    : undefined
}

function strangerTag(cue: Stretch, who: Phrase, first: number, last: number, end: number, reading: Reading): Tag {
  const tag = {...bareTag, cue, who: [who], first, end: last, verb: SAY}
  // rüffelte Moe den Chor: its object
  return last < end && reading.columns.people[last] & ARTICLE ? tag : withAddressee(tag, end, reading)
}

/** A small word of no class, or of none but that of verbs; with a verb's ending, where the language has such. */
function isStrangeVerb(t: number, end: number, {record, tokens, columns, names, lexicon}: Reading): boolean {
  if (t >= end || (tokens.kinds[t] & (KIND | CAP)) !== WORD || names.at[t]) return false
  if (columns.speech[t] & ~(CONTINUED | CALL) || columns.people[t] & ~(VERB | SHOWN)) return false
  const endings = lexicon.locale.words.blocks.verbEndings
  return !endings || endings.some((ending) => record.endsWith(ending, tokens.ends[t]))
}

function isSomebody({kind, name, head}: Phrase): boolean {
  if (kind === 'name') return name?.kind !== 'body'
  if (kind === 'pronoun') return (head & (HE | SHE)) !== 0 && !(head & (FIRST_PERSON | SECOND_PERSON))
  return (head & NOUN) !== 0
}
