import {
  ADVERB,
  AND,
  ARTICLE,
  CALL,
  GESTURE,
  INTERROGATIVE,
  ITSELF,
  JUDGE,
  NONFINITE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  SAY,
  SPLIT_JUDGE,
  SPLIT_SAY,
  SUBJUNCTIVE,
  SUBORDINATOR,
  THAT,
  TOWARD,
  VERB
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, COMMA, KIND, MARK, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutStop} from '../found-quote.js'
import {NOUN} from '../phrase/noun-classes.js'
import type {Sentence} from '../sentences.js'
import type {Stretch} from '../stretch.js'
import {readGluedTag} from '../tag/read-stranger-tag.js'
import {readSubjectTag} from '../tag/read-subject-tag.js'
import {readTag} from '../tag/read-tag.js'
import type {Tag} from '../tag/tag.js'
import {canSpeak} from './can-speak.js'
import {isVerb} from './is-verb.js'
import {readAsTag} from './leading-tag.js'
import {hasMark, indirectReport, reportOf} from './report.js'

/**
 * A clause, a comma, and who says so.
 *
 *     Veien er stengt, opplyser politiet.
 *     ^^^^^^^^^^^^^^^  ^^^^^^^^ ^^^^^^^^
 *     segment         cue      who
 *
 * Read from the sentence's end, for the last tag is the sentence's; before the clauses,
 * which would take the verb's object for what it says.
 */
export function readTrailingTag(row: number, {first, last}: Sentence, reading: Reading): FoundQuote | undefined {
  const {kinds} = reading.tokens
  // Asked what she would do, she thought for a while
  if (reading.lexicon.locale.words.quotes.openingEndings && reading.columns.speech[first] & SAY) return undefined
  // På spørsmål om …, svarer Moe: the words before the comma are not the answer
  const handsOn = (kinds[last - 1] & KIND) === COLON && (reading.columns.speech[first] & PREPOSITION) !== 0
  for (let sign = last - 2; sign > first + 1 && !handsOn; sign--) {
    const kind = kinds[sign] & KIND
    if (kind !== COMMA && kind !== MARK) continue
    const segment: Stretch = [first, kind === COMMA ? sign : sign + 1]
    const tag = segment[1] - segment[0] < 2 ? undefined : tagBehind(sign, segment, last, reading)
    if (tag) return aroundTag(row, tag, segment, [first, last], reading)
  }
  return undefined
}

/** What is said may go on behind the tag: `She would stay, she said, even if it rained.` */
function aroundTag(row: number, tag: Tag, before: Stretch, place: Stretch, reading: Reading): FoundQuote | undefined {
  const [, last] = place
  const rest = restOf(tag, last, reading)
  if (rest === 0) {
    const quote = reportOf(row, 'trailing-tag', before, tag, place, reading)
    return quote && {...quote, tagEnd: tag.end}
  }
  const behind: Stretch = [rest, last]
  if (hasMark(...before, reading) || hasMark(...behind, reading))
    return reportOf(row, 'trailing-tag', hasMark(...behind, reading) ? behind : before, tag, place, reading)
  const segments = [withoutStop(before, reading), withoutStop(behind, reading)]
  return indirectReport(row, 'trailing-tag', segments, tag, place)
}

/** Where the report goes on behind the comma that closes its tag, or 0: not with a second verb, nor with words about who speaks. */
function restOf({end, who}: Tag, last: number, reading: Reading): number {
  const {kinds} = reading.tokens
  const {speech, people} = reading.columns
  const mood = moodBehind(end, last, reading)
  if (mood) return mood
  const comma = end
  if (comma + 2 >= last || (kinds[comma] & KIND) !== COMMA) return 0
  let at = comma + 1
  // gab er zu, „bis auf den Schluss“
  if ((kinds[at] & KIND) === MARK) return at
  if ((kinds[at] & KIND) !== WORD) return 0
  const joined = (speech[at] & AND) !== 0
  while (at + 1 < last && speech[at] & (AND | ADVERB)) at++
  // …, zegt Moe, en dat vindt ze jammer: a sentence of its own
  if (joined && speech[at] & ITSELF && speech[at + 1] & (SAY | JUDGE | CALL)) return 0
  if (joined) return people[at] & VERB || speech[at] & (NONFINITE | SPLITS) ? 0 : afterJoin(comma + 1, reading)
  return who[0]?.kind === 'pronoun' && speech[at] & SUBORDINATOR ? comma + 1 : 0
}

const SPLITS = SPLIT_SAY | SPLIT_JUDGE

const LONGEST_ADJUNCT = 8
const FARTHEST_MOOD = 8

