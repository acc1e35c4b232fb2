/**
 * Speech that is told: a verb of saying or judging with its clause, or a source.
 *
 *     Moe sier til NRK at veien er stengt.        Veien er stengt, opplyser politiet.
 *     ^^^ ^^^^     ^^^    ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^  ^^^^^^^^ ^^^^^^^^
 *     who cue addressee   segment                 segment         cue      who
 *
 * With quoted words inside it is mixed, and only these are its segments.
 */
import {
  ACCORDING_AFTER,
  ACCORDING_BEFORE,
  ADVERB,
  AND,
  ARTICLE,
  AUXILIARY,
  CALL,
  FIRST_PERSON,
  GESTURE,
  INFINITIVE,
  INTERROGATIVE,
  ITSELF,
  JUDGE,
  NEGATION,
  NONFINITE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  SAY,
  SECOND_PERSON,
  SMALL_WORD,
  SPLIT_SAY,
  SUBJUNCTIVE,
  SUBORDINATOR,
  TELL,
  THAT,
  TOWARD,
  VERB,
  WHETHER
} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BANG, CAP, COLON, COMMA, DASH, ELLIPSIS, KIND, MARK, NUMBER, STOP, WORD} from '../source/tokens.js'
import {wordHash} from '../source/word-hash.js'
import type {FoundQuote} from './found-quote.js'
import {withoutStop} from './found-quote.js'
import {pairMarks} from './mark-pairs.js'
import {nounClasses} from './phrase/noun-classes.js'
import type {Phrase} from './phrase/phrase.js'
import {readPhrase} from './phrase/read-phrase.js'
import type {Sentence} from './sentences.js'
import {sentenceEnd} from './sentences.js'
import type {Stretch} from './stretch.js'
import {subjectBefore} from './subject.js'
import {addresseeAfter} from './tag/addressee-after.js'
import {closes} from './tag/closes.js'
import {isPaper} from './tag/is-paper.js'
import {readBackTag} from './tag/read-back-tag.js'
import {readSubjectTag} from './tag/read-subject-tag.js'
import {readTag} from './tag/read-tag.js'
import {readVerb} from './tag/read-verb.js'
import {speaks} from './tag/speaks.js'
import type {Tag} from './tag/tag.js'
import type {VerbGroup} from './tag/verb-group.js'

/** Reads the reports in one stretch of prose in which no direct speech stands. */
export function findReports(row: number, first: number, last: number, reading: Reading): readonly FoundQuote[] {
  const found: FoundQuote[] = []
  let previous: Sentence | undefined
  for (let t = first; t < last; ) {
    const end = sentenceEnd(t, last, reading)
    const sentence = {first: t, last: end}
    const reports = readSentence(row, sentence, previous, reading)
    found.push(...reports)
    previous = sentence
    t = end
  }
  return found
}

function readSentence(
  row: number,
  {first, last}: Sentence,
  previous: Sentence | undefined,
  reading: Reading
): readonly FoundQuote[] {
  const {speech} = reading.columns
  let bits = 0
  for (let t = first; t < last; t++) bits |= speech[t]
  if (
    !(
      bits &
      (SAY |
        JUDGE |
        GESTURE |
        CALL |
        ACCORDING_BEFORE |
        ACCORDING_AFTER |
        NONFINITE |
        SUBJUNCTIVE |
        (1 << 22) |
        (1 << 24))
    )
  )
    return []
  const back = bits & ITSELF ? reportsBack(row, first, last, previous, reading) : undefined
  if (back) return back
  if (bits & (ACCORDING_BEFORE | ACCORDING_AFTER)) {
    const source = readSource(row, first, last, reading)
    if (source) return [source]
  }
  const trailing =
    bits & (SAY | JUDGE | GESTURE | NONFINITE | (1 << 22) | (1 << 24))
      ? readTrailingTag(row, first, last, reading)
      : undefined
  if (trailing) return [trailing]
  const leading = readLeadingTag(row, first, last, reading)
  if (leading) return [leading]
  const clauses = readClauses(row, first, last, reading)
  return clauses.length > 0 || !(bits & SUBJUNCTIVE) ? clauses : readSubjunctive(row, first, last, reading)
}

/**
 * A sentence whose verb alone tells that it is somebody's words; whose, the report before it tells.
 *
 *     Der Strom sei sofort abgeschaltet worden.
 *               ^^^
 */
