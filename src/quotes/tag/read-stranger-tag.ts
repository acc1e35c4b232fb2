import {
  ADVERB,
  CONTINUED,
  FIRST_PERSON,
  HE,
  REFLEXIVE,
  SAY,
  SECOND_PERSON,
  SHE,
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
import {bareTag, type Tag} from './tag.js'
import {withAddressee} from './with-addressee.js'

/** Adverbs between the verb and who speaks. */
const MOST_ADVERBS = 3

/**
 * A tag whose verb no list knows: right behind speech that a mark closes, a small
 * word and then somebody can be nothing else.
 *
 *     “Het regent”, schertste Moe.   « Il pleut », s'enflamme le maire.   “It rains,” deadpanned Moe.
 *                   ^^^^^^^^^ ^^^                    ^^^^^^^^ ^^^^^^^^                 ^^^^^^^^^^ ^^^
 */
export function readStrangerTag(t: number, end: number, reading: Reading): Tag | undefined {
  if (!(reading.tokens.kinds[t] & CAP)) {
    const tag = verbFirst(t, end, reading)
    if (tag) return tag
  }
  return reading.lexicon.locale.words.quotes.subjectFirst ? speakerFirst(t, end, reading) : undefined
}

function verbFirst(t: number, end: number, reading: Reading): Tag | undefined {
  const {speech, people} = reading.columns
  const {clitics} = reading.lexicon.locale.words.quotes
  const verb = clitics && speech[t] & REFLEXIVE ? t + 1 : t
  if (!isStrangeVerb(verb, end, reading)) return undefined
  const glued = cliticAt(verb + 1, end, reading)
  if (glued > 0) {
    const last = verb + glued
    return strangerTag([t, verb + 1], cliticPhrase(last, people[last]), t, last + 1, end, reading)
  }
  let at = verb + 1
  while (at < end && at <= verb + MOST_ADVERBS && speech[at] & ADVERB && !people[at]) at++
  const who = readPhrase(at, end, reading)
  if (!who || !isSomebody(who) || !closesLoosely(who.end, end, reading)) return undefined
  return strangerTag([t, verb + 1], who, t, who.end, end, reading)
}

function speakerFirst(t: number, end: number, reading: Reading): Tag | undefined {
  const who = readPhrase(t, end, reading)
  if (!who || !isSomebody(who) || !isStrangeVerb(who.end, end, reading)) return undefined
  return closes(who.end + 1, end, reading)
    ? strangerTag([who.end, who.end + 1], who, t, who.end + 1, end, reading)
    : undefined
}

function strangerTag(cue: Stretch, who: Phrase, first: number, last: number, end: number, reading: Reading): Tag {
  return withAddressee({...bareTag, cue, who: [who], first, end: last, verb: SAY}, end, reading)
}

/** A small word of no class, or of none but that of verbs; with a verb's ending, where the language has such. */
function isStrangeVerb(t: number, end: number, {record, tokens, columns, names, lexicon}: Reading): boolean {
  if (t >= end || (tokens.kinds[t] & (KIND | CAP)) !== WORD || names.at[t]) return false
  if (columns.speech[t] & ~CONTINUED || columns.people[t] & ~VERB) return false
  const endings = lexicon.locale.words.blocks.verbEndings
  return !endings || endings.some((ending) => record.endsWith(ending, tokens.ends[t]))
}

function isSomebody({kind, name, head}: Phrase): boolean {
  if (kind === 'name') return name?.kind !== 'body'
  if (kind === 'pronoun') return (head & (HE | SHE)) !== 0 && !(head & (FIRST_PERSON | SECOND_PERSON))
  return (head & NOUN) !== 0
}
