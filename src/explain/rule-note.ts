/** What a person should know of a rule: what `explain` tells and docs/rules.md shows. */
export interface RuleNote {
  readonly stage: 'header' | 'blocks' | 'settle' | 'quotes' | 'speakers'
  /** What must be there for it to tell. */
  readonly needs: string
  /** What it can't do, or takes for something else. */
  readonly cannot: string
  /** A sentence of our own, with carets under what the rule looks at. */
  readonly picture: string
}

/** A note as it is written down: its picture line by line. */
export interface DrawnNote extends Omit<RuleNote, 'stage' | 'picture'> {
  readonly picture: readonly string[]
}

export interface DrawnNotes {
  readonly [rule: string]: DrawnNote
}
