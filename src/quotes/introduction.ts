import {
  AND,
  ARTICLE,
  BODY,
  CALL,
  GESTURE,
  GROUP,
  HE,
  HEARER,
  JUDGE,
  OF,
  PARTICIPLE,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAY,
  SHE,
  SUBORDINATOR,
  TELL
} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BRACKET_CLOSE, BRACKET_OPEN, CAP, COMMA, KIND, WORD} from '../source/tokens.js'
import type {Phrase} from './phrase/phrase.js'
import {readPhrase} from './phrase/read-phrase.js'
import {widestPhraseBefore} from './reports/phrase-before.js'
import {apposedSubject, subjectBefore} from './subject.js'
import {addresseeAfter} from './tag/addressee-after.js'
import {readTag} from './tag/read-tag.js'
import {readVerb} from './tag/read-verb.js'
import {bareTag, type Tag} from './tag/tag.js'
import type {VerbGroup} from './tag/verb-group.js'
import {lacksParticle} from './tag/verb-group.js'

/**
 * Who speaks after the colon that ends this stretch.
 *
 *     Hun sier til NRK: · I et brev skriver kommunen: · Moe: · Han har én beskjed:
 *     ^^^                                   ^^^^^^^^    ^^^    ^^^
 *
 * `first` opens the sentence, `colon` is the colon's token.
 */
export function readIntroduction(first: number, colon: number, reading: Reading): Tag | undefined {
  const {columns, tokens} = reading
  if (colon <= first) return undefined
  const label = readPhrase(first, colon, reading)
  if (
    label &&
    label.end === colon &&
    (label.kind === 'name' || label.head & (ROLE | PERSON | BODY | GROUP)) &&
    label.kind !== 'pronoun'
  ) {
    return {...bareTag, who: [label], first, end: colon, verb: 0}
  }
  const telling = infinitiveBefore(first, colon, reading)
  if (telling) return telling
  let found: Tag | undefined
  // Ann Bell, who often tells judges so, said: the first verb is the aside's
  let inRelative = false
  for (let v = first; v < colon; v++) {
    if ((tokens.kinds[v] & KIND) !== WORD) continue
    if (!found && columns.speech[v] & SUBORDINATOR && (tokens.kinds[v - 1] & KIND) === COMMA) inRelative = true
    const group = readVerb(v, colon, reading)
    // … a réagi au post qui raconte la scène : the post's
    if (found && columns.speech[v - 1] & SUBORDINATOR) continue
    if (columns.speech[v] & PARTICIPLE && (tokens.kinds[v - 1] & KIND) === COMMA) {
      const subject = found?.who ?? sentenceSubject(first, v, reading)
      if (subject) found = {...bareTag, cue: [v, v + 1], who: subject, first, end: colon, verb: SAY}
      continue
    }
    if (!group || group.waits || !(group.verb & (SAY | JUDGE | GESTURE))) {
      if (!(columns.speech[v] & CALL)) continue
    }
    // zegt hij tegen zijn assistent: no verb without its particle
    if (group && lacksParticle(group) && !hasParticle(group, colon, reading)) continue
    const before =
      touching(first, v, reading) ??
      (found?.who.length && !inRelative ? undefined : subjectBefore(first, v, reading)) ??
      (found?.who.length ? undefined : subjectAfterComma(first, v, reading))
    // Fans were told: they hear it
    if (before && group && isHeard(group, reading)) {
      found = {...bareTag, cue: group.cue, who: [], first, end: colon, verb: group.verb}
      v = group.end - 1
      continue
    }
    if (before && group) {
      const addressee = addresseeAfter(group.end, colon, group.cue[0], reading)
      found = {...bareTag, cue: group.cue, who: [before], first, end: colon, verb: group.verb, addressee}
      v = group.end - 1
      continue
    }
    const inverted = readTag(v, colon, reading)
    if (inverted && inverted.who.length > 0) {
      // Gegenüber der Zeitung sagte sie: before the verb
      const addressee = inverted.addressee ?? addresseeAfter(first, v, first, reading)
      found = {...inverted, first, end: colon, addressee}
      v = Math.max(v, inverted.who[0].end - 1)
      continue
    }
    // a second verb: …, og legger til:
    if (found && group) {
      found = {...found, cue: group.cue}
    }
  }
  if (found) return found
  const subject = firstPerson(first, colon, reading)
  return subject ? {...bareTag, who: [subject], first, end: colon, verb: 0} : undefined
}

