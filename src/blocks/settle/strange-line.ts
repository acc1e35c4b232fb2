import {compoundClasses} from '../../language/compounds.js'
import {BODY, BODY_WORD, GROUP, PERSON, PREPOSITION, ROLE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import {wordlessLocale} from '../../locale/wordless-locale.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, STOP, WORD} from '../../source/tokens.js'
import type {Judged} from '../block-rule.js'
import {hasBodyAfter, hasBodyBefore, isOpen, opensQuoted} from './line-shape.js'
import type {SettleRule} from './settle-rule.js'

const SHORTEST = 4
const LONGEST = 24
const SHORTEST_WORD = 4
const LONGEST_RUN = 5
const LONGEST_LIST = 10
/** Blocks around the line in which its words are looked for, so that time stays in proportion. */
const REACH = 60
const LONGEST_BLOCK = 1000
/** In a note of a few blocks a paragraph may well share no word with the others. */
const SHORTEST_STORY = 5
/** No headline ends in these, so a capital after them goes on with the sentence. */
const NO_END = SMALL_WORD | VERB | BODY_WORD | ROLE | PERSON | BODY | GROUP

/**
 * The teaser of another story, without marker: none of its words stands anywhere else
 * in the article, and its place or its shape is odd too.
 *
 *     Foto: Kari Nordmann
 *     Slik ser du nordlyset i kveld.          after the body, under what is no paragraph
 *
 *     Får ny sjanse Backen fra Dal er tilbake.
 *                   ^ headline and text glued: a capital that follows no stop
 *
 *     Forsker: Derfor fryser vi om natta      before everything, over a notice
 */
export const strangeLine: SettleRule = {
  rule: 'strange-line',
  settle: (i, blocks, reading) => {
    if (!isLine(i, blocks, reading)) return undefined
    const odd = isTail(i, blocks, reading) || isGlued(i, reading) || (i === 0 && blocks[1]?.kind === 'notice')
    return odd && isStrange(i, blocks, reading)
      ? {kind: 'related', rule: 'strange-line', sure: true, score: 1}
      : undefined
  }
}

/**
 * The same as a list, with dashes.
 *
 *     - Dommer utsetter saken til januar
 *     - Kjede åpnet igjen etter bråk
 *     ^ a list without label that ends the record, and no item says a word of the story
 */
export const strangeList: SettleRule = {
  rule: 'strange-list',
  settle: (i, blocks, reading) => {
    if (blocks[i].rule !== 'dashed-list' || reading.rows[i].words < SHORTEST) return undefined
    const label = blocks[i - 1]
    if (i > 0 && label.rule !== 'strange-list') {
      // the first item decides for all
      if (label.kind !== 'paragraph' || reading.rows[i - 1].stop !== STOP) return undefined
      let end = i
      while (end + 1 < blocks.length && end - i < LONGEST_LIST && blocks[end + 1].rule === 'dashed-list') end++
      let strange = 0
      for (let j = i; j <= end; j++) if (isStrange(j, blocks, reading)) strange++
      if (strange * 2 <= end - i + 1 || hasBodyAfter(end, blocks, reading)) return undefined
    }
    return {kind: 'related', rule: 'strange-list', sure: true, score: 1}
  }
}

/** One of a run of such lines that ends the record, under what is no paragraph. */
function isTail(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  if (blocks.length - i > LONGEST_RUN || !hasBodyBefore(i, blocks, reading)) return false
  let from = i
  while (
    from > 0 &&
    i - from < LONGEST_RUN &&
    (blocks[from - 1].rule === 'strange-line' || isLine(from - 1, blocks, reading))
  )
    from--
  const run = blocks.length - from
  if (from === 0 || run < 2 || run > LONGEST_RUN || isStory(blocks[from - 1])) return false
  for (let j = i + 1; j < blocks.length; j++)
    if (!isLine(j, blocks, reading) || !isStrange(j, blocks, reading)) return false
  return true
}

function isStory({kind}: Judged): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'title' || kind === 'listItem' || kind === 'factbox'
}

function isLine(i: number, blocks: readonly Judged[], reading: Reading): boolean {
  const row = reading.rows[i]
  return isOpen(blocks[i]) && row.words >= SHORTEST && row.words <= LONGEST && !opensQuoted(row, reading)
}

/** A lone capital in mid-sentence that a verb or preposition follows. */
function isGlued(i: number, {record, rows, tokens, columns, lexicon}: Reading): boolean {
  if (rows.length < SHORTEST_STORY) return false
  if (lexicon.locale.words.names.nounsHaveCapitals || lexicon.locale === wordlessLocale) return false
  const {kinds, starts, ends} = tokens
  for (let t = rows[i].first + 2; t < rows[i].last - 1; t++) {
    if (
      (kinds[t] & (KIND | CAP)) !== (WORD | CAP) ||
      (kinds[t - 1] & (KIND | CAP)) !== WORD ||
      (kinds[t + 1] & (KIND | CAP)) !== WORD
    )
      continue
    // operasjonsleder Berg i Sund: a role and its name
    if (
      columns.people[t - 1] & NO_END ||
      columns.speech[t - 1] !== 0 ||
      compoundClasses(record, starts[t - 1], ends[t - 1], lexicon)
    )
      continue
    if (columns.people[t + 1] & VERB || columns.speech[t + 1] & PREPOSITION) return true
  }
  return false
}

/** No word of content stands in another block. */
function isStrange(i: number, blocks: readonly Judged[], {rows, tokens, columns}: Reading): boolean {
  const {kinds, starts, ends, hashes} = tokens
  let words = 0
  for (let t = rows[i].first; t < rows[i].last; t++) {
    if ((kinds[t] & KIND) !== WORD || columns.people[t] & (SMALL_WORD | VERB) || ends[t] - starts[t] < SHORTEST_WORD)
      continue
    words++
    for (let j = Math.max(0, i - REACH); j < rows.length && j <= i + REACH; j++) {
      const row = rows[j]
      if (j === i || blocks[j].kind === 'related' || blocks[j].kind === 'notice') continue
      for (let o = row.first; o < row.last && o < row.first + LONGEST_BLOCK; o++)
        if (hashes[o] === hashes[t]) return false
    }
  }
  return words > 1
}
