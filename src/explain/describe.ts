import {describeBlock} from './describe-block.js'
import {describeSpeech} from './describe-speech.js'
import type {ExplainedSentence, Explanation} from './explanation.js'
import {grouped, short} from './text-lines.js'

/**
 * An explanation as lines of text, for a terminal or an issue.
 *
 * @example
 * console.log(describeExplanation(explain(record, record.indexOf('sier Moe'))))
 */
export function describeExplanation(explanation: Explanation): string {
  const {offset, language, block, speech, sentence} = explanation
  const tag = language ? `, language ${language.tag}${language.locale ? '' : ' (no pack reads it)'}` : ''
  return [
    `offset ${offset}: ${placeOf(explanation)}${tag}`,
    ...(block ? ['', ...describeBlock(block)] : []),
    ...speech.flatMap((one) => ['', ...describeSpeech(one)]),
    ...(sentence ? ['', ...describeSentence(sentence)] : [])
  ].join('\n')
}

function placeOf({in: where, block}: Explanation): string {
  if (where === 'header') return 'in the date header'
  return where === 'blank' ? 'between two blocks' : `in block ${block?.index ?? '?'}`
}

function describeSentence({text, mute, missed}: ExplainedSentence): readonly string[] {
  return [
    `no speech: ${short(text)}`,
    mute === undefined ? '  what each rule missed:' : `  ${mute}`,
    ...grouped(
      missed.map(({rule, because, needs}) => [rule, because ?? `more than a cheap look tells; needs: ${needs}`])
    )
  ]
}
