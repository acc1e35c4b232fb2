import type {Article} from '../article.js'
import type {Stages} from '../create-parser.js'
import {askSpeakers} from './ask-speakers.js'
import type {ExplainedSpeech} from './explanation.js'
import {needsOf} from './rule-notes.js'

/** The acts of speech that cover a place: by which rule each was found, with what edges, and who says it by whose word. */
export function explainSpeech(offset: number, article: Article, stages: Stages): readonly ExplainedSpeech[] {
  return article.quotes.flatMap((quote, i) => {
    const {kind, rule, confidence, place, segments, open, close, cue, question, attribution} = quote
    if (offset < place.start || offset >= place.end) return []
    const needs = needsOf(rule)
    return {
      quote: i,
      kind,
      rule,
      confidence,
      ...(needs !== undefined && {needs}),
      place,
      segments,
      ...(open !== undefined && {open}),
      ...(close !== undefined && {close}),
      ...(cue && {cue}),
      question,
      speakers: quote.speakers.map(({speaker, mention}) => ({
        name: article.speakers[speaker].name,
        ...(mention && {mention})
      })),
      ...(attribution && {attribution}),
      answers: askSpeakers(i, quote, stages)
    }
  })
}
