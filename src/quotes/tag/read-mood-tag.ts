import {AUXILIARY, FIRST_PERSON, HE, NONFINITE, REFLEXIVE, SECOND_PERSON, SHE, VERB} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {CAP, KIND, WORD} from '../../source/tokens.js'
import {NOUN} from '../phrase/noun-classes.js'
import type {Phrase} from '../phrase/phrase.js'
import {readPhrase} from '../phrase/read-phrase.js'
import {closes} from './closes.js'
import {bareTag, type Tag} from './tag.js'
import {withAddressee} from './with-addressee.js'

/** Words that tell the mood, or the participle. */
const LONGEST_MOOD = 5

/**
 * A tag that tells the speaker's mood instead of a verb of saying: right behind speech that
 * a mark and a comma close, a small verb, somebody and an adjective can be nothing else.
 *
 *     „Es hat geklappt“, ist Moe froh.     “Dat is op”, is de bakker stellig.
 *                        ^^^ ^^^                        ^^ ^^^^^^^^^
 *                        cue who                        cue who
 *
 * The last one asked: a verb of saying would tell more.
 */
export function readMoodTag(t: number, end: number, reading: Reading): Tag | undefined {
  const {tokens, columns} = reading
  const {speech, people} = columns
  if ((tokens.kinds[t] & (KIND | CAP)) !== WORD || !(people[t] & VERB)) return undefined
  const at = speech[t + 1] & REFLEXIVE ? t + 2 : t + 1
  const who = readPhrase(at, end, reading)
  if (!who || !isSomebody(who)) return undefined
  let mood = who.end
  while (mood < end && mood < who.end + LONGEST_MOOD && (tokens.kinds[mood] & (KIND | CAP)) === WORD) mood++
  if (mood === who.end || !closes(mood, end, reading)) return undefined
  const last = mood - 1
  // hat der Chor gesungen: what is in the marks is its object
  if (people[last] & VERB || (speech[t] & AUXILIARY && speech[last] & NONFINITE)) return undefined
  return withAddressee({...bareTag, cue: [t, t + 1], who: [who], first: t, end: mood, verb: 0}, end, reading)
}

function isSomebody({kind, name, head}: Phrase): boolean {
  if (kind === 'name') return name?.kind !== 'body'
  if (kind === 'pronoun') return (head & (HE | SHE)) !== 0 && !(head & (FIRST_PERSON | SECOND_PERSON))
  return (head & NOUN) !== 0
}