function readSubjunctive(row: number, first: number, last: number, reading: Reading): readonly FoundQuote[] {
  const {speech} = reading.columns
  if (speech[first] & (SUBORDINATOR | WHETHER) && !(reading.columns.people[first] & ARTICLE)) return []
  for (let t = first; t < last; t++) {
    // a condition is told in the same mood
    if (speech[t] & WHETHER || (reading.tokens.kinds[t] & KIND) === MARK) return []
  }
  return [
    {
      rule: 'subjunctive',
      kind: 'indirect',
      row,
      segments: [withoutStop([first, last], reading)],
      place: [first, last],
      who: []
    }
  ]
}

/**
 * A sentence that points back at the one before it.
 *
 *     To er skadd. Det opplyser Moe til NRK.
 *     ^^^^^^^^^^^      ^^^^^^^^ ^^^     ^^^
 */
function reportsBack(
  row: number,
  first: number,
  last: number,
  previous: Sentence | undefined,
  reading: Reading
): readonly FoundQuote[] | undefined {
  const tag = readBackTag(first, last, reading)
  if (!tag) return undefined
  // Kommer det snø? Det spør bonden: a reported question is no report
  if (!previous || isQuestion(previous, reading)) return []
  return [
    make(
      row,
      'reports-back',
      [withoutStop([previous.first, previous.last], reading)],
      tag,
      previous.first,
      last,
      reading
    )
  ]
}

/**
 * A source instead of a verb.
 *
 *     Ifølge Moe er veien stengt. · Veien er stengt, ifølge Moe. · Veien er, ifølge Moe, stengt.
 */
function readSource(row: number, first: number, last: number, reading: Reading): FoundQuote | undefined {
  const {tokens, columns} = reading
  const {kinds} = tokens
  for (let t = first; t < last; t++) {
    const bits = columns.speech[t]
    if (bits & ACCORDING_BEFORE) {
      const length = Math.max(1, columns.lengths[t])
      let who = readPhrase(t + length, last, reading)
      if (!who && columns.speech[t + length] & ADVERB) who = readPhrase(t + length + 1, last, reading)
      if (!who || !canSpeak(who, reading, true)) continue
      if (t > first && !isSourcePlace(t, first, reading)) continue
      const tag: Tag = {cue: [t, t + length], who: [who], first: t, end: who.end, verb: SAY}
      let after = afterAside(who.end, last, reading)
      // Ifølge direktør Moe i Østbanken vil …
      if (after < last && columns.speech[after] & PREPOSITION && reading.names.at[after + 1] && t === first)
        after = reading.names.list[reading.names.at[after + 1] - 1].last
      if (t === first || columns.speech[t - 1] & AND) {
        if (after < last && (kinds[after] & KIND) === COMMA) after++
        return content(row, 'source', [after, last], tag, t === first ? first : t, last, reading)
      }
      const head: Stretch = [first, t - ((kinds[t - 1] & KIND) === COMMA ? 1 : 0)]
      if (closes(after, last, reading) && isRest(after, last, reading))
        return content(row, 'source', head, tag, first, last, reading)
      if (after < last && (kinds[after] & KIND) === COMMA) after++
      const segments = [withoutStop(head, reading), withoutStop([after, last], reading)].filter(([a, b]) => b > a)
      return make(row, 'source', segments, tag, first, last, reading)
    }
    if (bits & ACCORDING_AFTER) {
      const start = phraseBack(t, first, reading)
      if (!start) continue
      const tag: Tag = {cue: [t, t + 1], who: [start], first: start.first, end: t + 1, verb: SAY}
      if (start.first === first) return content(row, 'source', [t + 1, last], tag, first, last, reading)
      const head: Stretch = [first, start.first - ((kinds[start.first - 1] & KIND) === COMMA ? 1 : 0)]
      if (closes(t + 1, last, reading) && isRest(t + 1, last, reading))
        return content(row, 'source', head, tag, first, last, reading)
      const segments = [withoutStop(head, reading), withoutStop([t + 1, last], reading)].filter(([a, b]) => b > a)
      return make(row, 'source', segments, tag, first, last, reading)
    }
  }
  return undefined
}

function isSourcePlace(t: number, first: number, {tokens, columns}: Reading): boolean {
  const kind = tokens.kinds[t - 1] & KIND
  return (
    kind === COMMA ||
    kind === DASH ||
    kind === MARK ||
    (columns.speech[t - 1] & (AND | THAT)) !== 0 ||
    (kind === WORD && t > first + 1)
  )
}

