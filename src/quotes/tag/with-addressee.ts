import {ARTICLE, CONTINUED, PREPOSITION, SUBORDINATOR, TELL, THAT, TOWARD} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, COMMA, DASH, KIND, MARK} from '../../source/tokens.js'
import {nameOpening} from '../phrase/name-opening.js'
import {sentenceEnd} from '../sentences.js'
import type {Stretch} from '../stretch.js'
import {addresseeAt} from './addressee-at.js'
import {isOutlet} from './is-outlet.js'
import type {Tag} from './tag.js'

/** A tag with the one spoken to, where its sentence names one. */
export function withAddressee(tag: Tag, end: number, reading: Reading): Tag {
  const addressee = findAddressee(tag, end, reading)
  return addressee ? {...tag, addressee} : tag
}

const FARTHEST = 24

/**
 * The one spoken to, in the rest of the tag's sentence.
 *
 *     told the Sun on Monday · a déclaré à l'AFP le maire · sier Moe til NRK · sanoo Moe Urheilulle
 *              ^^^                          ^^^                          ^^^             ^^^^^^^^^^
 *              object                       before who                   behind who, by a word or its case
 *
 * The object of the verb comes first, for it touches the verb; then what stands
 * between verb and speaker; then the rest.
 */
function findAddressee(tag: Tag, end: number, reading: Reading): Stretch | undefined {
  const {tokens, columns, lexicon} = reading
  const {speech} = columns
  const {cue} = tag
  const stop = sentenceEnd(tag.end > tag.first ? tag.end - 1 : tag.end, end, reading)
  const object =
    cue && speech[cue[0]] & TELL && cue[1] >= tag.end ? addresseeAt(tag.end, stop, reading, true) : undefined
  const inverted = object === undefined && cue && speech[cue[0]] & TELL ? objectBehind(tag, stop, reading) : undefined
  const before = object ?? inverted ?? (tag.who.length > 0 ? addresseeBefore(tag, stop, reading) : undefined)
  if (before) return before
  const {towardEndings, clitics} = lexicon.locale.words.quotes
  const from = afterAside(tag.end, stop, reading)
  for (let t = from; t < stop && t < from + FARTHEST; t++) {
    const inflected = towardEndings && tokens.kinds[t] & CAP ? inflectedAddressee(t, towardEndings, reading) : undefined
    if (inflected) return inflected
    const kind = tokens.kinds[t] & KIND
    if (kind === COLON || kind === DASH || kind === MARK) break
    if (speech[t] & (THAT | SUBORDINATOR) && !(speech[t] & TOWARD)) break
    const found = addresseeBehind(t, t === tag.end, stop, reading)
    if (found && !(clitics && t > tag.end + 1 && isPlace(t, found, reading))) return found
  }
  return undefined
}

/** `fortalte hun dommeren`: the object behind who speaks. */
function objectBehind({cue, who, end}: Tag, stop: number, reading: Reading): Stretch | undefined {
  const [speaker] = who
  if (!cue || !speaker || speaker.first < cue[1] || end !== speaker.end || end >= stop) return undefined
  return reading.columns.speech[end] & ~TELL ? undefined : addresseeAt(end, stop, reading, true)
}

/** `joint par téléphone à Sund`: where `à` means both, away from its verb it tells where, but for an outlet. */
function isPlace(t: number, [first]: Stretch, {columns: {speech}, names}: Reading): boolean {
  const name = names.at[first] ? names.list[names.at[first] - 1] : undefined
  return (speech[t] & PREPOSITION) !== 0 && name !== undefined && name.kind !== 'body'
}

const LONGEST_ASIDE = 16

/** `berättar bilisten, som vill vara okänd, för SVT`: past a clause in commas about who speaks. */
function afterAside(t: number, stop: number, {tokens: {kinds}, columns}: Reading): number {
  if (t + 1 >= stop || (kinds[t] & KIND) !== COMMA || !(columns.speech[t + 1] & SUBORDINATOR)) return t
  for (let at = t + 2; at < stop && at < t + LONGEST_ASIDE; at++) if ((kinds[at] & KIND) === COMMA) return at
  return t
}

/** `a déclaré à l'AFP le maire`: between the verb and its subject. */
function addresseeBefore({cue, who, end}: Tag, stop: number, reading: Reading): Stretch | undefined {
  const {first} = who[0]
  for (let t = cue?.[1] ?? stop; t < first && t < end; t++) {
    const {speech, lengths} = reading.columns
    if (!(speech[t] & TOWARD)) continue
    // au micro de Radio Sud
    const found = addresseeAt(t + (speech[t + 1] & CONTINUED ? Math.max(1, lengths[t]) : 1), first, reading)
    if (found) return found
  }
  return undefined
}

/** Behind a word that points at somebody; right behind the tag also behind an article in the dative: `sagte Müller der dpa`. */
function addresseeBehind(t: number, touches: boolean, stop: number, reading: Reading): Stretch | undefined {
  const {speech, people, lengths} = reading.columns
  const article = (people[t] & ARTICLE) !== 0
  const dative = article && touches && reading.lexicon.locale.words.names.nounsHaveCapitals
  if (!(speech[t] & TOWARD || dative)) return undefined
  // a bare dative is an outlet or an agency, never just anybody
  if (article && !isOutlet(t + 1, reading)) return undefined
  const length = lengths[t] > 1 && speech[t + 1] & CONTINUED ? lengths[t] : 1
  const found = addresseeAt(t + length, stop, reading)
  return found && !touches && isOwner(found, t - 1, reading) ? undefined : found
}

/**
 * A noun that owns the one before it, and is spoken to by nobody; a name never is.
 *
 *     sa han på pressekonferansen til regjeringen    skrev han i et brev til selskapet
 *                            ^^     ^^^^^^^^^^^                      ^ no article, no owner
 */
function isOwner([first, last]: Stretch, noun: number, {record, tokens, names, lexicon}: Reading): boolean {
  const {ownedEndings} = lexicon.locale.words.quotes
  if (!ownedEndings || last - first > 1 || names.at[first] || tokens.kinds[first] & CAP) return false
  const length = tokens.ends[noun] - tokens.starts[noun]
  return ownedEndings.some((ending) => length > ending.length + 2 && record.endsWith(ending, tokens.ends[noun]))
}

/** The one spoken to, told by a case ending: `MTV Urheilulle`. */
function inflectedAddressee(t: number, endings: readonly string[], reading: Reading): Stretch | undefined {
  const {record, tokens} = reading
  const last = nameOpening(t, reading)?.last ?? t + 1
  const start = tokens.starts[last - 1]
  const end = tokens.ends[last - 1]
  for (const ending of endings) if (end - start > ending.length + 1 && record.endsWith(ending, end)) return [t, last]
  return undefined
}