/** `Et le maire de conclure :`: in languages that tell so, an infinitive behind who says it. */
function infinitiveBefore(first: number, colon: number, reading: Reading): Tag | undefined {
  const {record, tokens, columns, lexicon} = reading
  const {clitics, infinitiveEndings} = lexicon.locale.words.quotes
  const of = colon - 2
  if (!clitics || !infinitiveEndings || of <= first || !(columns.people[of] & OF)) return undefined
  if (columns.people[of] & ARTICLE || (tokens.kinds[of + 1] & (KIND | CAP)) !== WORD) return undefined
  if (!infinitiveEndings.some((ending) => record.endsWith(ending, tokens.ends[of + 1]))) return undefined
  // Et de préciser : who has just spoken
  if (columns.speech[of - 1] & AND) return {...bareTag, cue: [of + 1, colon], who: [], first, end: colon, verb: SAY}
  const who = widestPhraseBefore(of, first, reading)
  if (!who || who.first <= 0 || !(columns.speech[who.first - 1] & AND)) return undefined
  return {...bareTag, cue: [of + 1, colon], who: [who], first, end: colon, verb: SAY}
}

/** `were told`: the subject is the one spoken to. */
function isHeard({cue: [first, last]}: VerbGroup, {columns: {speech}}: Reading): boolean {
  if (last - first < 2 || !(speech[last - 1] & TELL)) return false
  for (let t = first; t < last - 1; t++) if (speech[t] & HEARER) return true
  return false
}

/** `Moe rang the paper, saying:` */
function sentenceSubject(first: number, end: number, reading: Reading) {
  const subject = readPhrase(first, end, reading)
  return subject && (subject.kind !== 'description' || subject.head) ? [subject] : undefined
}

/** The pronoun or name right before a verb: `…, mais il répond:`, `… before Bell had replied:` */
function touching(first: number, verb: number, reading: Reading) {
  const {columns, names} = reading
  const t = verb - 1
  if (t <= first) return undefined
  const end = beforeBracket(t, first, reading) + 1
  const name = names.list[names.at[end - 1] - 1]
  if (name && name.last === end && name.kind !== 'body') return widestPhraseBefore(verb, first, reading)
  const pronoun = columns.people[t] & (HE | SHE) && !(columns.people[t] & (ARTICLE | POSSESSIVE))
  return pronoun ? readPhrase(t, verb, reading) : undefined
}

/** `Moe (Ap) ropte`: the token before the bracket that closes at `t`, else `t` itself. */
function beforeBracket(t: number, first: number, {tokens: {kinds}}: Reading): number {
  if ((kinds[t] & KIND) !== BRACKET_CLOSE) return t
  for (let open = t - 1; open > first && open > t - 5; open--)
    if ((kinds[open] & KIND) === BRACKET_OPEN) return open - 1
  return t
}

/** `Sentencing him on Tuesday, Judge Kari Moe said:` */
function subjectAfterComma(first: number, verb: number, reading: Reading) {
  for (let t = verb - 1; t > first; t--) {
    if ((reading.tokens.kinds[t] & KIND) !== COMMA) continue
    const subject = subjectBefore(t + 1, verb, reading)
    if (subject) return apposedSubject(subject, t, first, verb, reading) ?? subject
  }
  return undefined
}

/** A person's name, one with a role or a party, or somebody's surname with what he speaks of: `Moe om kampen:`. */
function isSomebody({name, role, party, end}: Phrase, opens: boolean, reading: Reading): boolean {
  const {
    tokens: {hashes},
    columns: {speech},
    names
  } = reading
  if (!name || name.kind === 'person' || role || party !== undefined) return true
  if (!opens || name.kind === 'body' || !(speech[end] & PREPOSITION)) return false
  return names.list.some(({kind, last}) => kind === 'person' && hashes[last - 1] === hashes[name.last - 1])
}

/** The first one in a sentence who could speak: a person's name, a pronoun, a role. */
function firstPerson(first: number, end: number, reading: Reading) {
  const {tokens, names} = reading
  for (let t = first; t < end; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD) continue
    const phrase = readPhrase(t, end, reading)
    if (!phrase) continue
    if (phrase.kind === 'pronoun' && t === first) return phrase
    if (phrase.kind === 'name' && isSomebody(phrase, t === first, reading)) return phrase
    if (phrase.kind === 'description' && phrase.head & (ROLE | PERSON) && (t === first || !(tokens.kinds[t] & CAP)))
      return phrase
    if (names.at[t]) t = names.list[names.at[t] - 1].last - 1
  }
  return undefined
}

function hasParticle({split, end}: VerbGroup, colon: number, {tokens: {hashes}}: Reading): boolean {
  for (let t = end; t < colon; t++) if (split?.has(hashes[t])) return true
  return false
}
