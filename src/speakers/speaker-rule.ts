import type {Attribution} from './attribution.js'
import type {Resolver} from './resolver.js'
import type {Scene} from './scene.js'

/** One way in which the speaker of an act of speech can be told. */
export interface SpeakerRule {
  readonly rule: string
  /** Who speaks quote `i`; undefined where this rule can't tell. */
  readonly speaker: (i: number, scene: Scene, resolver: Resolver) => Attribution | undefined
}

/** The first rule of a list that can tell. */
export function firstToTell(
  rules: readonly SpeakerRule[],
  i: number,
  scene: Scene,
  resolver: Resolver
): Attribution | undefined {
  for (const {speaker} of rules) {
    const found = speaker(i, scene, resolver)
    if (found) return found
  }
  return undefined
}
