/**
 * Who speaks: every act of speech gets its speaker, or none.
 *
 * Four lists, each looking only at what the ones before it found: the tag in
 * place → the neighbours, forward → the neighbours, backward → the headings.
 * Between the first two the interviewer's questions are told by turn-taking.
 */
import type {Judged} from '../blocks/block-rule.js'
import {CLITIC, HE, SHE} from '../locale/word-classes.js'
import type {Parts} from '../parts/read-parts.js'
import type {FoundQuote} from '../quotes/found-quote.js'
import type {Stretch} from '../quotes/stretch.js'
import type {Reading} from '../reading.js'
import {DASH, KIND, SPACED} from '../source/tokens.js'
import {headingRules} from './headings/heading-rules.js'
import {backwardRules, reportRules, speechRules} from './neighbours/neighbour-rules.js'
import {isInterviewers} from './questions.js'
import {Resolver} from './resolver.js'
import {Scene} from './scene.js'
import {firstToTell, type SpeakerRule} from './speaker-rule.js'
import {tagInPlace} from './tag-in-place.js'
import {type Spoken, writeSpeakers} from './write-speakers.js'

export function castSpeakers(
  reading: Reading,
  blocks: readonly Judged[],
  parts: Parts,
  found: readonly FoundQuote[],
  confidenceOf: (rule: string) => number,
  ask: Ask = askOpen
): Spoken {
  if (found.length === 0) return {quotes: [], speakers: []}
  const scene = new Scene(reading, blocks, parts, found)
  const resolver = new Resolver(scene)
  const {questions} = scene
  const body = found.map((_, i) => i).filter((i) => !found[i].heading)

  for (const i of body) scene.results[i] = tagInPlace.speaker(i, scene, resolver)
  for (const i of body) questions[i] ||= isInterviewers(i, scene)
  for (const i of body) ask(found[i].kind === 'direct' ? speechRules : reportRules, i, scene, resolver)
  for (const i of [...body].reverse()) ask(backwardRules, i, scene, resolver)
  found.forEach(({heading}, i) => {
    if (heading) ask(headingRules, i, scene, resolver)
  })
  return writeSpeakers(scene, confidenceOf)
}

/** Asks a list of rules about a quote, and writes down what they tell. */
export type Ask = (rules: readonly SpeakerRule[], i: number, scene: Scene, resolver: Resolver) => void

/** `sier de`, `said one`: a pronoun for nobody whom a neighbour could name. */
function isOneOfMany(i: number, {found, reading}: Scene): boolean {
  const {cue} = found[i]
  const [who] = found[i].who
  if (!who && cue && hasClitic(cue, reading)) return true
  return who?.kind === 'pronoun' && !(who.head & (HE | SHE))
}

/** `dit-on`, `peut-on lire`: the pronoun is part of the cue. */
function hasClitic([first, last]: Stretch, {tokens: {kinds}, columns: {speech}}: Reading): boolean {
  for (let t = first + 2; t < last; t++)
    if (speech[t] & CLITIC && (kinds[t - 1] & (KIND | SPACED)) === DASH && !(kinds[t] & SPACED)) return true
  return false
}

/** Nobody is asked about a quote whose speaker is known, or that the interviewer put. */
export function askOpen(rules: readonly SpeakerRule[], i: number, scene: Scene, resolver: Resolver): void {
  if (!scene.questions[i] && !isOneOfMany(i, scene)) scene.results[i] ??= firstToTell(rules, i, scene, resolver)
}
