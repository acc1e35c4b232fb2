/**
 * The words that give speech to somebody: a verb of saying, who says it, to whom.
 *
 *     – Vi er klare, sier treneren Per Moe til NRK.
 *                    ^^^^ ^^^^^^^^^^^^^^^^ ^^^^^^^
 *                    cue  who              addressee
 */

import {compoundClasses} from '../language/compounds.js'
import {
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  BODY,
  CLITIC,
  FIRST_PERSON,
  GESTURE,
  GROUP,
  INDEFINITE,
  ITSELF,
  JUDGE,
  MESSAGE,
  NEGATION,
  NONFINITE,
  PAPER,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  ROLE,
  SAY,
  SECOND_PERSON,
  SMALL_WORD,
  SPLIT_JUDGE,
  SPLIT_SAY,
  SUBORDINATOR,
  TELL,
  THAT,
  TOWARD,
  WEEKDAY,
  WHETHER
} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BRACKET_OPEN, CAP, COLON, COMMA, DASH, KIND, MARK, NUMBER, SPACED, WORD} from '../source/tokens.js'
import {nounClasses} from './phrase/noun-classes.js'
import type {Phrase} from './phrase/phrase.js'
import {readPhrase} from './phrase/read-phrase.js'
import {sentenceEnd} from './sentences.js'
import type {Stretch} from './stretch.js'

export interface Tag {
  readonly cue?: Stretch
  readonly who: readonly Phrase[]
  readonly addressee?: Stretch
  /** The whole tag, to the end of its phrase. */
  readonly first: number
  readonly end: number
  /** Classes of the verb. */
  readonly verb: number
}

/** A verb group: the verb with the auxiliary, particle or reflexive that touches it. */
export interface VerbGroup {
  readonly cue: Stretch
  readonly end: number
  readonly verb: number
  /** Particles that must follow somewhere, for the verb to be one of saying. */
  readonly split?: ReadonlySet<number>
  /** Particles without which the verb is no more than a gesture. */
  readonly needs?: ReadonlySet<number>
  /** A pronoun glued to the verb: `affirme-t-il`. */
  readonly clitic?: number
  /** An auxiliary whose main verb is still to come. */
  readonly waits?: true
}

const VERBS = SAY | JUDGE | GESTURE
const SPLITS = SPLIT_SAY | SPLIT_JUDGE

/** Reads a verb of saying at token `t`. */
export function readVerb(t: number, end: number, reading: Reading): VerbGroup | undefined {
  const group = readVerbGroup(t, end, reading)
  // s'est dit, se souvient: the small word before the verb is its own
  if (!group || t === 0 || !(reading.columns.speech[t - 1] & REFLEXIVE) || !reading.lexicon.locale.words.quotes.clitics)
    return group
  return {...group, cue: [t - 1, group.cue[1]]}
}

function readVerbGroup(t: number, end: number, reading: Reading): VerbGroup | undefined {
  const {tokens, columns, lexicon} = reading
  const {kinds, hashes} = tokens
  const {speech, lengths} = columns
  if (t >= end || (kinds[t] & KIND) !== WORD) return undefined
  const bits = speech[t]
  if (bits & AUXILIARY) {
    // har sagt, a-t-il déclaré, hatte … gesagt
    let at = t + 1
    let clitic: number | undefined
    const glued = cliticAt(at, end, reading)
    if (glued) {
      clitic = at + glued - 1
      at += glued
    }
    while (
      at < end &&
      speech[at] & (ADVERB | REFLEXIVE | AUXILIARY) &&
      !(speech[at] & (NEGATION | NONFINITE)) &&
      at < t + 4
    )
      at++
    if (at < end && speech[at] & NONFINITE && (kinds[at] & KIND) === WORD) {
      return {cue: [t, at + 1], end: at + 1, verb: SAY, ...(clitic !== undefined && {clitic})}
    }
    if (!(bits & (VERBS | SPLITS))) return {cue: [t, t + 1], end: t + 1, verb: 0, waits: true}
  }
  if (bits & VERBS) {
    let last = t + 1
    const length = lengths[t]
    if (length > 2 || (length > 1 && isVerbPhrase(t, reading))) last = t + length
    const glued = cliticAt(last, end, reading)
    if (glued) return {cue: [t, last], end: last + glued, verb: bits & VERBS, clitic: last + glued - 1}
    if (last < end && speech[last] & REFLEXIVE && !reading.names.at[last]) last++
    // a verb of gesture is one of saying only with its particle: viser (…) til
    if (!(bits & (SAY | JUDGE)) && bits & SPLITS && last === t + 1) {
      const set = lexicon.particles.get(hashes[t])
      if (set) return {cue: [t, last], end: last, verb: bits & VERBS, split: OPTIONAL, needs: set}
    }
    const split = lexicon.particles.get(hashes[t])
    return {
      cue: [t, last],
      end: last,
      verb: bits & VERBS,
      ...(split && bits & SPLITS && last === t + 1 && {split: OPTIONAL})
    }
  }
  if (bits & SPLITS) {
    const split = lexicon.particles.get(hashes[t])
    const verb = bits & SPLIT_JUDGE ? JUDGE : SAY
    if (split?.has(hashes[t + 1]) && t + 1 < end) return {cue: [t, t + 2], end: t + 2, verb}
    if (split) return {cue: [t, t + 1], end: t + 1, verb, split}
  }
  return undefined
}

