import {COLON, DASH, KIND, MARK} from '../source/tokens.js'
import {firstOf, type Miss, type Sentence} from './sentence.js'

function kindAt(t: number, {last, stages}: Sentence): number {
  return t < last ? stages.reading.tokens.kinds[t] & KIND : 0
}

/** What a quoted heading lacks to be one, rule by rule. */
export const missedInHeading: readonly Miss[] = [
  {
    rule: 'heading-dash',
    because: (sentence) => (kindAt(sentence.first, sentence) === DASH ? undefined : 'no dash opens it')
  },
  {
    rule: 'heading-labelled',
    because: (sentence) => {
      const colon = firstOf(sentence, (t) => kindAt(t, sentence) === COLON)
      if (colon < 0) return 'no colon stands in it'
      const next = kindAt(colon + 1, sentence)
      return next === DASH || next === MARK ? undefined : 'neither dash nor marks follow its colon'
    }
  },
  {
    rule: 'heading-bare-label',
    because: (sentence) =>
      firstOf(sentence, (t) => kindAt(t, sentence) === COLON) < 0
        ? 'no colon stands in it'
        : 'no name or role alone before its colon, or no quote below says the same'
  },
  {rule: 'heading-marks', because: (sentence) => (hasMarks(sentence) ? undefined : 'no quotation marks stand in it')},
  {
    rule: 'heading-part',
    because: (sentence) =>
      hasMarks(sentence)
        ? 'no verb of saying or calling stands in it, and no quote below says the same'
        : 'no quotation marks stand in it'
  }
]

function hasMarks(sentence: Sentence): boolean {
  return firstOf(sentence, (t) => kindAt(t, sentence) === MARK) >= 0
}
