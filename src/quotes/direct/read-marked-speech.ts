import {AUXILIARY, GESTURE, JUDGE, SAY, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, COLON, DASH, KIND, MARK, WORD} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {isDoubled} from '../mark-pairs.js'
import {bareMarks} from './bare-marks.js'
import type {Enclosed} from './enclosed.js'
import {inciseSpeech} from './incise-speech.js'
import {introducedSpeech} from './introduced-speech.js'
import {taggedMarks} from './tagged-marks.js'
import {unclosedSpeech} from './unclosed-speech.js'

/**
 * What a pair of marks holds: speech with its tag, or nothing for these rules (a title, a nickname, a quoted part of a report).
 *
 *     Moe sier: «Kom.»     «Kom», sier Moe.     «Kom, sier Moe.     « Viens, dit-il, vite. »     «Kom inn nå.»
 *     introduced           tagged               unclosed            incise                       bare marks
 *
 * A colon before them decides alone, for what it introduces is somebody's or nobody's.
 * The others open a sentence, and are tried in the order above: a tag is surer than
 * the shape of what the marks hold.
 */
export function readMarkedSpeech(marks: Enclosed, reading: Reading): FoundQuote | undefined {
  const {kinds} = reading.tokens
  const {inner, open, first, last, sentence} = marks
  if (inner[1] <= inner[0]) return undefined
  const before = open - 1 > first && isDoubled(open - 1, last, reading.tokens) ? open - 2 : open - 1
  if (before >= first && (kinds[before] & KIND) === COLON) return introducedSpeech(marks, before, reading)
  const opener = kinds[sentence] & KIND
  const opens = open === sentence || (open === sentence + 1 && (opener === DASH || opener === MARK))
  if (!opens) return undefined
  const quote = taggedMarks(marks, reading) ?? unclosedSpeech(marks, reading)
  if (quote || isSubject(marks, reading)) return quote
  return inciseSpeech(marks, reading) ?? bareMarks(marks, reading)
}

/** `«Hvem skal betale?» er spørsmålet`: part of a sentence, for a finite verb that tags nothing follows. */
function isSubject({closed, after, last}: Enclosed, {tokens: {kinds}, columns}: Reading): boolean {
  return (
    closed &&
    after < last &&
    (kinds[after] & (KIND | CAP)) === WORD &&
    (columns.people[after] & VERB) !== 0 &&
    !(columns.speech[after] & (SAY | JUDGE | GESTURE | AUXILIARY))
  )
}
