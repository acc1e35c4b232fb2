import {
  CALL,
  FIRST_PERSON,
  GESTURE,
  JUDGE,
  NEGATION,
  NONFINITE,
  PRONOUN,
  SAY,
  SPLIT_JUDGE,
  SPLIT_SAY,
  THAT,
  WHETHER
} from '../locale/word-classes.js'
import {wordlessLocale} from '../locale/wordless-locale.js'
import {readPhrase} from '../quotes/phrase/read-phrase.js'
import {subjectBefore} from '../quotes/subject.js'
import {isPaper} from '../quotes/tag/is-paper.js'
import {readVerb} from '../quotes/tag/read-verb.js'
import {COMMA, KIND, MARK, WORD} from '../source/tokens.js'
import {firstOf, type Sentence, textOf} from './sentence.js'

const NEAR = 5

/** What keeps the verbs of a sentence from reporting; undefined where one could. */
export function missedByVerbs(sentence: Sentence): string | undefined {
  const {first, last, stages} = sentence
  const {reading} = stages
  if (reading.lexicon.locale === wordlessLocale) return 'no pack reads the language'
  let fault: string | undefined
  for (let t = first; t < last; t++) {
    const group = readVerb(t, last, reading)
    if (group?.waits) fault ??= negatedInfinitive(t, sentence)
    if (!group || group.waits || lacksParticle(group, last, sentence)) continue
    const said = verbFault(t, group.end, group.verb, sentence)
    if (said === undefined) return undefined
    fault ??= said
    t = group.end - 1
  }
  return fault ?? 'no verb of saying or judging that a list knows'
}

/** A verb that says nothing without its particle, which is not there: `er`, but `er … uenig`. */
function lacksParticle(
  {end, split}: NonNullable<ReturnType<typeof readVerb>>,
  last: number,
  {stages}: Sentence
): boolean {
  if (!split || split.size === 0) return false
  for (let t = end; t < last; t++) if (split.has(stages.reading.tokens.hashes[t])) return false
  return true
}

function verbFault(verb: number, end: number, classes: number, sentence: Sentence): string | undefined {
  const {first, last, stages} = sentence
  const {reading} = stages
  const {columns} = reading
  const text = `“${textOf(verb, end, sentence)}”`
  if (!(classes & (SAY | JUDGE))) return classes & GESTURE ? `${text} is a gesture, which reports nothing` : undefined
  for (let t = Math.max(first, verb - 2); t <= end && t < last; t++)
    if (columns.speech[t] & NEGATION) return `${text} is negated by “${textOf(t, t + 1, sentence)}”`
  for (let t = Math.max(first, verb - 1); t <= end && t < last; t++)
    if (columns.people[t] & FIRST_PERSON) return `${text} is said by the first person: the one who writes`
  const subject = subjectBefore(first, verb, reading) ?? readPhrase(end, last, reading)
  if (!subject) return `nobody who can speak stands beside ${text}`
  if (subject.kind !== 'pronoun' && (subject.name?.words ?? 0) < 2 && isPaper(subject, reading))
    return `“${textOf(subject.mention[0], subject.mention[1], sentence)}” is a paper, which doesn't speak`
  return undefined
}

/** `vil ikke si`: an auxiliary whose verb of saying is negated. */
function negatedInfinitive(auxiliary: number, sentence: Sentence): string | undefined {
  const {speech} = sentence.stages.reading.columns
  let negation = -1
  for (let t = auxiliary + 1; t < sentence.last && t < auxiliary + NEAR; t++) {
    if (speech[t] & NEGATION) negation = t
    else if (speech[t] & NONFINITE && negation >= 0)
      return `“${textOf(t, t + 1, sentence)}” is negated by “${textOf(negation, negation + 1, sentence)}”`
  }
  return undefined
}

/** The first verb that could report, or -1. */
function reportingVerb(sentence: Sentence): number {
  const {speech} = sentence.stages.reading.columns
  return firstOf(sentence, (t) => (speech[t] & (SAY | JUDGE | CALL | SPLIT_SAY | SPLIT_JUDGE)) !== 0)
}

export function missedThat(sentence: Sentence): string | undefined {
  const {speech, people} = sentence.stages.reading.columns
  const verb = reportingVerb(sentence)
  if (firstOf(sentence, (t) => t > verb && (speech[t] & THAT) !== 0 && !(people[t] & PRONOUN)) >= 0) return undefined
  if (firstOf(sentence, (t) => t > verb && (speech[t] & WHETHER) !== 0) >= 0) return 'a reported question is no speech'
  return 'no conjunction of reported speech follows'
}

export function missedComma(sentence: Sentence): string | undefined {
  const {kinds} = sentence.stages.reading.tokens
  const at = firstOf(
    sentence,
    (t) => t > sentence.first + 1 && ((kinds[t] & KIND) === COMMA || (kinds[t] & KIND) === MARK)
  )
  return at < 0 ? 'no comma after which a tag could stand' : undefined
}

export function missedClause(sentence: Sentence): string | undefined {
  const {kinds} = sentence.stages.reading.tokens
  const verb = reportingVerb(sentence)
  let words = 0
  for (let t = verb + 1; t < sentence.last; t++) if ((kinds[t] & KIND) === WORD) words++
  return verb >= 0 && words < 3 ? 'too few words follow the verb for a clause' : undefined
}

export function missedCall(sentence: Sentence): string | undefined {
  const {speech} = sentence.stages.reading.columns
  return firstOf(sentence, (t) => (speech[t] & CALL) !== 0) < 0 ? 'no verb that calls something so' : undefined
}
