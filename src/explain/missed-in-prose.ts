import {ACCORDING_AFTER, ACCORDING_BEFORE, ASSERT, ITSELF, SUBJUNCTIVE} from '../locale/word-classes.js'
import {COLON, DASH, KIND} from '../source/tokens.js'
import {missedColonOfMarks, missedMarks, missedStopOfMarks, missedTagOfMarks} from './missed-marks.js'
import {missedByVerbs, missedCall, missedClause, missedComma, missedThat} from './missed-verbs.js'
import {firstOf, type Miss, type Sentence} from './sentence.js'

const LABEL = 5
const QUESTION_MARK = 0x3f

/** What prose lacks to be speech, rule by rule in the order of asking. */
export const missedInProse: readonly Miss[] = [
  {rule: 'lettered-speech', because: missedLabel},
  {rule: 'labelled-speech', because: missedLabel},
  {rule: 'dash-speech', because: missedDash},
  {rule: 'marked-speech', because: missedTagOfMarks},
  {rule: 'introduced-speech', because: missedColonOfMarks},
  {
    rule: 'incise',
    because: (sentence) => {
      const {clitics} = sentence.stages.reading.lexicon.locale.words.quotes
      return clitics ? missedMarks(sentence) : 'in this language no tag stands inside the marks'
    }
  },
  {rule: 'bare-marks', because: missedStopOfMarks},
  {rule: 'reports-back', because: missedBack},
  {rule: 'source', because: missedSource},
  {rule: 'trailing-tag', because: (sentence) => missedByVerbs(sentence) ?? missedComma(sentence)},
  {rule: 'infinitive', because: missedInfinitive},
  {rule: 'that-clause', because: (sentence) => missedByVerbs(sentence) ?? missedThat(sentence)},
  {rule: 'bare-clause', because: (sentence) => missedByVerbs(sentence) ?? missedClause(sentence)},
  {rule: 'quoted-words', because: (sentence) => missedMarks(sentence) ?? missedByVerbs(sentence)},
  {rule: 'called', because: (sentence) => missedMarks(sentence) ?? missedCall(sentence)},
  {rule: 'subjunctive', because: missedSubjunctive},
  {
    rule: 'colon-report',
    because: (sentence) => {
      const {tokens} = sentence.stages.reading
      const at = firstOf(sentence, (t) => (tokens.kinds[t] & KIND) === COLON)
      return at < 0 ? 'no colon' : (missedSubjunctive(sentence) ?? missedByVerbs(sentence))
    }
  },
  {rule: 'bare-question', because: missedQuestion},
  {rule: 'bare-answer', because: missedAnswer}
]

function missedAnswer({index, stages}: Sentence): string | undefined {
  return stages.reading.rows[index].marks > 0
    ? 'marks stand in the block'
    : 'no question of an interview stands alone before it'
}

function missedInfinitive(sentence: Sentence): string | undefined {
  const missing = missedByVerbs(sentence)
  if (missing) return missing
  const {columns} = sentence.stages.reading
  const [first, last] = sentence.area
  for (let t = first; t < last; t++) if (columns.speech[t] & ASSERT) return 'no infinitive follows'
  return 'no verb asserts with an infinitive'
}

function missedLabel({index, area: [first, last], stages}: Sentence): string | undefined {
  const {reading, blocks} = stages
  if (blocks[index].kind !== 'paragraph') return `only a paragraph is a turn of a dialogue, not a ${blocks[index].kind}`
  for (let t = first; t < last && t < first + LABEL; t++)
    if ((reading.tokens.kinds[t] & KIND) === COLON) return undefined
  return 'no label with a colon opens the block'
}

function missedDash(sentence: Sentence): string | undefined {
  const {stages, area} = sentence
  const {tokens, lexicon} = stages.reading
  if (lexicon.locale.words.quotes.dash === false) return 'no dash opens speech in this language'
  const at = firstOf(sentence, (t) => (tokens.kinds[t] & KIND) === DASH)
  if (at < 0) return 'no dash'
  return at === area[0] ? 'nothing that can open speech follows the dash' : 'the dash stands in the midst of a sentence'
}

function missedBack({first, area, stages}: Sentence): string | undefined {
  const {speech} = stages.reading.columns
  if (!(speech[first] & ITSELF)) return "doesn't open with a word for the sentence before"
  return first === area[0] ? 'no sentence stands before it in the block' : 'no verb of saying with its speaker follows'
}

function missedSource(sentence: Sentence): string | undefined {
  const {speech} = sentence.stages.reading.columns
  const at = firstOf(sentence, (t) => (speech[t] & (ACCORDING_BEFORE | ACCORDING_AFTER)) !== 0)
  return at < 0 ? 'no word like “according to”' : 'no source beside it that can speak'
}

function missedSubjunctive(sentence: Sentence): string | undefined {
  const {columns, lexicon} = sentence.stages.reading
  if (!lexicon.locale.words.quotes.subjunctives) return 'no verb form of this language reports by itself'
  const at = firstOf(sentence, (t) => (columns.speech[t] & SUBJUNCTIVE) !== 0)
  return at < 0 ? 'no verb form that reports by itself' : 'no report or speech right before it'
}

function missedQuestion({area: [, last], stages}: Sentence): string | undefined {
  const {record, tokens} = stages.reading
  if (record.charCodeAt(tokens.ends[last - 1] - 1) !== QUESTION_MARK) return "the block doesn't end in a question mark"
  return 'no speech opens the block after it, or the block has other speech, or is long'
}
