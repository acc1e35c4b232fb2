import type {Quote} from '../article.js'
import type {Stages} from '../create-parser.js'
import type {Attribution} from '../speakers/attribution.js'
import {type Ask, askOpen, castSpeakers} from '../speakers/cast-speakers.js'
import {headingRules} from '../speakers/headings/heading-rules.js'
import {backwardRules, reportRules, speechRules} from '../speakers/neighbours/neighbour-rules.js'
import type {SpeakerRule} from '../speakers/speaker-rule.js'
import {tagInPlace} from '../speakers/tag-in-place.js'
import type {Answer} from './explanation.js'
import {needsOf} from './rule-notes.js'

/** The lists in the order in which castSpeakers asks them. */
export const speakerLists: ReadonlyArray<{readonly list: Answer['list']; readonly rules: readonly SpeakerRule[]}> = [
  {list: 'tag', rules: [tagInPlace]},
  {list: 'speech', rules: speechRules},
  {list: 'reports', rules: reportRules},
  {list: 'backward', rules: backwardRules},
  {list: 'headings', rules: headingRules}
]

/**
 * What every rule says about one quote.
 *
 * A rule sees what is known at its turn, and may add to it (a description becomes one
 * of the cast). So for each rule the casting is run again from the start, and the rule
 * is asked when it would be its turn.
 */
export function askSpeakers(quote: number, {attribution}: Quote, stages: Stages): readonly Answer[] {
  const answers: Answer[] = []
  let open = attribution !== undefined
  for (const {list, rules} of speakerLists) {
    for (const {rule, speaker} of rules) {
      const {asked, said} = list === 'tag' ? tagOf(quote, stages) : sayOf(rules, speaker, quote, stages)
      const names = said?.members.map(({name}) => name) ?? []
      const decided = open && said?.rule === attribution?.rule
      if (decided) open = false
      const state = !asked ? 'not asked' : !said ? 'could not tell' : decided ? 'decided' : 'would say'
      answers.push({list, rule, state, names, needs: needsOf(rule) ?? ''})
    }
  }
  return answers
}

interface Said {
  readonly asked: boolean
  readonly said: Attribution | undefined
}

function sayOf(list: readonly SpeakerRule[], speaker: SpeakerRule['speaker'], quote: number, stages: Stages): Said {
  let asked = false
  let said: Attribution | undefined
  cast(stages, (rules, i, scene, resolver) => {
    if (i === quote && rules === list) {
      asked = true
      said = speaker(i, scene, resolver)
    }
    askOpen(rules, i, scene, resolver)
  })
  return {asked, said}
}

/** The tag is read before any list is asked; of a heading it never is. */
function tagOf(quote: number, stages: Stages): Said {
  let first = true
  let said: Attribution | undefined
  cast(stages, (rules, i, scene, resolver) => {
    if (first) said = scene.results[quote]
    first = false
    askOpen(rules, i, scene, resolver)
  })
  return {asked: stages.found[quote].heading !== true, said}
}

function cast({reading, blocks, parts, found}: Stages, ask: Ask): void {
  castSpeakers(reading, blocks, parts, found, () => 0, ask)
}
