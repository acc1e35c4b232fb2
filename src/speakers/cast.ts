/**
 * The cast: everybody whom the record names or describes, each once.
 *
 *     Jens Stoltenberg … generalsekretæren … Stoltenberg … han
 *     ^^^^^^^^^^^^^^^^ the fullest form is the name of them all
 */
import type {Stretch} from '../quotes/stretch.js'

export interface Member {
  readonly id: number
  /** Fullest name, else the first description. */
  name: string
  readonly named: boolean
  kind: 'person' | 'body' | 'group' | 'unknown'
  /** For each word of the name, the hashes it may be known by: with and without a case ending. */
  readonly forms: ReadonlyArray<readonly number[]>
  /** Where the record names this one, as tokens. */
  readonly places: number[]
  /** Roles beside its name, as the token that heads them. */
  readonly roles: number[]
  /** The first role that stands beside its name, whoever says what there. */
  role?: Stretch
  age?: number
  party?: string
  /** HE or SHE, once the article has said so. */
  gender: number
}

export interface Cast {
  readonly members: readonly Member[]
  /** By index of a name in `reading.names.list`: its member, or -1. */
  readonly byName: readonly number[]
}
