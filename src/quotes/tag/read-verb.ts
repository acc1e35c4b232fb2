import {
  ADVERB,
  AUXILIARY,
  CONTINUED,
  GESTURE,
  JUDGE,
  NEGATION,
  NONFINITE,
  REFLEXIVE,
  SAY,
  SPLIT_JUDGE,
  SPLIT_SAY
} from '../../locale/word-classes.js'
import type {Reading} from '../../reading.js'
import {KIND, WORD} from '../../source/tokens.js'
import {cliticAt} from './clitic-at.js'
import type {VerbGroup} from './verb-group.js'

/** Verbs that need no particle, and those of which the particle may stand apart. */
const VERBS = SAY | JUDGE | GESTURE
const SPLITS = SPLIT_SAY | SPLIT_JUDGE

/** The particles of a verb that is one of saying also without them. */
const OPTIONAL: ReadonlySet<number> = new Set()

/**
 * Reads a verb of saying at token `t`.
 *
 *     sier · har sagt  · legger … til · dit-elle · s'est dit
 *     ^^^^   ^^^^^^^^    ^^^^^^ split   ^^^      ^^^^^^^^^
 *     plain  auxiliary   particle       clitic   reflexive
 *
 * The auxiliary is asked first, for some are verbs of saying too (`har`, `skal ha`);
 * a verb with a particle last, for it may be a plain one as well.
 */
export function readVerb(t: number, end: number, reading: Reading): VerbGroup | undefined {
  if (t >= end || (reading.tokens.kinds[t] & KIND) !== WORD) return undefined
  const bits = reading.columns.speech[t]
  const group =
    (bits & AUXILIARY ? readAuxiliary(t, bits, end, reading) : undefined) ??
    (bits & VERBS ? readPlainVerb(t, bits, end, reading) : undefined) ??
    (bits & SPLITS ? readSplitVerb(t, bits, end, reading) : undefined)
  // s'est dit, se souvient: the small word before the verb is its own
  if (!group || t === 0 || !(reading.columns.speech[t - 1] & REFLEXIVE) || !reading.lexicon.locale.words.quotes.clitics)
    return group
  return {...group, cue: [t - 1, group.cue[1]]}
}

const LONGEST_AUXILIARY = 4

/** `har sagt`, `a-t-il déclaré`, `hatte … gesagt`. One that is no verb of saying itself waits for its main verb. */
function readAuxiliary(t: number, bits: number, end: number, reading: Reading): VerbGroup | undefined {
  const {tokens, columns} = reading
  const {speech, lengths} = columns
  const glued = cliticAt(t + 1, end, reading)
  let at = t + 1 + glued
  while (
    at < end &&
    speech[at] & (ADVERB | REFLEXIVE | AUXILIARY) &&
    !(speech[at] & (NEGATION | NONFINITE)) &&
    at < t + LONGEST_AUXILIARY
  )
    at++
  if (at < end && speech[at] & NONFINITE && (tokens.kinds[at] & KIND) === WORD) {
    // a fait savoir
    const last = at + (at + 1 < end && speech[at + 1] & CONTINUED ? Math.max(1, lengths[at]) : 1)
    return {cue: [t, last], end: last, verb: SAY, ...(glued > 0 && {clitic: t + glued})}
  }
  return bits & (VERBS | SPLITS) ? undefined : {cue: [t, t + 1], end: t + 1, verb: 0, waits: true}
}

/** A verb alone, or with what touches it: `forteller`, `sier seg`, `dit-elle`, `legger til`. */
function readPlainVerb(t: number, bits: number, end: number, reading: Reading): VerbGroup {
  const {tokens, columns, lexicon, names} = reading
  const {speech, lengths} = columns
  const verb = bits & VERBS
  const particles = bits & SPLITS ? lexicon.particles.get(tokens.hashes[t]) : undefined
  const length = lengths[t]
  let last = length > 2 || (length > 1 && hasParticle(t, reading)) ? t + length : t + 1
  const glued = cliticAt(last, end, reading)
  if (glued > 0) return {cue: [t, last], end: last + glued, verb, clitic: last + glued - 1}
  if (last < end && speech[last] & REFLEXIVE && !names.at[last]) last++
  if (!particles || last > t + 1) return {cue: [t, last], end: last, verb}
  // a verb of gesture is one of saying only with its particle: viser (…) til
  return bits & (SAY | JUDGE)
    ? {cue: [t, last], end: last, verb, split: OPTIONAL}
    : {cue: [t, last], end: last, verb, split: OPTIONAL, needs: particles}
}

/** `legger til`, or `legger` alone, whose particle must follow. */
function readSplitVerb(t: number, bits: number, end: number, {tokens, lexicon}: Reading): VerbGroup | undefined {
  const split = lexicon.particles.get(tokens.hashes[t])
  if (!split) return undefined
  const verb = bits & SPLIT_JUDGE ? JUDGE : SAY
  if (t + 1 < end && split.has(tokens.hashes[t + 1])) return {cue: [t, t + 2], end: t + 2, verb}
  return {cue: [t, t + 1], end: t + 1, verb, split}
}

function hasParticle(t: number, {lexicon, tokens}: Reading): boolean {
  return lexicon.particles.get(tokens.hashes[t])?.has(tokens.hashes[t + 1]) ?? false
}
