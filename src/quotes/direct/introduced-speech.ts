import {VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {FoundQuote} from '../found-quote.js'
import {withoutComma} from '../found-quote.js'
import {readIntroduction} from '../introduction.js'
import {sentenceEnd} from '../sentences.js'
import type {Enclosed} from './enclosed.js'
import {closedEnd, markedQuote} from './enclosed.js'
import {inciseIn} from './incise-speech.js'
import {tagAfter} from './tag-after.js'

/**
 * A colon before the marks: who speaks stands there, or in a tag behind them.
 *
 *     Ordføreren sier til NRK: «Vi bygger.»
 *     ^^^^^^^^^^ ^^^^     ^^^   ^^^^^^^^^^
 *     who        cue addressee  segment
 *
 * `colon` is its token: two marks may stand behind it for one.
 */
export function introducedSpeech(marks: Enclosed, colon: number, reading: Reading): FoundQuote | undefined {
  const {open, sentence, last, after, stopped, inner} = marks
  const intro = readIntroduction(sentence, colon, reading)
  const incise = inciseIn(inner, reading)
  const own = tagAfter(marks, reading) ?? incise?.tag
  // a sign or a title after a colon: nobody is said to say it
  const told = intro !== undefined && (intro.verb !== 0 || intro.who[0]?.end === colon)
  if (!own && !stopped && !told && !(intro && isSentence(marks, reading))) return undefined
  const end = own && own !== incise?.tag ? sentenceEnd(own.end - 1, last, reading) : closedEnd(after, last, reading)
  const segments = incise?.segments ?? [withoutComma(inner, reading)]
  const quote = markedQuote('introduced-speech', marks, segments, [intro ? intro.first : open, end], own ?? intro)
  return !own && intro ? {...quote, tagFirst: true} : quote
}

/** In tokens: so much is said, and no sign or title. */
const SHORTEST = 5

/** `Elle comprend sa colère : « ici, une maison c'est une vie ».` Its stop stands outside, and it has a verb. */
function isSentence({closed, after, last, inner}: Enclosed, reading: Reading): boolean {
  const [first, end] = inner
  if (!closed || end - first < SHORTEST || (after < last && closedEnd(after, last, reading) === after)) return false
  for (let t = first; t < end; t++) if (reading.columns.people[t] & VERB) return true
  return false
}
