import type {WordColumns} from '../language/word-columns.js'
import type {Lexicon} from '../locale/lexicon.js'
import type {Tokens} from '../source/tokens.js'
import {BANG, BRACKET_CLOSE, BRACKET_OPEN, CAP, COLON, DASH, ELLIPSIS, KIND, MARK, STOP} from '../source/tokens.js'
import type {Surface} from '../surface/read-surface.js'
import {listedBody} from './body-words.js'
import {cutAtSurname} from './cut-at-surname.js'
import {isNameWord, looksCompound} from './is-name-word.js'
import {isOffice} from './is-office.js'
import {KnownNames} from './known-names.js'
import type {Name, Names} from './name.js'
import {nameAt} from './name-at.js'
import {NameSheet} from './name-sheet.js'
import {type NameText, nameTextOf} from './name-text.js'
import {startsLate} from './starts-late.js'
import {withParticles} from './with-particles.js'

/** How sure a name is by itself: `LOOSE` is a word that may have its capital for its place, `DOUBTED` one made like a noun. */
const SURE = 0
const LOOSE = 1
const DOUBTED = 2

/**
 * Names, by capitals, particles and initials.
 *
 *     … sier Natos generalsekretær Jens P. van der Stoltenberg til NRK.
 *            ^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^
 *
 * A capital at the head of a sentence is none by itself: the word must be no word
 * of the language, or be followed by another name word.
 */
export function findNames(surface: Surface, columns: WordColumns, lexicon: Lexicon, sheet = new NameSheet()): Names {
  const {tokens, rows} = surface
  const {kinds, starts, ends} = tokens
  const text = nameTextOf(surface, columns, lexicon)
  const {nouns} = text
  const names: Name[] = []
  const doubts: number[] = []
  let doubtful = false
  for (const row of rows) {
    const {index, first, last} = row
    if (row.capitals === 0) continue
    for (let t = first; t < last; ) {
      if (!(kinds[t] & CAP)) {
        t++
        continue
      }
      const head = t === first || opensSentence(tokens, t - 1, first)
      const listed = listedBody(t, row, text)
      if (listed) {
        names.push(listed)
        doubts.push(SURE)
        t = listed.last
        continue
      }
      if (isNameWord(t, head, false, last, text)) {
        // a common word at the head of a sentence, or a party before its man, is no part of the name
        if (startsLate(t, head, last, text)) {
          t++
          continue
        }
        const name = nameAt(t, head, row, text)
        t = name.last
        if (!head && isOffice(name, first, text)) continue
        const loose = (nouns || head) && name.words === 1 && name.kind === 'unknown'
        names.push(name)
        doubts.push(loose ? LOOSE : SURE)
        doubtful ||= loose
      } else {
        if ((head || nouns) && looksCompound(t, last, text)) {
          names.push({row: index, first: t, last: t + 1, start: starts[t], end: ends[t], words: 1, kind: 'unknown'})
          doubts.push(DOUBTED)
          doubtful = true
        }
        t++
      }
    }
  }
  const sure = doubtful ? withoutDoubtful(names, doubts, text) : names
  return indexed(withParticles(cutAtSurname(sure, text), text), tokens, sheet)
}

function withoutDoubtful(names: readonly Name[], doubts: readonly number[], text: NameText): Name[] {
  const known = new KnownNames(
    names.filter((_, i) => doubts[i] === SURE),
    text
  )
  return names.filter((name, i) => {
    if (doubts[i] === SURE) return true
    return doubts[i] === LOOSE ? known.isName(name) : known.isSurname(name)
  })
}

function indexed(list: readonly Name[], tokens: Tokens, sheet: NameSheet): Names {
  const at = sheet.open(tokens.count)
  for (let i = 0; i < list.length; i++) {
    const {first, last} = list[i]
    for (let t = first; t < last; t++) at[t] = i + 1
  }
  return {list, at}
}

/** After these signs the next word opens a sentence, so its capital tells nothing. */
function opensSentence({kinds, starts, ends}: Tokens, t: number, first: number): boolean {
  const kind = kinds[t] & KIND
  if (kind === STOP) {
    // an initial's stop; but not the one behind a mark: „…“. Der
    const before = kinds[t - 1] & KIND
    return t > first && (ends[t - 1] - starts[t - 1] > 1 || before === MARK || before === BRACKET_CLOSE)
  }
  return kind === DASH || kind === MARK || kind === BRACKET_OPEN || kind === COLON || kind === BANG || kind === ELLIPSIS
}
