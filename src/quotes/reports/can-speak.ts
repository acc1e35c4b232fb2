import {ARTICLE} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import type {Phrase} from '../phrase/phrase.js'
import {isPaper} from '../tag/is-paper.js'
import {speaks} from '../tag/speaks.js'

/** Whether a phrase can be whose words are told: reports and laws don't speak. `source`: it is named as a source. */
export function canSpeak(who: Phrase, reading: Reading, source = false): boolean {
  if (!speaks(who, reading)) return false
  if (who.kind === 'pronoun') return true
  // at the head of a sentence any word may look like a name: Rapporten sier at …
  if (who.kind === 'name') return (who.name?.words ?? 0) > 1 || !isPaper(who, reading)
  if (who.head === 0 && source && !(reading.columns.people[who.first] & ARTICLE)) return false
  return !isPaper(who, reading)
}