/** Closed by a question mark. */
function isQuestion({first, last}: Sentence, {record, tokens}: Reading): boolean {
  for (let t = last - 1; t > first && (tokens.kinds[t] & KIND) !== WORD; t--)
    if (record.charCodeAt(tokens.starts[t]) === 0x3f) return true
  return false
}

/** Only the sentence's end follows. */
function isRest(t: number, last: number, {tokens}: Reading): boolean {
  return (
    t >= last ||
    (tokens.kinds[t] & KIND) === STOP ||
    (tokens.kinds[t] & KIND) === BANG ||
    (tokens.kinds[t] & KIND) === ELLIPSIS
  )
}

/** The phrase that ends right before token `t`. */
function phraseBack(t: number, first: number, reading: Reading, nearest = false): Phrase | undefined {
  for (
    let from = nearest ? t - 1 : Math.max(first, t - 8);
    nearest ? from >= Math.max(first, t - 8) : from < t;
    from += nearest ? -1 : 1
  ) {
    if ((reading.tokens.kinds[from] & KIND) !== WORD) continue
    const phrase = readPhrase(from, t, reading)
    if (phrase && phrase.end === t && canSpeak(phrase, reading, true)) return phrase
  }
  return undefined
}

/** Reports and laws don't speak. */
function canSpeak(who: Phrase, reading: Reading, source = false): boolean {
  if (!speaks(who, reading)) return false
  // at the head of a sentence any word may look like a name: Rapporten sier at …
  if (who.kind === 'name') return (who.name?.words ?? 0) > 1 || !isPaper(who, reading)
  if (who.kind !== 'description') return true
  if (who.head === 0 && source && !(reading.columns.people[who.first] & ARTICLE)) return false
  return !isPaper(who, reading)
}

/** Past a clause in commas about the speaker: `Moe, som er ny, …`. */
function afterAside(t: number, last: number, {tokens, columns}: Reading): number {
  if (t >= last || (tokens.kinds[t] & KIND) !== COMMA) return t
  if (!(columns.speech[t + 1] & SUBORDINATOR)) return t
  let close = t + 1
  while (close < last && (tokens.kinds[close] & KIND) !== COMMA) close++
  return close < last ? close : t
}

/**
 * A clause, a comma, and who says so.
 *
 *     Veien er stengt, opplyser politiet.
 */
function readTrailingTag(row: number, first: number, last: number, reading: Reading): FoundQuote | undefined {
  const {tokens, columns} = reading
  const {kinds} = tokens
  for (let comma = last - 2; comma > first + 1; comma--) {
    if ((kinds[comma] & KIND) !== COMMA && !((kinds[comma] & KIND) === MARK)) continue
    const at = comma + 1
    if ((kinds[at] & KIND) !== WORD || (kinds[at] & CAP && !reading.lexicon.locale.words.quotes.subjectFirst)) continue
    const verb = kinds[at] & CAP ? undefined : (readTag(at, last, reading) ?? readAsTag(at, last, reading))
    const tag = verb ?? ((kinds[comma] & KIND) === COMMA ? readSubjectTag(at, last, reading) : undefined)
    if (
      !tag ||
      !(tag.verb & (SAY | JUDGE) || (tag.verb & GESTURE && tag.cue?.[0] === at && tag.who[0]?.kind === 'name'))
    )
      continue
    if (tag.who.length > 0 && !canSpeak(tag.who[0], reading)) continue
    if (tag.who.length === 0 && (kinds[comma] & KIND) !== COMMA) continue
    if (!endsHere(tag.end, last, reading)) continue
    const segment: Stretch = [first, (kinds[comma] & KIND) === COMMA ? comma : at]
    if (segment[1] - segment[0] < 2) continue
    // where the speaker may stand first, only a clause can be what is said: no name and its apposition
    if (!verb && !hasVerb(segment, reading)) continue
    // På spørsmål om …, svarer Moe: the words before the comma are not the answer
    if ((kinds[last - 1] & KIND) === COLON && columns.speech[first] & PREPOSITION) continue
    return content(row, 'trailing-tag', segment, tag, first, last, reading)
  }
  return undefined
}

/**
 * A trailing tag whose verb stands last.
 *
 *     Verletzt wurde niemand, wie eine Sprecherin am Montag sagte.
 *                                 ^^^^^^^^^^^^^^^^           ^^^^^
 */
