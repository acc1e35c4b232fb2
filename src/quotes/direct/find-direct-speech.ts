import {SUBORDINATOR} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {COLON, DASH, KIND, MARK} from '../../source/tokens.js'
import type {FoundQuote} from '../found-quote.js'
import {readIntroduction} from '../introduction.js'
import {pairMarks} from '../mark-pairs.js'
import {endsSentence, sentenceEnd} from '../sentences.js'
import {enclose} from './enclosed.js'
import {inDialogue} from './in-dialogue.js'
import {opensSpeech} from './opens-speech.js'
import {readDashSpeech} from './read-dash-speech.js'
import {readMarkedSpeech} from './read-marked-speech.js'

/**
 * Speech in the speaker's own words: opened by a dash, or enclosed in marks.
 *
 *     – Vi er klare, sier hun. – Helt klare.     Han sa: «Kom inn.»
 *     ^ ^^^^^^^^^^^^ ^^^^^^^^^ ^ ^^^^^^^^^^^^     ^^^^^^^ ^^^^^^^^^^
 *     open  segment  tag     second segment     tag      segment
 *
 * Reads one stretch of a block; the quotes come in order of place. Where both could
 * open, the dash goes first: the marks behind it are within its speech.
 */
export function findDirectSpeech(row: number, first: number, last: number, reading: Reading): readonly FoundQuote[] {
  const {kinds} = reading.tokens
  const {dash} = reading.lexicon.locale.words.quotes
  const dashes = dash === 'dialogue' ? inDialogue(row, reading) : dash !== false
  const pairs = reading.rows[row].marks > 0 ? pairMarks(first, last, reading) : []
  const found: FoundQuote[] = []
  let pair = 0
  let sentence = first
  // whether a dash may open speech here
  let head = true
  for (let t = first; t < last; ) {
    while (pair < pairs.length && pairs[pair].open < t) pair++
    const kind = kinds[t] & KIND
    if (kind === DASH && head && dashes && opensSpeech(t, first, last, reading)) {
      const handed = t > first && (kinds[t - 1] & KIND) === COLON
      const intro = handed ? readIntroduction(sentence, t - 1, reading) : undefined
      found.push(...readDashSpeech(row, t, last, intro, reading))
      t = Math.max(found[found.length - 1].place[1], t + 1)
      sentence = t
      head = true
    } else if (kind === MARK && pairs[pair]?.open === t) {
      const {close} = pairs[pair]
      const quote = readMarkedSpeech(enclose(row, pairs[pair], sentence, first, last, reading), reading)
      if (quote) {
        addMarked(found, quote)
        const end = quote.place[1]
        t = Math.max(end, t + 1)
        if (t >= last || endsSentence(t - 1, last, reading) || end > close + 1) sentence = t
      } else t = Math.min(last, close + 1)
      head = mayOpen(t, last, reading)
      const handed = quote?.cue && t < last && (kinds[t] & KIND) === MARK && (kinds[t - 1] & KIND) === COLON
      if (handed) sentence = handingOn(quote.tagEnd ?? t, Math.min(quote.cue[0], quote.who[0]?.first ?? t), t, reading)
      else if (head) sentence = t
    } else if (endsSentence(t, last, reading)) {
      t = sentenceEnd(t, last, reading)
      sentence = t
      head = true
    } else {
      head = kind === COLON || (kind === DASH && t === first)
      t++
    }
  }
  return found
}

/** Marks right behind somebody's speech go on with it, unless they have a tag of their own: `– A, sier hun. «B.»` */
function addMarked(found: FoundQuote[], quote: FoundQuote): void {
  const before = found[found.length - 1]
  // the second of two that share a tag
  if (before !== undefined && quote.place[0] < before.place[1]) {
    found.push({...quote, place: [before.place[1], quote.place[1]]})
    return
  }
  if (
    quote.rule === 'bare-marks' &&
    before !== undefined &&
    before.who.length > 0 &&
    before.place[1] === quote.place[0]
  )
    found[found.length - 1] = {
      ...before,
      segments: [...before.segments, ...quote.segments],
      place: [before.place[0], quote.place[1]]
    }
  else found.push(quote)
}

/** Where the words that hand on to more marks begin: behind the word that joins them, or with the tag, whose speaker they share. */
function handingOn(tagEnd: number, cue: number, marks: number, {columns: {speech}}: Reading): number {
  for (let t = marks - 1; t >= tagEnd; t--) if (speech[t] & SUBORDINATOR) return t + 1
  return cue
}

/** Behind marks: a sentence, in or with them, or a colon ends before token `t`. */
function mayOpen(t: number, last: number, reading: Reading): boolean {
  if (t <= 0 || t >= last) return false
  const before = reading.tokens.kinds[t - 1] & KIND
  return (
    before === COLON ||
    endsSentence(t - 1, last, reading) ||
    (before === MARK && t > 1 && endsSentence(t - 2, last, reading))
  )
}
