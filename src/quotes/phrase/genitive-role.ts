import {AND, ARTICLE, PREPOSITION, TOWARD, VERB} from '../../locale/word-classes.js'
import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'
import {DASH, KIND, SPACED, WORD} from '../../source/tokens.js'
import {BREAKS, LONGEST_ROLE} from './breaks-noun.js'
import {nameOpening} from './name-opening.js'
import {nounClasses} from './noun-classes.js'
import {barePhrase, type Phrase} from './phrase.js'
import {withTail} from './with-tail.js'

/**
 * A title whose owner comes first, or a party in front of its man.
 *
 *     Natos generalsekretær Jens Stoltenberg        Aftenpostens anmelder
 *     ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^
 *     role                  mention                 mention (description)
 *
 * Tried before the name alone, for the owner isn't the one who speaks.
 */
export function genitiveRole(owner: Name, end: number, reading: Reading): Phrase | undefined {
  if (!isGenitive(owner, reading)) return undefined
  const {columns} = reading
  // verwijt Piet Maas de gemeente, Jan Dierks von der Stadt: what opens a phrase of its own is owned by nobody
  const opens = columns.people[owner.last] & ARTICLE || columns.speech[owner.last] & PREPOSITION
  if (opens && !reading.names.at[owner.last]) return undefined
  const {kinds} = reading.tokens
  let nounEnd = 0
  let head = 0
  for (let t = owner.last; t < Math.min(end, owner.last + LONGEST_ROLE); t++) {
    // a suspended hyphen: Noregs vassdrags- og energidirektorat
    if ((kinds[t] & (KIND | SPACED)) === DASH && t + 2 < end && columns.speech[t + 1] & AND) {
      t++
      continue
    }
    if ((kinds[t] & KIND) !== WORD) break
    const name = nounEnd > 0 ? nameOpening(t, reading) : undefined
    if (name?.kind === 'body' && t + 1 < end) {
      t = name.last - 1
      continue
    }
    if (name) return titled(owner, name, end, reading)
    if (columns.speech[t] & (BREAKS | TOWARD) && !columns.people[t]) break
    const noun = nounClasses(t, reading)
    if (!noun && columns.people[t] & VERB) break
    if (noun) {
      nounEnd = t + 1
      head = noun
    } else if (nounEnd > 0 && !(columns.speech[t] & PREPOSITION)) break
  }
  if (nounEnd === 0) return undefined
  return {...barePhrase, kind: 'description', mention: [owner.first, nounEnd], first: owner.first, end: nounEnd, head}
}

/** Ends in an s or an apostrophe. */
function isGenitive({last}: Name, {record, tokens}: Reading): boolean {
  const letter = record.charCodeAt(tokens.ends[last - 1] - 1)
  return letter === 0x73 || letter === 0x27 || letter === 0x2019
}

function titled({first}: Name, name: Name, end: number, reading: Reading): Phrase {
  return withTail(
    {
      ...barePhrase,
      kind: 'name',
      mention: [name.first, name.last],
      role: [first, name.first],
      name,
      first,
      end: name.last,
      head: 0
    },
    end,
    reading
  )
}