function readAsTag(t: number, last: number, reading: Reading): Tag | undefined {
  const {tokens, columns, lexicon} = reading
  const {as} = lexicon.locale.words.quotes
  if (!as?.some((word) => wordHash(word) === tokens.hashes[t])) return undefined
  const who = readPhrase(t + 1, last, reading)
  if (!who || !canSpeak(who, reading)) return undefined
  let verb = last - 1
  while (verb > who.end && (tokens.kinds[verb] & KIND) !== WORD) verb--
  if (!(columns.speech[verb] & (SAY | JUDGE))) return undefined
  return {cue: [verb, verb + 1], who: [who], first: t, end: verb + 1, verb: SAY}
}

/**
 * The same before the clause.
 *
 *     Wie die Polizei mitteilte, wurde niemand verletzt.
 *         ^^^^^^^^^^^ ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 */
function readLeadingTag(row: number, first: number, last: number, reading: Reading): FoundQuote | undefined {
  if (!reading.lexicon.locale.words.quotes.as) return undefined
  let comma = first
  while (comma < last && (reading.tokens.kinds[comma] & KIND) !== COMMA) comma++
  const tag = comma < last - 1 ? readAsTag(first, comma, reading) : undefined
  return tag && content(row, 'trailing-tag', [comma + 1, last], tag, first, last, reading)
}

function hasVerb([first, last]: Stretch, reading: Reading): boolean {
  for (let t = first; t < last; t++) if ((reading.tokens.kinds[t] & KIND) === WORD && isVerb(t, reading)) return true
  return false
}

/** After a trailing tag only an addressee, place or time may follow, no clause of its own. */
function endsHere(t: number, last: number, {tokens, columns}: Reading): boolean {
  for (let at = t; at < last; at++) {
    const kind = tokens.kinds[at] & KIND
    if (kind === WORD && columns.speech[at] & THAT && !(columns.speech[at] & (TOWARD | PREPOSITION))) return false
    if (kind === MARK && at + 1 < last) return false
    if (kind === WORD && columns.speech[at] & SUBORDINATOR) return true
    if (kind === WORD && columns.speech[at] & AND && at > t) return true
    if (kind === WORD && columns.people[at] & VERB && !(columns.speech[at] & (ADVERB | PREPOSITION))) return false
  }
  return true
}

/**
 * What the tag of a speech goes on to tell of the same speaker.
 *
 *     – Vi er klare, sier hun, og legger til at banen er tørr.
 *                                            ^^^^^^^^^^^^^^^^
 */
export function findSecondReports(
  row: number,
  first: number,
  last: number,
  who: readonly Phrase[],
  reading: Reading
): readonly FoundQuote[] {
  const {speech} = reading.columns
  // sier Lie til VG mandag, og legger til
  let at = first
  while (at < last && at < first + LONGEST_REST && !(speech[at] & (AND | SUBORDINATOR | THAT))) at++
  if (at >= last || !(speech[at] & AND) || !(speech[at + 1] & SECOND)) return []
  return readClauses(row, at, last, reading, who)
}

/** Tokens between a speaker and a second verb: the one spoken to, a place, a time. */
const LONGEST_REST = 10

/** What a second verb, or an adverb before it, can be. */
const SECOND = SAY | JUDGE | CALL | GESTURE | AUXILIARY | SPLIT_SAY | (1 << 24) | ADVERB

/** Every verb of saying in a sentence, with its subject and its clause. */
function readClauses(
  row: number,
  first: number,
  last: number,
  reading: Reading,
  speakers: readonly Phrase[] = []
): readonly FoundQuote[] {
  const {tokens, columns} = reading
  const {kinds} = tokens
  const {speech} = columns
  const found: FoundQuote[] = []
  let shared = speakers
  let from = first
  for (let v = first; v < last; v++) {
    if ((kinds[v] & KIND) !== WORD) continue
    if (!(speech[v] & (SAY | JUDGE | CALL | AUXILIARY | (1 << 22) | (1 << 24)))) continue
    if (reading.names.at[v] && kinds[v] & CAP && v > first) continue
    const call = (speech[v] & CALL) !== 0
    let group = readVerb(v, last, reading)
    // called: one of saying only where its particle touches it (called out)
    if (call && (!group || (group.split && group.split.size > 0))) group = {cue: [v, v + 1], end: v + 1, verb: CALL}
    if (!group || group.waits) continue
    // a gesture reports nothing, unless its particle follows: peker også på at
    if (!(group.verb & (SAY | JUDGE | CALL)) && !(group.needs && particleFollows(group, last, reading))) continue
    if (isNegated(group, v, last, reading)) {
      v = group.end - 1
      continue
    }
    const report = readClause(row, group, v, first, from, last, shared, call, reading)
    if (!report) continue
    found.push(report.quote)
    shared = report.quote.who
    from = report.end
    v = report.end - 1
  }
  return found
}

