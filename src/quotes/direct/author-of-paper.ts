import {ARTICLE, OF} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {NOUN} from '../phrase/noun-classes.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {isPaper} from '../tag/is-paper.js'
import type {Tag} from '../tag/tag.js'

/**
 * A letter doesn't speak: its words are its author's, or nobody's.
 *
 *     « Le pont est fermé », précise un communiqué de la mairie.
 *                                                  ^^^^^^^^^
 */
export function byAuthorOfPaper(tag: Tag, end: number, reading: Reading): Tag {
  const [paper] = tag.who
  if (paper?.kind !== 'description' || !isPaper(paper, reading)) return tag
  const {people} = reading.columns
  for (let t = paper.mention[0] + 1; t < Math.min(end, paper.end + 1); t++) {
    if (!(people[t] & OF)) continue
    const author = readPhrase(people[t] & ARTICLE ? t : t + 1, end, reading)
    if (author && (author.kind === 'name' || author.head & NOUN) && !isPaper(author, reading))
      return {...tag, who: [author], end: Math.max(tag.end, author.end)}
    break
  }
  return {...tag, who: []}
}
