import {blockNotes} from './block-notes.js'
import {quoteNotes} from './quote-notes.js'
import type {DrawnNotes, RuleNote} from './rule-note.js'
import {settleNotes} from './settle-notes.js'
import {speakerNotes} from './speaker-notes.js'

const headerNotes: DrawnNotes = {
  'header-date': {
    needs: 'A record that opens like a date header, with a date that does not exist. It is a doubt, no verdict.',
    cannot: 'Guess what date was meant: the line is read as text.',
    picture: [' date 2021-13 Ferja går igjen', '      ^^^^^^^ no such month']
  }
}

/** Every rule that can stand in an article or in an explanation, stage by stage, in the order of asking. */
export const ruleNotes: {readonly [rule: string]: RuleNote} = {
  ...drawn('header', headerNotes),
  ...drawn('blocks', blockNotes),
  ...drawn('settle', settleNotes),
  ...drawn('quotes', quoteNotes),
  ...drawn('speakers', speakerNotes)
}

function drawn(stage: RuleNote['stage'], notes: DrawnNotes): {[rule: string]: RuleNote} {
  return Object.fromEntries(
    Object.entries(notes).map(([rule, {needs, cannot, picture}]) => [
      rule,
      {stage, needs, cannot, picture: picture.join('\n')}
    ])
  )
}

/** What a rule needs; rules of one's own have no note. */
export function needsOf(rule: string): string | undefined {
  return Object.hasOwn(ruleNotes, rule) ? ruleNotes[rule]?.needs : undefined
}