function particleFollows({needs, end}: VerbGroup, last: number, {tokens, columns}: Reading): boolean {
  for (let t = end; t < last && t < end + 6 && (tokens.kinds[t] & KIND) === WORD; t++) {
    if (needs?.has(tokens.hashes[t])) return true
    if (columns.speech[t] & THAT) return false
  }
  return false
}

interface Clause {
  readonly quote: FoundQuote
  /** One past the clause: a second verb of the same subject may follow. */
  readonly end: number
}

function readClause(
  row: number,
  group: VerbGroup,
  v: number,
  first: number,
  from: number,
  last: number,
  shared: readonly Phrase[],
  call: boolean,
  reading: Reading
): Clause | undefined {
  const {tokens, columns} = reading
  const {kinds, hashes} = tokens
  const {speech, people} = columns
  let who: readonly Phrase[] = []
  let inverted = false
  let gap = false
  let at = group.end
  const itself = at > v + 1 && speech[at - 1] & ITSELF ? at - 1 : at
  if (group.clitic !== undefined) {
    who = [
      {
        kind: 'pronoun',
        mention: [group.clitic, group.clitic + 1],
        first: group.clitic,
        end: group.clitic + 1,
        head: people[group.clitic]
      }
    ]
  } else if (itself + 1 < last && speech[itself] & ITSELF && speech[itself + 1] & THAT && group.verb & SAY) {
    // I brevet heter det at …: nobody's words, unless they are quoted
    const that = itself + 1
    const end = clauseEnd(that + 1, last, reading)
    const quoted = quotedWords(that + 1, end, reading)
    if (quoted.length === 0) return undefined
    const tag: Tag = {cue: [v, that], who: [], first: v, end: that, verb: SAY}
    return {quote: make(row, 'quoted-words', quoted, tag, first, end, reading, 'mixed'), end}
  } else {
    const before = subjectOf(v, first, from, shared, reading)
    if (before) {
      who = before
      // a relative clause whose object is missing: a mess that crews said could take all day
      gap =
        speech[before[0].first - 1] !== undefined &&
        (speech[before[0].first - 1] & (THAT | SUBORDINATOR)) !== 0 &&
        before[0].first > first
    } else {
      while (
        at < last &&
        speech[at] & (ADVERB | REFLEXIVE) &&
        !reading.names.at[at] &&
        !(people[at] & (PRONOUN | ARTICLE))
      )
        at++
      const after = readPhrase(at, last, reading)
      if (!after || !speaks(after, reading) || isPlainObject(after, reading)) return undefined
      who = [after]
      at = after.end
      inverted = true
    }
  }
  if (who.some((phrase) => !canSpeak(phrase, reading) || people[phrase.mention[0]] & FIRST_PERSON)) return undefined
  let cue = group.cue
  if (group.split && group.split.size > 0) {
    let particle = -1
    for (let k = at; k < last && k < at + 6 && (kinds[k] & KIND) === WORD; k++)
      if (group.split.has(hashes[k])) particle = k
    if (particle < 0) {
      // German: the particle closes the sentence
      const end = last - (isRest(last - 1, last, reading) ? 2 : 1)
      if (!group.split.has(hashes[end])) return undefined
    } else at = particle + 1
    if (particle === v + 1) cue = [v, v + 2]
  }
  const tag: Tag = {cue, who, first: Math.min(v, who[0]?.first ?? v), end: at, verb: group.verb}
  const that = findThat(at, last, !inverted && !(speech[cue[0]] & TELL), reading)
  const addressee =
    addresseeAfter(at, that > 0 ? that : Math.min(last, at + 6), cue[0], reading) ??
    (inverted ? addresseeAfter(first, v, first, reading) : undefined)
  const full = addressee ? {...tag, addressee} : tag
  if (that < 0 && group.split && group.split.size > 0) return undefined
  if (that > 0) {
    if (!(speech[that] & THAT)) return undefined
    // at kunne åbne: an infinitive
    if (
      speech[that] & INFINITIVE &&
      that + 1 < last &&
      (people[that + 1] & VERB || speech[that + 1] & (NONFINITE | AUXILIARY))
    )
      return undefined
    const end = clauseEnd(that + 1, last, reading)
    const quote = content(row, 'that-clause', [that + 1, end], full, full.first, end, reading)
    return quote && {quote, end}
  }
  if (call || marksSoon(at, last, reading)) {
    const quoted = quotedWords(at, clauseEnd(at, last, reading), reading)
    if (quoted.length > 0) {
      const end = clauseEnd(at, last, reading)
      return {quote: make(row, call ? 'called' : 'quoted-words', quoted, full, full.first, end, reading, 'mixed'), end}
    }
    if (call && !(group.verb & (SAY | JUDGE))) return undefined
  }
  let start = at
  if (addressee && addressee[1] > start && addressee[0] - start < 4) start = addressee[1]
  const comma = start < last && (kinds[start] & KIND) === COMMA
  if (comma) start++
  // sagte, das Museum öffne: where the mood reports, a comma right behind the verb opens a clause whatever its verb
  const told = comma
    ? at === group.end && reading.lexicon.locale.words.quotes.subjunctives !== undefined
    : !inverted && opensWithPronoun(start, last, reading)
  if (!isBareClause(start, last, comma, gap, told, reading)) return undefined
  const end = clauseEnd(start, last, reading)
  const quote = content(row, 'bare-clause', [start, end], full, full.first, end, reading)
  return quote && {quote, end}
}

