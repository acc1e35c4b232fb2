import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createExplainer, describeExplanation, type Explanation, explain, ruleNotes} from '../src/explain.js'
import {type BlockRule, before, blockRules, parseArticle} from '../src/index.js'
import {anyText} from './odd-texts.js'
import {records} from './records.js'

const record = `date 2021-03 Ferje gikk på grunn

Av Ingrid Solheim

Natt til torsdag gikk ferja på grunn ved Utvær. Skipperen kjenner leia godt, men lykta på skjæret var mørk.

– Vi så skjæret i siste liten, sier skipper Per Øvrebø.

– Da var det for sent.

Politiet opplyser at ingen kom til skade. Øvrebø vil ikke si hvorfor lykta var mørk.

Ferja har gått mellom Kvamsund og Utvær siden 1964. Om sommeren har hun hundre passasjerer hver dag, om vinteren et dusin.

Mørkt i tre uker

Lykta på skjæret har vært mørk siden slutten av februar. Kystverket har ikke hatt båt til å sende dit, og været har vært dårlig.

– Var du redd?

– Ikke før etterpå.

Ferja ved kai. Foto: Ingrid Solheim / NTB`

/** The explanation of the place where these words stand. */
function at(words: string, text = record): Explanation {
  return explain(text, text.indexOf(words))
}

function missedAt(words: string, rule: string): string | undefined {
  return at(words).sentence?.missed.find((one) => one.rule === rule)?.because
}

describe('a wrong call', () => {
  test.each([
    [undefined, 0, TypeError, 'explain: the record must be a string, not undefined'],
    [['text'], 0, TypeError, 'explain: the record must be a string, not a list'],
    ['text', undefined, TypeError, 'explain: the offset must be an integer'],
    ['text', '1', TypeError, 'explain: the offset must be an integer'],
    ['text', Number.NaN, TypeError, 'explain: the offset must be an integer'],
    ['text', 1.5, TypeError, 'explain: the offset must be an integer'],
    ['text', -1, RangeError, 'explain: the offset -1 is outside the record of 4 units'],
    ['text', 4, RangeError, 'explain: the offset 4 is outside the record of 4 units'],
    ['', 0, RangeError, 'explain: the offset 0 is outside the record of 0 units']
  ])('record %j, offset %j', (text, offset, error, message) => {
    const call = () => explain(text as string, offset as number)
    expect(call).toThrow(error)
    expect(call).toThrow(message)
  })

  test('options and setup', () => {
    const call = () => explain('text', 0, {locale: 'nb'} as object)
    expect(call).toThrow(new TypeError("explain: unknown option 'locale'; there are hints, quotes"))
    expect(() => createExplainer({locales: {}} as object)).toThrow(
      new TypeError('createExplainer: locales must be a list of locales')
    )
  })
})

describe('the place', () => {
  test('in the header, between blocks, in a block', () => {
    expect(explain(record, 0)).toMatchObject({in: 'header', speech: []})
    expect(at('\n\nAv')).toMatchObject({in: 'blank', speech: []})
    expect(at('Solheim')).toMatchObject({in: 'block', block: {index: 1}})
    expect(at('\n\nAv')).not.toHaveProperty('block')
  })

  test('is plain JSON', () => {
    for (const words of ['Av ', 'kjenner', 'siste liten', 'Foto']) {
      const explanation = at(words)
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    }
  })
})

