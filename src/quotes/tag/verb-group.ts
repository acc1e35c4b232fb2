import type {Stretch} from '../stretch.js'

/** A verb with the auxiliary, particle or reflexive that touches it. */
export interface VerbGroup {
  readonly cue: Stretch
  readonly end: number
  readonly verb: number
  /** Particles that must follow somewhere, for the verb to be one of saying. */
  readonly split?: ReadonlySet<number>
  /** Particles without which the verb is no more than a gesture. */
  readonly needs?: ReadonlySet<number>
  /** A pronoun glued to the verb: `affirme-t-il`. */
  readonly clitic?: number
  /** One past its auxiliary, where the main verb closes the clause: the subject may stand between. */
  readonly far?: number
  /** An auxiliary whose main verb is still to come. */
  readonly waits?: true
}

/** Whether the group's particle is still to come, and the verb says nothing without it. */
export function lacksParticle({split}: VerbGroup): boolean {
  return split !== undefined && split.size > 0
}