/** A verb that is one of saying also without its particle. */
const OPTIONAL: ReadonlySet<number> = new Set()

function isVerbPhrase(t: number, {columns, lexicon, tokens}: Reading): boolean {
  void columns
  return lexicon.particles.get(tokens.hashes[t])?.has(tokens.hashes[t + 1]) ?? false
}

/** How many tokens a pronoun glued to the verb takes: 2 in `dit-elle`, 4 in `a-t-elle`, 0 where none is. */
function cliticAt(t: number, end: number, {tokens, columns}: Reading): number {
  const {kinds} = tokens
  const hyphen = (at: number): boolean => at < end && (kinds[at] & (KIND | SPACED)) === DASH
  if (!hyphen(t) || t + 1 >= end || kinds[t + 1] & SPACED) return 0
  if (columns.speech[t + 1] & CLITIC) return 2
  return hyphen(t + 2) &&
    t + 3 < end &&
    columns.speech[t + 3] & CLITIC &&
    tokens.ends[t + 1] - tokens.starts[t + 1] === 1
    ? 4
    : 0
}

/**
 * A tag that opens with its verb.
 *
 *     sier hun · legger Moe til · har treneren sagt · lyder det fra Moe · a-t-il dit
 */
export function readTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {tokens, columns} = reading
  const {kinds, hashes} = tokens
  const {speech, people} = columns
  // s'alarme le maire: the small word before the verb
  const lead = speech[t] & REFLEXIVE && reading.lexicon.locale.words.quotes.clitics ? 1 : 0
  const group = readVerb(t + lead, end, reading)
  if (!group) return messageTag(t, end, reading)
  if (group.clitic !== undefined) {
    const who: Phrase = {
      kind: 'pronoun',
      mention: [group.clitic, group.clitic + 1],
      first: group.clitic,
      end: group.clitic + 1,
      head: people[group.clitic] || PRONOUN
    }
    return finish({cue: group.cue, who: [who], first: t, end: group.end, verb: group.verb}, end, reading)
  }
  let at = group.end
  while (at < end && (kinds[at] & KIND) === WORD && speech[at] & ADVERB && !people[at] && !reading.names.at[at]) at++
  while (
    at < end &&
    speech[at] & ADVERB &&
    !reading.names.at[at] &&
    !(people[at] & (PRONOUN | ROLE | PERSON | BODY | GROUP | ARTICLE)) &&
    at < group.end + 3
  )
    at++
  const itself = speech[group.end - 1] & ITSELF ? group.end - 1 : at
  if (itself < end && itself > t && speech[itself] & ITSELF && !group.waits && group.verb & SAY) {
    const source = readItself(t, itself, group.verb, end, reading)
    if (source) return source
  }
  if (at < end && people[at] & (FIRST_PERSON | SECOND_PERSON) && !reading.names.at[at]) return undefined
  const phrase = readPhrase(at, end, reading) ?? phraseAfterAdjunct(at, end, reading)
  // lyder dommen fra Holte
  if (!phrase) return messageTag(t, end, reading)
  if (!speaks(phrase, reading)) return undefined
  const who = [phrase, ...alsoSpeaking(phrase.end, end, reading)]
  let last = who[who.length - 1].end
  let cue = group.cue
  if (group.waits) {
    // skal treneren ha sagt
    let main = last
    while (
      main < end &&
      main < last + 4 &&
      speech[main] & (AUXILIARY | ADVERB | REFLEXIVE) &&
      !(speech[main] & NONFINITE)
    )
      main++
    if (main >= end || !(speech[main] & NONFINITE)) return undefined
    let from = main
    while (from > last && speech[from - 1] & AUXILIARY) from--
    cue = [from, main + 1]
    last = main + 1
  } else if (group.split && group.split.size > 0) {
    const stop = sentenceEnd(last, end, reading)
    let found = -1
    for (let k = last; k < stop && k < last + 12; k++) {
      if (group.split.has(hashes[k])) found = k
      if (speech[k] & AND || (kinds[k] & KIND) === COLON) break
    }
    if (found < 0) return undefined
    if (found === last) last++
  } else if (phrase.kind === 'description' && !(phrase.head & (ROLE | PERSON | BODY | GROUP))) {
    // a noun that nobody knows speaks only where nothing else could follow; where the speaker may stand first, it is the verb's object
    if (
      !closesLoosely(last, end, reading) ||
      reading.lexicon.locale.words.names.nounsHaveCapitals ||
      (reading.lexicon.locale.words.quotes.subjectFirst && (people[phrase.first] & (ARTICLE | INDEFINITE)) !== ARTICLE)
    )
      return undefined
  }
  return finish({cue, who, first: t, end: last, verb: group.waits ? SAY : group.verb}, end, reading)
}