/** `Die Kunst sei frei, teilte er schriftlich mit, die Zuschüsse seien es nicht`: a clause in the mood of reports behind the tag; or 0. */
function moodBehind(t: number, last: number, {tokens: {kinds}, columns, lexicon}: Reading): number {
  if (!lexicon.locale.words.quotes.subjunctives) return 0
  const {speech} = columns
  let comma = t
  while (comma < last && comma < t + LONGEST_ADJUNCT && (kinds[comma] & KIND) === WORD) comma++
  if (comma + 1 >= last || (kinds[comma] & KIND) !== COMMA || speech[comma + 1] & (AND | SUBORDINATOR | THAT)) return 0
  for (let at = comma + 1; at < last && at < comma + FARTHEST_MOOD; at++) if (speech[at] & SUBJUNCTIVE) return comma + 1
  return 0
}

/** Reported words have no joining word at their head: `…, betonte er, und keine sei leer`. */
function afterJoin(t: number, {columns: {speech}}: Reading): number {
  return speech[t] & SUBORDINATOR ? t : t + 1
}

function tagBehind(sign: number, segment: Stretch, last: number, reading: Reading): Tag | undefined {
  const {kinds} = reading.tokens
  const comma = (kinds[sign] & KIND) === COMMA
  const {speech, people} = reading.columns
  // …, zo laat de politie weten
  const at = speech[sign + 1] & ITSELF && !(people[sign + 1] & (ARTICLE | PRONOUN)) ? sign + 2 : sign + 1
  if (at >= last || (kinds[at] & KIND) !== WORD || isClauseAhead(segment, reading)) return undefined
  const verb =
    kinds[at] & CAP
      ? undefined
      : (readTag(at, last, reading) ?? readAsTag(at, last, reading) ?? toldSomewhere(at, last, reading))
  const tag = verb ?? (comma ? readSubjectTag(at, last, reading) : undefined)
  if (!tag || !saysSo(tag, at)) return undefined
  const [who] = tag.who
  if (who ? !canSpeak(who, reading) : !comma) return undefined
  if (!moodBehind(tag.end, last, reading) && !endsReport(tag.end, last, reading)) return undefined
  // where the speaker may stand first, only a clause can be what is said: no name and its apposition
  // Moe, le directeur, a annoncé la couleur: nor what nobody knows behind its verb
  const {clitics} = reading.lexicon.locale.words.quotes
  const known = !clitics || who === undefined || who.kind !== 'description' || (who.head & NOUN) !== 0
  return (verb && known) || hasVerb(segment, reading) ? tag : undefined
}

/** `Als het licht is, …`: one clause that hangs on what follows is nothing that somebody says. */
function isClauseAhead([first, last]: Stretch, {tokens, columns: {speech, people}, lexicon}: Reading): boolean {
  const {kinds, hashes} = tokens
  if (lexicon.expletives.has(hashes[first])) return false
  // Bis zu drei Prozent fehlten, sagt Moe: a preposition as well
  if (!(speech[first] & SUBORDINATOR) || people[first] & ARTICLE) return false
  if (speech[first] & (INTERROGATIVE | PREPOSITION)) return false
  // Toen was het donker, zegt Moe: an adverb
  if (speech[first] & ADVERB && people[first + 1] & VERB) return false
  for (let t = first; t < last; t++) if ((kinds[t] & KIND) === COMMA) return false
  return true
}

/** A gesture says something only of somebody with a name, and where its verb opens the tag: `…, smiler Moe`. */
function saysSo({verb, cue, who}: Tag, at: number): boolean {
  return (verb & (SAY | JUDGE)) !== 0 || ((verb & GESTURE) !== 0 && cue?.[0] === at && who[0]?.kind === 'name')
}

function hasVerb([first, last]: Stretch, reading: Reading): boolean {
  for (let t = first; t < last; t++) if ((reading.tokens.kinds[t] & KIND) === WORD && isVerb(t, reading)) return true
  return false
}

/** After a trailing tag only an addressee, place or time may follow, no clause of its own. */
function endsReport(t: number, last: number, {tokens: {kinds}, columns: {speech, people}}: Reading): boolean {
  for (let at = t; at < last; at++) {
    const kind = kinds[at] & KIND
    if (kind === MARK && at + 1 < last && !(at === t + 1 && (kinds[t] & KIND) === COMMA)) return false
    if (kind === MARK) return true
    if (kind !== WORD) continue
    if (speech[at] & THAT && !(speech[at] & (TOWARD | PREPOSITION))) return false
    if (speech[at] & (SUBORDINATOR | PARTICIPLE) || (speech[at] & AND && at > t)) return true
    if (people[at] & VERB && !(speech[at] & (ADVERB | PREPOSITION))) return false
  }
  return true
}

/** `a-t-on appris auprès de la préfecture`: by a verb that no list knows, from somebody. */
function toldSomewhere(t: number, last: number, reading: Reading): Tag | undefined {
  const tag = readGluedTag(t, last, reading)
  return tag && tag.who[0]?.kind !== 'pronoun' && tag.who.length > 0 ? tag : undefined
}
