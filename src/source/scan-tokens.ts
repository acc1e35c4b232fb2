import {BLANK, CAPITAL, CLASS, classOf, DIGIT, LETTER, NOTHING} from './characters.js'
import {findWords} from './find-words.js'
import {scanSigns, spacedAt} from './scan-signs.js'
import {isWordPart, scanWord} from './scan-word.js'
import {type TokenSheet, WINDOW} from './token-sheet.js'
import {CAP, SPACED, WORD} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

/** Scans `[from, to)` into tokens. */
export function scanTokens(record: string, from: number, to: number, sheet: TokenSheet, vocabulary: Vocabulary): void {
  for (let at = from; at < to; ) {
    sheet.reserve(WINDOW)
    at = scanWindow(record, at, to, sheet, vocabulary)
  }
}

/**
 * The next window's tokens; returns where it stopped.
 *
 *     – Vi er sjokkert, sier Kari Berg-Moe i TV 2.
 *       ^^ ^^ ^^^^^^^^  ^^^^ ^^^^          ^
 *       plain words, taken as findWords gives them; scanWord reads the others letter by letter
 */
function scanWindow(record: string, from: number, to: number, sheet: TokenSheet, vocabulary: Vocabulary): number {
  const {edges, kinds, starts, ends, hashes, entries} = sheet
  const {slots} = vocabulary
  const mask = slots.length - 2
  const stop = Math.min(to, from + WINDOW)
  const count = findWords(record, from, stop, edges)
  let t = sheet.count
  let at = from
  let blank = false
  for (let edge = 0; edge < count; edge += 4) {
    const start = from + (edges[edge] >> 4)
    let spaced = SPACED
    // between most words is one blank and nothing else
    if (start !== at + 1 || !blank) {
      // a part of a word that scanWord has read
      if (start < at) continue
      t = scanSigns(record, at, start, to, sheet, t)
      spaced = spacedAt(record, start)
    }
    const end = from + (edges[edge + 2] >> 4)
    const first = edges[edge] & CLASS
    const after = edges[edge + 2] & CLASS
    blank = after === BLANK
    if ((!blank && mayGoOn(record, end, to, after)) || (first !== LETTER && mayBeSpecial(record, start, end, first))) {
      at = scanWord(record, start, to, sheet, t, vocabulary)
      blank = at < to && classOf(record.charCodeAt(at)) === BLANK
    } else {
      // the word's own hash, taken out of the running one (see word-hash.ts), and Vocabulary.get written out
      const turn = (5 * (end - start)) & 31
      const before = edges[edge + 1]
      const hash = edges[edge + 3] ^ ((before << turn) | (before >>> (32 - turn)))
      let slot = (hash << 1) & mask
      let other = slots[slot] ^ hash
      while ((((other | -other) >> 31) & slots[slot + 1]) !== 0) {
        slot = (slot + 2) & mask
        other = slots[slot] ^ hash
      }
      kinds[t] = first === CAPITAL ? WORD | CAP | spaced : WORD | spaced
      starts[t] = start
      ends[t] = end
      hashes[t] = hash
      entries[t] = slots[slot + 1]
      at = end
    }
    t++
  }
  if (at < stop) {
    t = scanSigns(record, at, stop, to, sheet, t)
    at = Math.max(stop, ends[t - 1])
  }
  sheet.count = t
  return at
}

/** Numbers, and words that may be all capitals. */
function mayBeSpecial(record: string, start: number, end: number, first: number): boolean {
  return first === DIGIT || (end > start + 1 && classOf(record.charCodeAt(start + 1)) !== LETTER)
}

/** Whether a sign may join the word to what follows it. */
function mayGoOn(record: string, end: number, to: number, after: number): boolean {
  return after === NOTHING || after >= LETTER || (end + 1 < to && isWordPart(classOf(record.charCodeAt(end + 1))))
}
