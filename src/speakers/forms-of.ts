import type {Name} from '../names/name.js'
import type {Reading} from '../reading.js'
import {HYPHENED, KIND, WORD} from '../source/tokens.js'
import {hashOf, wordHash} from '../source/word-hash.js'

/** For each word of a name, the hashes it may be known by: as it stands, and without a case ending. */
export function formsOf(name: Name, {record, tokens, lexicon}: Reading): ReadonlyArray<readonly number[]> {
  const words: number[][] = []
  const {inflections} = lexicon.locale.words.names
  for (let t = name.first; t < name.last; t++) {
    if ((tokens.kinds[t] & KIND) !== WORD) continue
    const forms = [tokens.hashes[t]]
    const start = tokens.starts[t]
    const end = tokens.ends[t]
    // a genitive's s: only the last word of a name has it
    if (t === name.last - 1) {
      for (const ending of lexicon.endings)
        if (end - start > ending.length + 2 && record.endsWith(ending, end))
          forms.push(hashOf(record, start, end - ending.length))
    }
    // Van der Laan-Pronk is called Van der Laan too
    if (t === name.last - 1 && tokens.kinds[t] & HYPHENED && name.words > 1) {
      const hyphen = record.lastIndexOf('-', end)
      if (hyphen > start) forms.push(hashOf(record, start, hyphen), hashOf(record, hyphen + 1, end))
    }
    for (const [ending, base] of inflections ?? [])
      if (end - start > ending.length + 1 && record.endsWith(ending, end))
        forms.push(wordHash(record.slice(start, end - ending.length) + base))
    words.push(forms)
  }
  return words
}