describe('the block', () => {
  test('that a sure rule closed: the rules before it said no, none was asked after it', () => {
    const {block} = at('Ferja ved kai')
    expect(block).toMatchObject({kind: 'caption', rule: 'credited-caption', settled: []})
    expect(block?.asked.map(({rule}) => rule)).toEqual(blockRules.slice(0, block?.asked.length).map(({rule}) => rule))
    expect(block?.asked.at(-1)).toEqual({rule: 'credited-caption', kind: 'caption', score: 1})
    expect(block?.asked.slice(0, -1).every(({score}) => score < 1)).toBe(true)
    expect(block?.needs).toBe(ruleNotes['credited-caption']?.needs)
  })

  test('that was weighed: the sums, the signs, what came second', () => {
    const {block} = at('Mørkt i tre')
    expect(block?.settled.at(-1)).toMatchObject({
      by: 'weigh-lines',
      from: {kind: 'paragraph', rule: 'paragraph'},
      to: {kind: 'heading', rule: block?.rule}
    })
    const [first, second] = block?.weighed?.sums ?? []
    expect(first?.kind).toBe('heading')
    expect(block?.second).toEqual({kind: second?.kind, rule: 'weigh-lines'})
    const lead = (first?.sum ?? 0) - (second?.sum ?? 0)
    const said = block?.weighed?.signs.reduce((sum, {says}) => sum + says, 0)
    expect(said).toBeCloseTo(lead, 1)
    expect(block?.weighed?.signs.map(({sign}) => sign)).toContain('ends bare')
  })

  test('that its neighbours changed', () => {
    const text = 'Ferja går igjen fra mandag, sier rederiet til avisa i dag tidlig.\n\n(NTB)'
    const {block} = at('(NTB)', text)
    expect(block).toMatchObject({
      kind: 'signoff',
      rule: 'agency-signoff',
      settled: [{by: 'settle-agency', from: {kind: 'signoff', rule: 'agency-line'}}]
    })
  })

  test('by a rule of one’s own', () => {
    const poem: BlockRule<'poem'> = {
      rule: 'poem',
      kind: 'poem',
      judge: ({start}, {record: text}) => (text[start] === '♪' ? 1 : 0)
    }
    const mine = createExplainer({blockRules: before(blockRules, 'paragraph', poem)})
    const {block} = mine('♪ Ja, vi elsker dette landet', 3)
    expect(block).toMatchObject({kind: 'poem', rule: 'poem'})
    expect(block).not.toHaveProperty('needs')
  })
})

describe('speech', () => {
  test('with a tag: the rule, the edges, who would say what', () => {
    const [speech] = at('siste liten').speech
    expect(speech).toMatchObject({
      kind: 'direct',
      rule: 'dash-speech',
      segments: [{text: 'Vi så skjæret i siste liten'}],
      open: '–',
      cue: {text: 'sier'},
      speakers: [{name: 'Per Øvrebø', mention: {text: 'Per Øvrebø'}}],
      attribution: {rule: 'tag-name', carried: false}
    })
    expect(speech?.answers[0]).toMatchObject({list: 'tag', rule: 'tag', state: 'decided', names: ['Per Øvrebø']})
    expect(speech?.answers.filter(({state}) => state === 'decided')).toHaveLength(1)
    expect(speech?.answers.find(({rule}) => rule === 'colon-before')).toMatchObject({
      state: 'could not tell',
      names: [],
      needs: ruleNotes['colon-before']?.needs
    })
    expect(speech?.answers.find(({rule}) => rule === 'heading-next')?.state).toBe('not asked')
  })

  test('without a tag: the neighbour decides, those behind it would say', () => {
    const [speech] = at('for sent').speech
    expect(speech?.attribution).toMatchObject({rule: 'speech-goes-on', carried: true})
    const answers = new Map(speech?.answers.map((answer) => [answer.rule, answer]))
    expect(answers.get('tag')?.state).toBe('could not tell')
    expect(answers.get('speech-goes-on')).toMatchObject({state: 'decided', names: ['Per Øvrebø']})
  })

  test('of a report: the rules for reports are asked, not those for speech', () => {
    const [speech] = at('ingen kom').speech
    expect(speech).toMatchObject({kind: 'indirect', rule: 'that-clause', speakers: [{name: 'politiet'}]})
    const states = new Map(speech?.answers.map(({rule, state}) => [rule, state]))
    expect(states.get('report-goes-on')).not.toBe('not asked')
    expect(states.get('speech-goes-on')).toBe('not asked')
  })

  test('of the interviewer: nobody decides', () => {
    const [speech] = at('Var du redd').speech
    expect(speech?.question).toBe(true)
    expect(speech).not.toHaveProperty('attribution')
    expect(speech?.answers.every(({state}) => state !== 'decided')).toBe(true)
  })

  test('of a heading: the rules for headings', () => {
    const text = '– Så skjæret i siste liten\n\n' + record.slice(record.indexOf('Natt til'))
    const [speech] = at('Så skjæret', text).speech
    expect(speech).toMatchObject({rule: 'heading-dash', attribution: {rule: 'heading-shortens'}})
    expect(speech?.answers.filter(({state}) => state === 'not asked').map(({list}) => list)).not.toContain('headings')
  })
})