const LONGEST_ADJUNCT = 7

/**
 * Who speaks, behind a place, a time or the one spoken to.
 *
 *     a déclaré à l'AFP son directeur, Kari Moe · sagte am Montag ein Sprecher
 *                       ^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^
 */
function phraseAfterAdjunct(t: number, end: number, reading: Reading): Phrase | undefined {
  const {tokens, columns, names} = reading
  if (!(columns.speech[t] & (PREPOSITION | TOWARD)) && !(columns.people[t] & WEEKDAY)) return undefined
  let governed = (columns.people[t] & WEEKDAY) !== 0
  for (let at = t + 1; at < end && at < t + LONGEST_ADJUNCT; at++) {
    if ((tokens.kinds[at] & KIND) !== WORD) return undefined
    if (!governed) {
      // what the preposition governs: an article, then one noun or name
      if (columns.people[at] & (ARTICLE | POSSESSIVE)) continue
      const name = names.list[names.at[at] - 1]
      if (name && name.first === at) at = name.last - 1
      governed = true
      continue
    }
    if (columns.speech[at] & (PREPOSITION | TOWARD)) {
      governed = false
      continue
    }
    const phrase = readPhrase(at, end, reading)
    return phrase && (phrase.kind === 'name' || phrase.head) ? phrase : undefined
  }
  return undefined
}

/** The message itself says so: `heter det i brevet`, `lyder det fra Moe`. */
function readItself(t: number, itself: number, verb: number, end: number, reading: Reading): Tag | undefined {
  const {speech} = reading.columns
  let next = itself + 1
  const cue: Stretch = [t, next]
  while (next < end && speech[next] & ADVERB && !(speech[next] & PREPOSITION)) next++
  if (closes(next, end, reading)) return {cue, who: [], first: t, end: next, verb}
  if (!(speech[next] & PREPOSITION)) return undefined
  const from = readPhrase(next + 1, end, reading)
  const voice =
    from &&
    from.kind !== 'pronoun' &&
    (from.kind === 'name' || from.head & (ROLE | PERSON | BODY | GROUP)) &&
    !isPaper(from, reading)
  return voice
    ? finish({cue: next === itself + 1 ? [t, next + 1] : cue, who: [from], first: t, end: from.end, verb}, end, reading)
    : {cue, who: [], first: t, end: next, verb}
}

/** Reports, letters and laws don't speak. */
export function isPaper(who: Phrase, {record, tokens, columns, lexicon}: Reading): boolean {
  for (let t = who.mention[0]; t < who.mention[1]; t++) {
    if (columns.speech[t] & PREPOSITION) return false
    if (columns.people[t] & PAPER) return true
    if (!columns.people[t] && compoundClasses(record, tokens.starts[t], tokens.ends[t], lexicon) & PAPER) return true
  }
  return false
}

/**
 * A tag that opens with its speaker, in languages that allow it.
 *
 *     Smith said · Salminen sanoo · she added
 */
export function readSubjectTag(t: number, end: number, reading: Reading): Tag | undefined {
  if (!reading.lexicon.locale.words.quotes.subjectFirst) return undefined
  const phrase = readPhrase(t, end, reading)
  if (!phrase || !speaks(phrase, reading)) return undefined
  const who = [phrase, ...alsoSpeaking(phrase.end, end, reading)]
  let at = who[who.length - 1].end
  if (at < end && (reading.tokens.kinds[at] & KIND) === COMMA && at > t) at++
  while (at < end && reading.columns.speech[at] & ADVERB && at < phrase.end + 3) at++
  const group = readVerb(at, end, reading)
  if (!group || group.waits) return undefined
  if (group.split && group.split.size > 0) {
    return undefined
  }
  return finish({cue: group.cue, who, first: t, end: group.end, verb: group.verb}, end, reading)
}

