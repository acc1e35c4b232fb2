import type {Name} from '../names/name.js'
import type {Reading} from '../reading.js'
import {KIND, WORD} from '../source/tokens.js'
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
    for (const [ending, base] of inflections ?? [])
      if (end - start > ending.length + 1 && record.endsWith(ending, end))
        forms.push(wordHash(record.slice(start, end - ending.length) + base))
    words.push(forms)
  }
  return words
}
