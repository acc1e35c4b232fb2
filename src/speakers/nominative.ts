import {compoundClasses} from '../language/compounds.js'
import {BODY_WORD} from '../locale/word-classes.js'
import {NOUN} from '../quotes/phrase/noun-classes.js'
import type {Reading} from '../reading.js'
import {wordHash} from '../source/word-hash.js'

/**
 * The form of a noun that a source stands for, where the language puts sources in the genitive.
 *
 *     Poliisin mukaan · Að sögn lögreglunnar
 *     poliisi                   lögreglan
 *
 * A base counts only where it is a known noun for somebody; else the text stays as it is.
 */
export function nominative(text: string, {lexicon}: Reading): string {
  const {names, quotes} = lexicon.locale.words
  const {genitives} = names
  const cut = text.lastIndexOf(' ') + 1
  // talsmanns fyrirtækisins: where owners stand behind, the last word is one's
  if (!genitives || (cut > 0 && !quotes.subjectFirst)) return text
  const word = text.slice(cut)
  for (const [ending, base] of genitives) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length) + base
    const classes = lexicon.people[lexicon.table.get(wordHash(stem))] | compoundClasses(stem, 0, stem.length, lexicon)
    if (classes & (NOUN | BODY_WORD)) return text.slice(0, cut) + stem
  }
  return text
}
