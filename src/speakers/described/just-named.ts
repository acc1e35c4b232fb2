import {classesOf} from '../../language/compounds.js'
import {ARTICLE, BODY, GROUP, HE, INDEFINITE, ROLE, SHE} from '../../locale/word-classes.js'
import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {isPerson} from '../is-person.js'
import type {Scene} from '../scene.js'
import type {DescriptionRule} from './description-rule.js'

/**
 * Somebody just named, in one word: what it means nobody knows, or it is a person's.
 *
 *     Bjarte Moe vant. Islendingen …
 *     ^^^^^^^^^^       ^^^^^^^^^^^
 */
export const justNamed: DescriptionRule = ({phrase, head: noun, age, row, quote}, company) => {
  const {mention, head, first} = phrase
  const {people} = company.scene.reading.columns
  const article = mention[1] - mention[0] === 2 && people[mention[0]] & ARTICLE && !(people[mention[0]] & INDEFINITE)
  if (age !== undefined || (mention[1] - mention[0] !== 1 && !article) || head & (BODY | GROUP)) return undefined
  if (head === 0) return company.lookBack(first, row, quote, isPerson)
  // Moe fragte den Wirt. Der Sprecher …: who holds an office comes unannounced
  const {reading} = company.scene
  if (head & ROLE && article && classesOf(noun, reading, reading.lexicon.offices) !== 0) return undefined
  return namedJustBefore(row, first, quote, (head & ROLE) === 0, company)
}

/** The person named in the block's own narration, or in the block before it, if nobody else has spoken since. */
function namedJustBefore(
  row: number,
  token: number,
  quote: number,
  further: boolean,
  company: Company
): Member | undefined {
  const {scene} = company
  const own = company.subjectIn(row, token, quote, isNamedPerson)
  if (own) return scene.quotesBefore(row, quote).every((i) => isBy(own, i, scene)) ? own : undefined
  // Han fikk bakvind. Sveitseren …: whom the pronoun means
  const {reading} = scene
  const opener = scene.parts.speech[row][0]
  const gender = opener < token ? reading.columns.people[opener] & (HE | SHE) : 0
  if (further && gender && scene.inSpeech(row, opener, quote) === 0)
    return company.lookBack(opener, row, quote, (one) => isNamedPerson(one) && (!one.gender || one.gender === gender))
  const before = further ? scene.previousProse(row) : -1
  if (before < 0 || scene.quotesIn(before).some((i) => scene.found[i].kind === 'direct')) return undefined
  return company.subjectIn(before, scene.reading.rows[before].last, quote, isNamedPerson)
}

function isBy(member: Member, quote: number, {results}: Scene): boolean {
  return results[quote]?.members.length === 1 && results[quote].members[0] === member
}

function isNamedPerson({named, kind}: Member): boolean {
  return named && kind === 'person'
}