/** The subject before the verb; the clause's own, or the one that it shares with the clause before. */
function subjectOf(
  v: number,
  first: number,
  from: number,
  shared: readonly Phrase[],
  reading: Reading
): readonly Phrase[] | undefined {
  const {tokens, columns} = reading
  const {kinds} = tokens
  // "…, men mener": nothing but a joining word stands between the verb and the comma
  let back = v - 1
  while (back > first && (kinds[back] & KIND) === WORD && columns.speech[back] & ADVERB) back--
  if (back >= first && (kinds[back] & KIND) === WORD && columns.speech[back] & AND) {
    if (shared.length > 0) return shared
    const subject = readPhrase(first, back, reading)
    if (subject && speaks(subject, reading) && subject.end < back) return [subject]
    return undefined
  }
  // the clause's own subject: from the last comma or "og" before it
  for (const start of [from, ...clauseStarts(v, from, reading)]) {
    // ", where the owner said": the clause's own word passed over
    const own = start > first && columns.speech[start] & SUBORDINATOR ? start + 1 : start
    const subject = subjectBefore(own, v, reading)
    if (subject) {
      if (columns.speech[own] & SUBORDINATOR) return undefined
      return [subject]
    }
  }
  // a relative clause without its word: det anmelderne kalte «en perle»
  const near = phraseBack(v, Math.max(from, v - 3), reading, true)
  const after = readPhrase(v + 1, v + 8, reading)
  if (after && (after.kind !== 'description' || after.head)) return undefined
  if (near && (near.first <= from || columns.speech[near.first - 1] & (PREPOSITION | AND | SUBORDINATOR | ADVERB)))
    return undefined
  return near && (near.kind !== 'description' || near.head) && near.mention[1] - near.mention[0] <= 3
    ? [near]
    : undefined
}

function clauseStarts(v: number, from: number, {tokens, columns}: Reading): number[] {
  const starts: number[] = []
  for (let t = v - 1; t > from && starts.length < 3; t--) {
    const kind = tokens.kinds[t] & KIND
    if (kind === COMMA || kind === DASH || kind === COLON || (kind === WORD && columns.speech[t] & AND))
      starts.push(t + 1)
  }
  return starts
}

/** A noun without article after a verb is its object, no subject: `sier ja`. */
function isPlainObject(phrase: Phrase, {columns}: Reading): boolean {
  return phrase.kind === 'description' && phrase.head === 0 && !(columns.people[phrase.first] & ARTICLE)
}

function isNegated(group: VerbGroup, v: number, last: number, {columns}: Reading): boolean {
  for (let t = v; t <= group.end && t < last; t++) if (columns.speech[t] & NEGATION) return true
  for (let t = v - 1; t >= Math.max(0, v - 2); t--)
    if (columns.speech[t] & NEGATION && !(columns.speech[t] & AND)) return true
  return false
}

