import type {Kind} from '../article.js'
import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'

/** A score that closes the case: no later rule is asked. */
export const SURE = 1

/** One way in which a block can be recognised by itself, its neighbours not looked at. */
export interface BlockRule<K extends string = Kind> {
  /** The rule's id, as it stands in a verdict. */
  readonly rule: string
  readonly kind: K
  /** 0: no; SURE: yes, and no other rule is asked; between: how likely, to be settled by the neighbours. */
  readonly judge: (row: Row, reading: Reading) => number
  /** What else such a block holds. Asked only where the rule has won. */
  readonly also?: (row: Row, reading: Reading) => readonly K[] | undefined
}

/** What a block is taken for. */
export interface Judged<K extends string = Kind> {
  readonly kind: K
  readonly rule: string
  readonly sure: boolean
  readonly score: number
  readonly also?: readonly K[]
}

/** Puts a rule of one's own before a named one: the order of the list is the order of asking. Throws a TypeError where no rule has that name. */
export function before<A extends string, B extends string>(
  rules: ReadonlyArray<BlockRule<A>>,
  name: string,
  rule: BlockRule<B>
): ReadonlyArray<BlockRule<A | B>> {
  const at = rules.findIndex((other) => other.rule === name || other.kind === name)
  if (at < 0) throw new TypeError(`before: no rule or kind is named '${name}'`)
  return [...rules.slice(0, at), rule, ...rules.slice(at)] as ReadonlyArray<BlockRule<A | B>>
}