describe('a sentence without speech', () => {
  test('is told with what each rule missed', () => {
    expect(at('kjenner leia').sentence?.text).toBe('Skipperen kjenner leia godt, men lykta på skjæret var mørk.')
    expect(missedAt('kjenner leia', 'dash-speech')).toBe('no dash')
    expect(missedAt('kjenner leia', 'marked-speech')).toBe('no quotation mark')
    expect(missedAt('kjenner leia', 'that-clause')).toBe('no verb of saying or judging that a list knows')
    expect(missedAt('Øvrebø vil', 'that-clause')).toBe('“si” is negated by “ikke”')
    expect(missedAt('Mørkt i tre', 'heading-dash')).toBe('no dash opens it')
  })

  test.each([
    ['Moe sier ikke at veien er stengt.', 'that-clause', '“sier” is negated by “ikke”'],
    ['Rapporten sier at veien er stengt.', 'that-clause', "“Rapporten” is a paper, which doesn't speak"],
    ['Moe leste «Brand» hjemme i går kveld.', 'marked-speech', 'the marks stand in the midst of the sentence'],
    ['Moe leste «Brand» hjemme i går kveld.', 'introduced-speech', 'no colon before the marks'],
    ['Den lange veien mellom Sund og Utvær er stengt.', 'source', 'no word like “according to”']
  ])('%s %s', (sentence, rule, because) => {
    const {missed} = explain(`${sentence} Det var det hele.`, 0).sentence!
    expect(missed.find((one) => one.rule === rule)?.because).toBe(because)
  })

  test('says where nobody looks for speech', () => {
    expect(at('Av Ingrid').sentence).toMatchObject({mute: 'no speech is looked for in this byline', missed: []})
    expect(at('Foto:').sentence?.mute).toBe('no speech is looked for in a credit or a sign-off')
    const unasked = explain(record, record.indexOf('siste liten'), {quotes: false})
    expect(unasked.speech).toEqual([])
    expect(unasked.sentence?.mute).toBe('speech was not asked for (quotes: false)')
  })
})

describe('over all articles', () => {
  const texts = records.filter((_, i) => i % 12 === 0)
  test.each(texts.map(({path, text}) => [path, text] as const))('%s says what parseArticle says', (_, text) => {
    const {blocks, quotes, speakers} = parseArticle(text)
    for (const {start, type, rule, confidence} of blocks) {
      const {block} = explain(text, start)
      expect(block).toMatchObject({kind: type, rule, confidence})
      const last = block?.settled.at(-1)
      if (last) expect(last.to).toEqual({kind: type, rule})
    }
    quotes.forEach((quote, i) => {
      const speech = explain(text, quote.segments[0]!.start).speech.find((one) => one.quote === i)
      expect(speech).toMatchObject({rule: quote.rule, place: quote.place})
      const decided = speech?.answers.filter(({state}) => state === 'decided') ?? []
      expect(decided.length).toBe(quote.attribution ? 1 : 0)
      if (decided[0]) expect(decided[0].names).toEqual(quote.speakers.map(({speaker}) => speakers[speaker]?.name))
    })
  })
})

test('no text and no place is too odd', {timeout: 60_000}, () => {
  fc.assert(
    fc.property(anyText, fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}), (text, share) => {
      fc.pre(text.length > 0)
      const explanation = explain(text, Math.floor(share * text.length))
      expect(describeExplanation(explanation)).toContain('offset')
      expect(explanation.in === 'block').toBe(explanation.block !== undefined)
      expect(explanation.sentence === undefined || explanation.speech.length === 0).toBe(true)
    }),
    {numRuns: 60}
  )
})