/** The conjunction that opens the clause, or -1; no other verb and no stop may stand before it. */
function findThat(at: number, last: number, bare: boolean, reading: Reading): number {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  // a pronoun there is the clause's own subject
  if (
    bare &&
    columns.people[at] & (PRONOUN | FIRST_PERSON) &&
    !(columns.people[at] & (ARTICLE | POSSESSIVE)) &&
    !columns.speech[at]
  )
    return -1
  // a noun that nobody is spoken to by opens a clause of its own: mener skaden skyldes at
  if (
    (kinds[at] & KIND) === WORD &&
    !columns.speech[at] &&
    !columns.people[at] &&
    !names.at[at] &&
    !nounClasses(at, reading) &&
    at + 1 < last &&
    !columns.speech[at + 1]
  )
    return -1
  for (let t = at; t < last && t < at + 16; t++) {
    const kind = kinds[t] & KIND
    if (kind === MARK || kind === COLON || kind === STOP) return -1
    if (kind !== WORD) continue
    if (columns.speech[t] & THAT) return t
    // advarer om at, skriver om «…»: a preposition
    if (columns.speech[t] & WHETHER && t + 1 < last && (columns.speech[t + 1] & THAT || (kinds[t + 1] & KIND) === MARK))
      continue
    if (columns.speech[t] & WHETHER || columns.speech[t] & INTERROGATIVE) return t
    if (isVerb(t, reading) && t > at) return -1
  }
  return -1
}

/** Where a reported clause ends: before a second report of the same subject, else at the sentence's stop. */
function clauseEnd(at: number, last: number, reading: Reading): number {
  const {tokens, columns} = reading
  const {kinds} = tokens
  let depth = (kinds[at] & KIND) === MARK ? 1 : 0
  for (let t = at + 1; t < last; t++) {
    const kind = kinds[t] & KIND
    if (kind === MARK) depth ^= 1
    if (depth > 0) continue
    if (kind === COMMA || (kind === WORD && columns.speech[t] & AND && (kinds[t - 1] & KIND) !== COMMA)) {
      let next = t
      while (next < last && next < t + 4 && ((kinds[next] & KIND) === COMMA || columns.speech[next] & (AND | ADVERB)))
        next++
      if (next === t || next >= last || !hasAnd(t, next, reading)) continue
      const group = readVerb(next, last, reading)
      if (
        (group && !group.waits && group.verb & (SAY | JUDGE) && !(group.split && group.split.size > 0)) ||
        columns.speech[next] & CALL
      )
        return t
      // ", men vil ikke si hvor": the sentence's own subject goes on
      if (
        kind === COMMA &&
        (kinds[next] & KIND) === WORD &&
        columns.people[next] & VERB &&
        !columns.speech[next - 1 === t ? next : next] &&
        !reading.names.at[next]
      )
        return t
      if (kind === COMMA && columns.speech[next] & AUXILIARY && !(columns.people[next] & PRONOUN)) return t
    }
  }
  return last
}

function hasAnd(from: number, to: number, {columns}: Reading): boolean {
  for (let t = from; t < to; t++) if (columns.speech[t] & AND) return true
  return false
}

/** `sier han forstår naboene`: behind a pronoun a word that nobody knows is a verb. */
function opensWithPronoun(t: number, last: number, {tokens, columns, names}: Reading): boolean {
  const {speech, people} = columns
  const next = t + 1
  if (next >= last || !(people[t] & PRONOUN) || people[t] & (ARTICLE | POSSESSIVE) || names.at[t]) return false
  return (tokens.kinds[next] & (KIND | CAP)) === WORD && speech[next] === 0 && people[next] === 0
}

/** A clause without conjunction: it opens with its subject and has a verb. */
function isBareClause(
  at: number,
  last: number,
  comma: boolean,
  gap: boolean,
  told: boolean,
  reading: Reading
): boolean {
  const {tokens, columns, names} = reading
  const {kinds} = tokens
  const {speech, people} = columns
  if (at >= last) return false
  const kind = kinds[at] & KIND
  if (kind !== WORD && kind !== NUMBER) return false
  if (speech[at] & (AND | SUBORDINATOR | WHETHER | INTERROGATIVE) && !names.at[at]) return false
  if (speech[at] & (PREPOSITION | TOWARD) && !comma && !names.at[at]) return false
  if (people[at] & VERB && !names.at[at] && !gap) return false
  let verb = -1
  let words = 0
  for (let t = at; t < last; t++) {
    const k = kinds[t] & KIND
    if (k === WORD || k === NUMBER) words++
    if (k === WORD && verb < 0 && speech[t] & INFINITIVE && !(speech[t] & THAT)) return false
    if (k === WORD && (t > at || gap) && verb < 0 && isVerb(t, reading)) verb = t
    if (k === COLON) return false
    // … and warned: the sentence's own subject goes on
    if (k === WORD && verb < 0 && speech[t] & AND && t + 1 < last && isVerb(t + 1, reading)) return false
  }
  return words >= 3 && (told || (verb >= at && verb - at < 12))
}

