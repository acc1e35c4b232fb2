import {BODY} from '../locale/word-classes.js'
import type {Reading} from '../reading.js'
import {BANG, CAP, COLON, KIND, NUMBER, WORD} from '../source/tokens.js'
import {bareQuote, type FoundQuote} from './found-quote.js'
import {barePhrase, type Phrase} from './phrase/phrase.js'
import {readPhrase} from './phrase/read-phrase.js'

/**
 * A dialogue whose only marks are the names before it.
 *
 *     Khrono: Burde de ikke ha visst det?
 *     Brekkan: Jo. Det beklager jeg.
 *     ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 *     label    speech
 *
 * One such line is a heading or a list; a label that comes back, or one that
 * answers another's question, is dialogue.
 */
export function findLabels(
  rows: ReadonlyArray<readonly [first: number, last: number]>,
  reading: Reading
): ReadonlyMap<number, Phrase> {
  const found = new Map<number, Phrase>()
  if (!reading.rows.some(({colons}) => colons > 0)) return found
  const times = new Map<number, number>()
  rows.forEach(([first, last], row) => {
    if (reading.rows[row].colons === 0) return
    const label = labelAt(first, last, reading)
    if (!label) return
    found.set(row, label)
    const hash = reading.tokens.hashes[label.mention[1] - 1]
    times.set(hash, (times.get(hash) ?? 0) + 1)
  })
  const dialogue = new Map<number, Phrase>()
  for (const [row, label] of found) {
    const often = found.size > 2 && (times.get(reading.tokens.hashes[label.mention[1] - 1]) ?? 0) > 1
    if (often || answers(row)) dialogue.set(row, label)
  }
  // between two lines of a dialogue stands a third
  for (const [row, label] of found) if (dialogue.has(row - 1) && dialogue.has(row + 1)) dialogue.set(row, label)
  return dialogue

  /** One of the two asks. */
  function answers(row: number): boolean {
    for (let other = row - FARTHEST; other <= row + FARTHEST; other++) {
      if (other !== row && found.has(other) && (asks(rows[other], reading) || asks(rows[row], reading))) return true
    }
    return false
  }
}

/** Blocks between a question and its answer. */
const FARTHEST = 3

function labelAt(first: number, last: number, reading: Reading): Phrase | undefined {
  const {kinds} = reading.tokens
  let colon = first
  while (colon < last && colon < first + 5 && (kinds[colon] & KIND) !== COLON) colon++
  if (colon + 1 >= last || (kinds[colon] & KIND) !== COLON) return undefined
  const next = kinds[colon + 1] & KIND
  if (!(next === WORD && kinds[colon + 1] & CAP) && next !== NUMBER) return undefined
  const phrase = readPhrase(first, colon, reading)
  if (phrase && phrase.end === colon && phrase.kind === 'name') return phrase
  // a site's name: tagesschau.de
  if (
    colon !== first + 1 ||
    (kinds[first] & KIND) !== WORD ||
    reading.columns.people[first] ||
    reading.columns.speech[first]
  )
    return undefined
  return {...barePhrase, kind: 'description', mention: [first, colon], first, end: colon, head: BODY}
}

function asks([, last]: readonly [number, number], {tokens, record}: Reading): boolean {
  return (tokens.kinds[last - 1] & KIND) === BANG && record.charCodeAt(tokens.ends[last - 1] - 1) === 0x3f
}

export function labelledSpeech(row: number, label: Phrase, last: number, reading: Reading): FoundQuote {
  const start = label.end + 1
  const stretch = [start, last] as const
  return {
    ...bareQuote,
    rule: 'labelled-speech',
    kind: 'direct',
    row,
    segments: [stretch],
    place: [label.first, last],
    who: [label],
    tagFirst: true,
    question: asks(stretch, reading) ? true : undefined
  }
}