/** A tag of a small verb and a noun for the message: `var svaret`, `lød beskjeden fra Moe`. */
function messageTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {columns} = reading
  if (!(columns.people[t] & (1 << 19)) || columns.people[t] & PRONOUN) return undefined
  let noun = t + 1
  if (noun < end && columns.people[noun] & ARTICLE) noun++
  if (noun >= end || !(columns.speech[noun] & MESSAGE)) return undefined
  if (noun + 1 < end && columns.speech[noun + 1] & PREPOSITION) {
    const from = readPhrase(noun + 2, end, reading)
    if (from && speaks(from, reading))
      return finish({cue: [t, noun + 1], who: [from], first: t, end: from.end, verb: SAY}, end, reading)
  }
  if (!closes(noun + 1, end, reading)) return undefined
  return {cue: [t, noun + 1], who: [], first: t, end: noun + 1, verb: SAY}
}

/** Whether a phrase can be somebody who speaks at all. */
export function speaks(phrase: Phrase, {columns}: Reading): boolean {
  if (phrase.kind !== 'description') return true
  const [first] = phrase.mention
  // au préfet: the one spoken to
  if ((columns.speech[first] & (TOWARD | PREPOSITION)) === (TOWARD | PREPOSITION)) return false
  return (
    !(columns.speech[first] & (THAT | WHETHER | SUBORDINATOR | NEGATION)) || (columns.people[first] & ARTICLE) !== 0
  )
}

/** More speakers of the same words: `sier Kari Moe og Per Berg`. */
function alsoSpeaking(t: number, end: number, reading: Reading): Phrase[] {
  const {columns, tokens} = reading
  const more: Phrase[] = []
  let at = t
  while (at + 1 < end) {
    const comma = (tokens.kinds[at] & KIND) === COMMA
    if (!comma && !(columns.speech[at] & AND)) break
    const next = readPhrase(at + 1, end, reading)
    if (next?.kind !== 'name' || next.name?.kind === 'body') break
    // a comma alone may open an apposition; it joins only where an "and" follows
    if (
      comma &&
      !(next.end < end && columns.speech[next.end] & AND && readPhrase(next.end + 1, end, reading)?.kind === 'name')
    )
      break
    if (!comma && readVerb(next.end, end, reading) && !reading.lexicon.locale.words.quotes.subjectFirst) break
    more.push(next)
    at = next.end
  }
  return more
}

/** What may follow a whole tag. */
export function closes(t: number, end: number, {tokens}: Reading): boolean {
  if (t >= end) return true
  const kind = tokens.kinds[t] & KIND
  return kind !== WORD && kind !== NUMBER && kind !== BRACKET_OPEN
}

function closesLoosely(t: number, end: number, reading: Reading): boolean {
  if (closes(t, end, reading)) return true
  return (reading.columns.speech[t] & (TOWARD | PREPOSITION | AND | SUBORDINATOR | ADVERB)) !== 0
}

function finish(tag: Tag, end: number, reading: Reading): Tag {
  const addressee = findAddressee(tag, end, reading)
  return addressee ? {...tag, addressee} : tag
}

/**
 * The one spoken to, in the rest of the tag's sentence.
 *
 *     sier Moe til NRK · skriver hun i en e-post til avisa · told the Sun
 *                  ^^^                               ^^^^^            ^^^
 */
function findAddressee(tag: Tag, end: number, reading: Reading): Stretch | undefined {
  const {tokens, columns} = reading
  const stop = sentenceEnd(tag.end > tag.first ? tag.end - 1 : tag.end, end, reading)
  if (tag.cue && columns.speech[tag.cue[0]] & TELL && tag.cue[1] >= tag.end) {
    const object = addresseeAt(tag.end, stop, reading, true)
    if (object) return object
  }
  const {quotes, names} = reading.lexicon.locale.words
  const {towardEndings} = quotes
  // a déclaré à l'AFP le maire: between the verb and its subject
  const [who] = tag.who
  for (let t = tag.cue?.[1] ?? stop; who && t < who.first && t < tag.end; t++) {
    if (!(columns.speech[t] & TOWARD)) continue
    const found = addresseeAt(t + 1, who.first, reading)
    if (found) return found
  }
  for (let t = tag.end; t < stop && t < tag.end + 24; t++) {
    if (towardEndings && tokens.kinds[t] & CAP) {
      const found = inflectedAddressee(t, towardEndings, reading)
      if (found) return found
    }
    const kind = tokens.kinds[t] & KIND
    if (kind === COLON || kind === DASH || kind === MARK) break
    if (columns.speech[t] & (THAT | SUBORDINATOR) && !(columns.speech[t] & TOWARD)) break
    const dative = t === tag.end && names.nounsHaveCapitals && columns.people[t] & ARTICLE
    if (columns.speech[t] & TOWARD || dative) {
      // sagte Müller der dpa: a bare dative is an outlet or an agency, never just anybody
      if (columns.people[t] & ARTICLE && !isOutlet(t + 1, reading)) continue
      const found = addresseeAt(
        t + Math.max(1, columns.lengths[t] > 1 && columns.speech[t + 1] & (1 << 25) ? columns.lengths[t] : 1),
        stop,
        reading
      )
      if (found) return found
    }
  }
  return undefined
}

