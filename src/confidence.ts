import {confidences} from './confidences.js'

/** A rule that was never measured is no better than a guess. */
const UNMEASURED = 0.5

/** How sure a rule is: its measured share. */
export function confidenceOf(rule: string): number {
  return confidences[rule] ?? UNMEASURED
}
