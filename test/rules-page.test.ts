import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {blockRules} from '../src/blocks/kinds.js'
import {settleRules} from '../src/blocks/settle/settle-rules.js'
import {speakerLists} from '../src/explain/ask-speakers.js'
import {missedInHeading} from '../src/explain/missed-in-heading.js'
import {missedInProse} from '../src/explain/missed-in-prose.js'
import type {RuleNote} from '../src/explain/rule-note.js'
import {ruleNotes} from '../src/explain/rule-notes.js'
import {collectRuleIds} from './rule-ids.js'

const page = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')
const {rulesPage} = await import(new URL('../scripts/rules-page.mjs', import.meta.url).href)
const {ids, unreadable} = collectRuleIds()

const idsOf = (rules: ReadonlyArray<{readonly rule: string}>) => rules.map(({rule}) => rule)
const notesOf = (stage: RuleNote['stage']) => Object.keys(ruleNotes).filter((rule) => ruleNotes[rule]?.stage === stage)

test('every rule id that the code can write has a note, and every note a rule', () => {
  expect(unreadable, 'an id must be told from the source: a literal, or a template of literals').toEqual([])
  expect(Object.keys(ruleNotes).sort(), 'the notes stand in src/explain/*-notes.ts').toEqual([...ids.keys()].sort())
})

test('an id belongs to one stage, and its note says which', () => {
  const shared = [...ids].filter(([rule, stages]) => stages.size > 1 || !stages.has(ruleNotes[rule]?.stage ?? ''))
  expect(shared).toEqual([])
})

describe('the notes keep the order of asking', () => {
  test.each([
    ['blocks', idsOf(blockRules)],
    ['settle', idsOf(settleRules)],
    ['speakers', speakerLists.flatMap(({rules}) => idsOf(rules))],
    ['quotes', [...idsOf(missedInProse), ...idsOf(missedInHeading)]]
  ] as const)('of %s', (stage, list) => {
    expect(notesOf(stage).filter((rule) => list.includes(rule))).toEqual(list)
  })
})

test('every rule that finds speech can say what it missed', () => {
  expect([...idsOf(missedInProse), ...idsOf(missedInHeading)]).toEqual(notesOf('quotes'))
})

test.each(Object.entries(ruleNotes))('the note of %s is whole', (_, {needs, cannot, picture}) => {
  expect(needs).toMatch(/^[\p{Lu}\p{N}].*\.$/u)
  expect(cannot).toMatch(/^\p{Lu}.*\.$/u)
  const lines = picture.split('\n')
  const carets = lines.map((line) => /^[ ^]*\^/u.exec(line)?.[0].length ?? 0)
  carets.forEach((width, i) => {
    if (width > 0) expect(lines[i - 1]?.length ?? 0, 'a caret stands under something').toBeGreaterThanOrEqual(width)
  })
})

test('docs/rules.md is current', () => {
  expect(page, 'run node scripts/rules-page.mjs').toBe(rulesPage(ruleNotes))
})
