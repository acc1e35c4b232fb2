import {ARTICLE, AUXILIARY, HE, PERSON, POSSESSIVE, ROLE, SHE, VERB} from '../../locale/word-classes.js'
import {NOUN} from '../../quotes/phrase/noun-classes.js'
import type {Phrase} from '../../quotes/phrase/phrase.js'
import {readPhrase} from '../../quotes/phrase/read-phrase.js'
import {sentenceEnd} from '../../quotes/sentences.js'
import type {Member} from '../cast.js'
import type {Scene} from '../scene.js'
import type {SpeakerRule} from '../speaker-rule.js'
import {isMessage} from './message-goes-on.js'

/** The first person named in a sentence that opens with something else. */
function firstPerson(first: number, end: number, {reading}: Scene): Phrase | undefined {
  for (let t = first + 1; t < end; t++) {
    const phrase = readPhrase(t, end, reading)
    if (phrase?.kind === 'name' && phrase.name?.kind === 'person') return phrase
  }
  return undefined
}

/** `Til moren sin har hun noe å si.`: the pronoun behind the verb is the subject. */
function pronounBehindVerb(first: number, end: number, {reading}: Scene): Phrase | undefined {
  const {people, speech} = reading.columns
  for (let t = first + 1; t + 1 < end; t++) {
    if (!(people[t] & VERB) && !(speech[t] & AUXILIARY)) continue
    const next = people[t + 1]
    return next & (HE | SHE) && !(next & (POSSESSIVE | ARTICLE)) ? readPhrase(t + 1, end, reading) : undefined
  }
  return undefined
}

/**
 * Narration before the speech, in its own block, names who speaks.
 *
 *     Hun har vært i bransjen i 30 år. – Jeg har aldri sett maken.
 *     ^^^
 */
export const narrationBefore: SpeakerRule = {
  rule: 'narration-before',
  speaker: (i, scene, resolver) => {
    const {row, place} = scene.found[i]
    let from = scene.parts.speech[row][0]
    if (place[0] <= from) return undefined
    for (const j of scene.quotesBefore(row, i)) from = Math.max(from, scene.found[j].place[1])
    // Elevene har skrevet til ministeren. «Vi vil ha buss», står det i brevet: bodies and groups write too
    const isLetter = isMessage(scene.found[i], scene.reading)
    const speaking = isLetter ? NOUN : ROLE | PERSON
    let mention: Phrase | undefined
    let speaker: Member | undefined
    for (let t = from; t < place[0]; ) {
      const end = Math.min(place[0], sentenceEnd(t, place[0], scene.reading))
      const phrase =
        readPhrase(t, end, scene.reading) ??
        (end >= place[0] ? (pronounBehindVerb(t, end, scene) ?? firstPerson(t, end, scene)) : undefined)
      if (phrase && (phrase.kind !== 'description' || phrase.head & speaking)) {
        const member = resolver.resolve(phrase, row, i)
        if (member && (isLetter || member.kind !== 'body')) {
          mention = phrase
          speaker = member
        }
      }
      t = Math.max(end, t + 1)
    }
    return speaker && {members: [speaker], rule: 'narration-before', carried: false, mentions: [mention]}
  }
}
