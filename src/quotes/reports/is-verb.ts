import {ADVERB, ARTICLE, POSSESSIVE, PREPOSITION, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP} from '../../source/tokens.js'

/** A finite verb, as far as words and endings tell. */
export function isVerb(t: number, {record, tokens, columns, lexicon}: Reading): boolean {
  if (columns.speech[t] & (PREPOSITION | ADVERB)) return false
  if (columns.people[t] & VERB) return true
  const endings = lexicon.locale.words.blocks.verbEndings
  if (!endings || columns.people[t] || tokens.kinds[t] & CAP) return false
  // in an emailed statement: an adjective
  if (t > 0 && columns.people[t - 1] & (ARTICLE | POSSESSIVE)) return false
  const end = tokens.ends[t]
  for (const ending of endings)
    if (end - tokens.starts[t] > ending.length + 2 && record.endsWith(ending, end)) return true
  return false
}