describe('lines for people', () => {
  test('of a block and a sentence', () => {
    const lines = describeExplanation({
      offset: 7,
      in: 'block',
      language: {tag: 'nb', confidence: 0.9, locale: 'nb'},
      block: {
        index: 1,
        kind: 'heading',
        text: 'Så ikke lykta',
        start: 5,
        end: 18,
        rule: 'heading-clear',
        confidence: 0.914,
        needs: 'Signs.',
        asked: [
          {rule: 'prose', kind: 'paragraph', score: 0},
          {rule: 'section-name', kind: 'kicker', score: 0.8},
          {rule: 'paragraph', kind: 'paragraph', score: 0.5}
        ],
        settled: [
          {
            by: 'weigh-lines',
            from: {kind: 'kicker', rule: 'section-name'},
            to: {kind: 'heading', rule: 'heading-clear'}
          }
        ],
        second: {kind: 'title', rule: 'weigh-lines'},
        weighed: {
          sums: [
            {kind: 'heading', sum: 3.1},
            {kind: 'title', sum: 0.9}
          ],
          signs: [
            {sign: 'ends bare', says: 1.6},
            {sign: 'first', says: -0.5}
          ]
        }
      },
      speech: [],
      sentence: {
        text: 'Så ikke lykta',
        start: 5,
        end: 18,
        missed: [
          {rule: 'heading-dash', because: 'no dash opens it', needs: 'A dash.'},
          {rule: 'heading-marks', because: 'no marks', needs: 'Marks.'},
          {rule: 'heading-part', because: 'no marks', needs: 'Marks.'},
          {rule: 'heading-labelled', needs: 'A label.'}
        ]
      }
    })
    expect(lines).toMatchInlineSnapshot(`
      "offset 7: in block 1, language nb

      block 1: heading, by heading-clear (91 %)
        “Så ikke lykta”
        needs: Signs.
        asked, in order, and said no unless a score is given:
          prose, section-name (kicker 0.8), paragraph (paragraph 0.5)
        then the neighbours:
          weigh-lines  kicker (section-name)  →  heading (heading-clear)
        weighed: heading 3.1, title 0.9
        what said most for heading or, below zero, for title:
          +1.6  ends bare
          -0.5  first
        second: title, by weigh-lines

      no speech: “Så ikke lykta”
        what each rule missed:
          heading-dash: no dash opens it
          heading-marks, heading-part: no marks
          heading-labelled: more than a cheap look tells; needs: A label."
    `)
  })

  test('of speech', () => {
    const lines = describeExplanation({
      offset: 3,
      in: 'block',
      speech: [
        {
          quote: 0,
          kind: 'direct',
          rule: 'dash-speech',
          confidence: 0.97,
          place: {start: 0, end: 30},
          segments: [{text: 'Det snør', start: 2, end: 10}],
          open: '–',
          cue: {text: 'sier', start: 12, end: 16},
          question: false,
          speakers: [{name: 'Kari Nordmann', mention: {text: 'Nordmann', start: 17, end: 25}}],
          attribution: {rule: 'tag-name', confidence: 0.95, carried: false},
          answers: [
            {list: 'tag', rule: 'tag', state: 'decided', names: ['Kari Nordmann'], needs: 'A tag.'},
            {list: 'speech', rule: 'colon-before', state: 'could not tell', names: [], needs: 'A colon.'},
            {list: 'speech', rule: 'named-before', state: 'would say', names: ['Per Øvrebø'], needs: 'A name.'},
            {list: 'reports', rule: 'report-goes-on', state: 'not asked', names: [], needs: 'A report.'}
          ]
        }
      ]
    })
    expect(lines).toMatchInlineSnapshot(`
      "offset 3: in block ?

      quote 0: direct, found by dash-speech (97 %)
        act: 0–30, opened by –
        said: 2–10 “Det snør”
        cue: sier
        speaker: Kari Nordmann (here “Nordmann”), by tag-name (95 %)
        what each rule for speakers says:
          tag     tag           decided: Kari Nordmann
          speech  colon-before  can't tell; needs: A colon.
          speech  named-before  would say: Per Øvrebø
        not asked of such a quote:
          report-goes-on"
    `)
  })

  test('of places without block', () => {
    expect(describeExplanation(explain(record, 0))).toBe('offset 0: in the date header, language nb')
    expect(describeExplanation(at('\n\nAv'))).toBe(
      `offset ${record.indexOf('\n\nAv')}: between two blocks, language nb`
    )
  })

  test('of a language that no pack reads', () => {
    expect(describeExplanation({offset: 0, in: 'blank', language: {tag: 'se', confidence: 1}, speech: []})).toBe(
      'offset 0: between two blocks, language se (no pack reads it)'
    )
  })
})