/** A finite verb, as far as words and endings tell. */
function isVerb(t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  if (columns.speech[t] & (PREPOSITION | ADVERB)) return false
  if (columns.people[t] & VERB) return true
  const endings = lexicon.locale.words.blocks.verbEndings
  if (!endings || columns.people[t] || tokens.kinds[t] & CAP) return false
  return endings.some(
    (ending) => record.endsWith(ending, tokens.ends[t]) && tokens.ends[t] - tokens.starts[t] > ending.length + 2
  )
}

function marksSoon(at: number, last: number, {tokens}: Reading): boolean {
  for (let t = at; t < last; t++) if ((tokens.kinds[t] & KIND) === MARK) return true
  return false
}

/** The words in marks that are somebody's own: no title, name or nickname. */
export function quotedWords(first: number, last: number, reading: Reading): Stretch[] {
  const {tokens, columns, lexicon} = reading
  const {kinds} = tokens
  const words: Stretch[] = []
  for (const pair of pairMarks(first, last, reading)) {
    if (!pair.closed) continue
    const inner: Stretch = [pair.open + 1, pair.close]
    if (inner[1] <= inner[0]) continue
    const capital = (kinds[inner[0]] & CAP) !== 0
    if (capital && pair.open > first && isTitle(inner, reading)) continue
    // sier ja til «Skal vi danse»: a fragment of speech has no capital there
    const governed =
      pair.open > first && columns.speech[pair.open - 1] & PREPOSITION && !lexicon.locale.words.names.nounsHaveCapitals
    if (capital && governed && !isStopped(inner, reading)) continue
    words.push(withoutStop(inner, reading))
  }
  return words
}

function isStopped([, last]: Stretch, {tokens}: Reading): boolean {
  const stop = tokens.kinds[last - 1] & KIND
  return stop === STOP || stop === BANG || stop === ELLIPSIS || stop === COMMA
}

/** Capitals without a stop, mid-sentence: a title or a name. */
function isTitle([first, last]: Stretch, reading: Reading): boolean {
  const {tokens, columns} = reading
  if (isStopped([first, last], reading)) return false
  let small = 0
  for (let t = first; t < last; t++)
    if ((tokens.kinds[t] & KIND) === WORD && columns.people[t] & (VERB | SMALL_WORD | SECOND_PERSON)) small++
  return last - first <= 5 && small < 2
}

/** A report from its clause: indirect, mixed where words are quoted, split at a second "and that". */
function content(
  row: number,
  rule: string,
  clause: Stretch,
  tag: Tag,
  first: number,
  last: number,
  reading: Reading
): FoundQuote | undefined {
  const {columns, tokens} = reading
  const [start, end] = withoutStop(clause, reading)
  if (end <= start) return undefined
  const quoted = marksSoon(start, end, reading) ? quotedWords(start, end, reading) : []
  if (quoted.length > 0) return make(row, rule, quoted, tag, first, last, reading, 'mixed')
  const segments: Stretch[] = []
  let from = start
  for (let t = start; t < end; t++) {
    if (
      (tokens.kinds[t] & KIND) !== WORD ||
      !(columns.speech[t] & THAT) ||
      !(columns.speech[t - 1] & AND) ||
      t - 1 <= from
    )
      continue
    segments.push(withoutStop([from, t - 1], reading))
    from = t + 1
  }
  segments.push([from, end])
  return make(row, rule, segments, tag, first, last, reading)
}

function make(
  row: number,
  rule: string,
  segments: readonly Stretch[],
  tag: Tag,
  first: number,
  last: number,
  _reading: Reading,
  kind: 'indirect' | 'mixed' = 'indirect'
): FoundQuote {
  return {
    rule,
    kind,
    row,
    segments,
    place: [first, last],
    who: tag.who,
    verb: tag.verb,
    ...(tag.cue && {cue: tag.cue}),
    ...(tag.addressee && {addressee: tag.addressee}),
    ...(kind === 'mixed' && segments[0] && {open: segments[0][0] - 1, close: segments[segments.length - 1][1]})
  }
}
