import type {Stages} from '../create-parser.js'
import {sentenceEnd} from '../quotes/sentences.js'
import {spanAt} from '../source/place.js'
import type {ExplainedSentence} from './explanation.js'
import {missedInHeading} from './missed-in-heading.js'
import {missedInProse} from './missed-in-prose.js'
import {needsOf} from './rule-notes.js'
import type {Miss, Sentence} from './sentence.js'

/** The sentence at a place where nobody speaks: each rule that finds speech, and what it missed there. */
export function explainSentence(offset: number, index: number, stages: Stages, quotes: boolean): ExplainedSentence {
  const {reading, blocks, parts} = stages
  const {record, tokens, rows} = reading
  const row = rows[index]
  const [first, last] = parts.speech[index]
  const silent = (start: number, end: number, mute: string): ExplainedSentence => ({
    ...spanAt(record, start, end),
    mute,
    missed: []
  })
  if (!quotes) return silent(row.start, row.end, 'speech was not asked for (quotes: false)')
  if (first >= last) return silent(row.start, row.end, `no speech is looked for in this ${blocks[index].kind}`)
  if (offset < tokens.starts[first])
    return silent(row.start, tokens.starts[first], 'no speech is looked for in a dateline or a label')
  if (offset >= tokens.ends[last - 1])
    return silent(tokens.ends[last - 1], row.end, 'no speech is looked for in a credit or a sign-off')
  let from = first
  let to = sentenceEnd(from, last, reading)
  while (to < last && tokens.starts[to] <= offset) {
    from = to
    to = sentenceEnd(from, last, reading)
  }
  const sentence: Sentence = {index, first: from, last: to, area: [first, last], stages}
  const {kind} = blocks[index]
  const misses: readonly Miss[] = kind === 'heading' || kind === 'title' ? missedInHeading : missedInProse
  return {
    ...spanAt(record, tokens.starts[from], tokens.ends[to - 1]),
    missed: misses.map(({rule, because}) => {
      const missing = because(sentence)
      return {rule, ...(missing !== undefined && {because: missing}), needs: needsOf(rule) ?? ''}
    })
  }
}