/** The one spoken to, told by a case ending: `MTV Urheilulle`. */
function inflectedAddressee(
  t: number,
  endings: readonly string[],
  {record, tokens, names}: Reading
): Stretch | undefined {
  const name = names.list[names.at[t] - 1]
  const last = name && name.first === t ? name.last : t + 1
  const end = tokens.ends[last - 1]
  return endings.some((ending) => end - tokens.starts[last - 1] > ending.length + 1 && record.endsWith(ending, end))
    ? [t, last]
    : undefined
}

/** A body by its name or its noun: `dpa`, `ORF`, `Zeitung`. */
export function isOutlet(t: number, reading: Reading): boolean {
  if ((reading.tokens.kinds[t] & KIND) === MARK) return true
  const name = reading.names.list[reading.names.at[t] - 1]
  if (name) return name.kind === 'body'
  const phrase = reading.book.cues.at(reading.tokens, t, reading.tokens.count)
  return phrase?.value.agency !== undefined || (nounClasses(t, reading) & BODY) !== 0
}

/** A small first letter, but a capital or a full stop inside, or an agency's own spelling: `iTromsø`, `forskning.no`, `dpa`. */
function isBrand(t: number, {record, tokens, columns, book}: Reading): boolean {
  if (columns.people[t] || columns.speech[t]) return false
  const word = record.slice(tokens.starts[t] + 1, tokens.ends[t])
  if (word.indexOf('.') > 0 || word !== word.toLowerCase()) return true
  return book.cues.at(tokens, t, t + 1)?.value.spellings?.has(record.slice(tokens.starts[t], tokens.ends[t])) ?? false
}

const LONGEST_TITLE = 4

/** An outlet's name in marks: `sagte sie der „Bild“`. */
function titleAt(t: number, end: number, {tokens: {kinds}}: Reading): Stretch | undefined {
  if ((kinds[t] & (KIND | CAP)) !== (WORD | CAP)) return undefined
  for (let at = t + 1; at < end && at <= t + LONGEST_TITLE; at++) {
    if ((kinds[at] & KIND) === MARK) return [t, at]
    if ((kinds[at] & KIND) !== WORD) return undefined
  }
  return undefined
}

/** The addressee that opens at `t`: a name, or a noun for a body, without its article. */
export function addresseeAt(t: number, end: number, reading: Reading, people = false): Stretch | undefined {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  let at = t
  if (at < end && columns.people[at] & ARTICLE && !names.at[at]) at++
  if (at < end && (kinds[at] & KIND) === MARK) return titleAt(at + 1, end, reading)
  if (at >= end || (kinds[at] & KIND) !== WORD) return undefined
  const name = names.list[names.at[at] - 1]
  if (name && name.first <= at && name.last <= end) return [at, name.last]
  if (columns.people[at] & (PRONOUN | FIRST_PERSON | SECOND_PERSON)) return undefined
  if (kinds[at] & CAP ? !(columns.people[at] & SMALL_WORD) : isBrand(at, reading)) return [at, at + 1]
  const noun = nounClasses(at, reading)
  if (noun & BODY) {
    const next = names.list[names.at[at + 1] - 1]
    return next && next.first === at + 1 ? [next.first, next.last] : [at, at + 1]
  }
  if (noun & (ROLE | PERSON | GROUP)) {
    const next = names.list[names.at[at + 1] - 1]
    if (next && next.first === at + 1) return [next.first, next.last]
    // told officers
    return people ? [at, at + 1] : undefined
  }
  // til kringkastaren RÚV: what comes before a body's name is its kind
  const body = names.list[names.at[at + 1] - 1]
  if (body && body.first === at + 1 && body.kind !== 'person' && !columns.people[at] && !columns.speech[at])
    return [body.first, body.last]
  return undefined
}
