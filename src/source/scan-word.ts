import {
  APOSTROPHE,
  BLANK,
  CAPITAL,
  classOf,
  DASH_SIGN,
  DIGIT,
  FULL_STOP,
  HYPHEN,
  LETTER,
  NOTHING
} from './characters.js'
import {spacedAt} from './scan-signs.js'
import type {TokenSheet} from './token-sheet.js'
import {CAP, CAPS, HYPHENED, NUMBER, WORD} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'
import {HASH_START, hashStep, units} from './word-hash.js'

/**
 * A word letter by letter, into row `t`; returns its end. Signs between letters may
 * join them, or cut a part off.
 *
 *     Berg-Moe   Kari's   bl.a   2,5   AT&T   l'|élu   vient|-il
 */
export function scanWord(
  record: string,
  start: number,
  to: number,
  sheet: TokenSheet,
  t: number,
  vocabulary: Vocabulary
): number {
  const {elisions, clitics} = vocabulary
  let hash = HASH_START
  let letters = 0
  let capitals = 0
  let flags = spacedAt(record, start)
  let segment = 0
  let end = start
  let last = 0
  for (let at = start; at < to; at++) {
    const code = record.charCodeAt(at)
    const kind = classOf(code)
    if (kind === NOTHING) continue
    if (isWordPart(kind)) {
      hash = hashStep(hash, units[code])
      if (kind !== DIGIT) letters++
      if (kind === CAPITAL) {
        capitals++
        if (at === start) flags |= CAP
      }
      segment++
      last = kind
      end = at + 1
      continue
    }
    const nextKind = at + 1 < to ? classOf(record.charCodeAt(at + 1)) : BLANK
    if (!isWordPart(nextKind)) break
    if (kind === HYPHEN) {
      if (clitics.size > 0 && nextKind === LETTER && clitics.has(cliticHash(record, at + 1, to))) break
      flags |= HYPHENED
    } else if (kind === APOSTROPHE) {
      if (nextKind === DIGIT || last === DIGIT) break
      if (elisions.has(hash)) {
        end = at + 1
        break
      }
    } else if (kind === FULL_STOP) {
      if (
        last === DIGIT
          ? nextKind !== DIGIT
          : nextKind === LETTER
            ? false
            : !(nextKind === CAPITAL && segment === 1 && last === CAPITAL)
      )
        break
    } else if (code === 0x3a && nextKind === LETTER && letters > 1 && capitals === letters) {
      // SMHI:s, STT:lle: a case ending
    } else if (kind === DASH_SIGN || code === 0x2c || code === 0x3a) {
      if (last !== DIGIT || nextKind !== DIGIT || letters > 0) break
    } else if (code !== 0x26) break
    hash = hashStep(hash, units[code])
    segment = 0
  }
  if (letters > 1 && capitals === letters) flags |= CAPS
  sheet.kinds[t] = (letters > 0 ? WORD : NUMBER) | flags
  sheet.starts[t] = start
  sheet.ends[t] = end
  sheet.hashes[t] = hash
  sheet.entries[t] = vocabulary.get(hash)
  return end
}

export function isWordPart(kind: number): boolean {
  return kind >= LETTER
}

/** No clitic is longer. */
const CLITIC = 12

function cliticHash(record: string, start: number, to: number): number {
  let hash = HASH_START
  const stop = Math.min(to, start + CLITIC)
  for (let at = start; at < stop; at++) {
    const code = record.charCodeAt(at)
    const kind = classOf(code)
    if (kind !== LETTER && !(kind === HYPHEN && at + 1 < to && classOf(record.charCodeAt(at + 1)) === LETTER)) break
    hash = hashStep(hash, units[code])
  }
  return hash
}
