import type {Answer, ExplainedSpeech} from './explanation.js'
import {percent, short, table, wrapped} from './text-lines.js'

export function describeSpeech(speech: ExplainedSpeech): readonly string[] {
  const {quote, kind, rule, confidence, needs, place, segments, open, close, cue, question, answers} = speech
  const marks = [
    ...(open === undefined ? [] : [`opened by ${open}`]),
    ...(close === undefined ? [] : [`closed by ${close}`])
  ]
  const silent = answers.filter(({state}) => state === 'not asked')
  return [
    `quote ${quote}: ${kind}, found by ${rule} (${percent(confidence)})`,
    ...(needs === undefined ? [] : [`  needs: ${needs}`]),
    `  act: ${[`${place.start}–${place.end}`, ...marks].join(', ')}`,
    ...segments.map(({text, start, end}) => `  said: ${start}–${end} ${short(text)}`),
    ...(cue ? [`  cue: ${cue.text}`] : []),
    ...(question ? ['  put by the interviewer'] : []),
    `  speaker: ${speakerOf(speech)}`,
    '  what each rule for speakers says:',
    ...table(
      answers.filter(({state}) => state !== 'not asked').map((answer) => [answer.list, answer.rule, outcomeOf(answer)])
    ),
    ...(silent.length > 0 ? ['  not asked of such a quote:', ...wrapped(silent.map(({rule: name}) => name))] : [])
  ]
}

function speakerOf({speakers, attribution}: ExplainedSpeech): string {
  if (!attribution) return 'nobody could be told'
  const names = speakers.map(({name, mention}) => (mention ? `${name} (here “${mention.text}”)` : name))
  const carried = attribution.carried ? ', told by another place' : ''
  return `${names.join(', ')}, by ${attribution.rule} (${percent(attribution.confidence)})${carried}`
}

function outcomeOf({state, names, needs}: Answer): string {
  return state === 'could not tell' ? `can't tell; needs: ${needs}` : `${state}: ${names.join(', ')}`
}
