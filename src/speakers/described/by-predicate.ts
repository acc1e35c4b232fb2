import {ARTICLE, HE, POSSESSIVE, SHE, SMALL_WORD, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {isPerson} from '../is-person.js'
import {sameWholeWord} from '../same-word.js'
import type {DescriptionRule} from './description-rule.js'

/** In blocks and tokens. */
const FARTHEST = 6
const MOST_TOKENS = 600

/**
 * The one of whom a pronoun has said that he is it.
 *
 *     Sønnen heter Jo Moe. Nå er han organist her. … sier organisten.
 *                             ^^^^^^^^^^^^^^^         ^^^^^^^^^^
 */
export const byPredicate: DescriptionRule = ({phrase, head, age, quote}, company) => {
  const {scene} = company
  const {rows} = scene.reading
  if (age !== undefined) return undefined
  for (let r = rows.length - 1, left = FARTHEST; r >= 0 && left > 0; r--) {
    if (rows[r].first >= phrase.first) continue
    left--
    const end = Math.min(rows[r].last, phrase.first)
    for (let t = Math.max(rows[r].first + 2, end - MOST_TOKENS); t < end; t++) {
      const pronoun = saidOf(t, rows[r].first, scene.reading)
      if (pronoun < 0 || !sameWholeWord(t, head, scene.reading) || scene.inSpeech(r, t, quote) > 0) continue
      const gender = scene.reading.columns.people[pronoun] & (HE | SHE)
      return company.lookBack(pronoun, r, quote, (one) => isPerson(one) && (one.gender || gender) === gender)
    }
  }
  return undefined
}

/** The pronoun of whom a noun is said: `er han organist`, `han er en organist`; or -1. */
function saidOf(noun: number, opens: number, {columns: {people}, names}: Reading): number {
  const before = people[noun - 1] & ARTICLE && !isHe(noun - 1, people) ? noun - 2 : noun - 1
  if (before - 1 < opens || names.at[noun]) return -1
  if (isHe(before, people) && isCopula(before - 1, people)) return before
  return isCopula(before, people) && isHe(before - 1, people) ? before - 1 : -1
}

function isHe(t: number, people: Reading['columns']['people']): boolean {
  return (people[t] & (HE | SHE)) !== 0 && !(people[t] & (ARTICLE | POSSESSIVE))
}

function isCopula(t: number, people: Reading['columns']['people']): boolean {
  return (people[t] & (VERB | SMALL_WORD)) === (VERB | SMALL_WORD)
}
