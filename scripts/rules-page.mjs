// Writes docs/rules.md from src/explain/rule-notes.ts: each rule with its picture, what it needs
// and what it can't do. A test holds the page, the notes and the rules of the code against each other.
//
//   node scripts/rules-page.mjs
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const stages = {
  header: [
    'The date header',
    'A record may open with a date. What looks like one and is none is a doubt, not a verdict.'
  ],
  blocks: [
    'Blocks by themselves',
    'Asked in this order about each block, its neighbours not looked at. A rule that is sure ends the asking; ' +
      'failing that, the highest score stands, open. The id of the rule that decided stands at the block.'
  ],
  settle: [
    'Blocks and their neighbours',
    'Each rule in this order goes over all blocks that are still open, and sees what the ones before it decided. ' +
      'Some give their answers ids of their own, which stand under them here.'
  ],
  quotes: [
    'Finding speech',
    'In prose: dialogue first, then direct speech, then reports in what is left, then the question of an interviewer ' +
      'in a block without speech. In titles and headings: the last five. The id stands at the quote.'
  ],
  speakers: [
    'Telling who speaks',
    'The tag in place; then the neighbours, forward; then the neighbours, backward; then the headings. The first ' +
      'rule that can tell decides, and its id stands at the attribution of the quote.'
  ]
}

/** The page, from the notes. */
export function rulesPage(notes) {
  const parts = Object.entries(stages).map(([stage, [title, about]]) => {
    const rules = Object.entries(notes).filter(([, note]) => note.stage === stage)
    return [`## ${title}`, about, ...rules.map(([rule, note]) => ruleText(rule, note))].join('\n\n')
  })
  return `${[head, ...parts].join('\n\n')}\n`
}

const head = `# The rules

<!-- Written by scripts/rules-page.mjs from src/explain/rule-notes.ts: not by hand. -->

Every verdict in an article names the rule that made it. Here is each rule with a picture, what it
needs and what it can't do. Rule ids are for people: they may change from one version to the next.
The examples are invented. To see what the rules say about a place of your own record:

\`\`\`ts
import {describeExplanation, explain} from 'newsast/explain'

console.log(describeExplanation(explain(record, offset)))
\`\`\``

function ruleText(rule, {picture, needs, cannot}) {
  return `### \`${rule}\`\n\n${picture.replace(/^/gmu, '    ')}\n\n*Needs:* ${needs}\n\n*Can't:* ${cannot}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {tsImport} = await import('tsx/esm/api')
  const {ruleNotes} = await tsImport('../src/explain/rule-notes.ts', import.meta.url)
  writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(ruleNotes))
  console.log(`docs/rules.md: ${Object.keys(ruleNotes).length} rules`)
}
