// Holds the score of the build on test/corpus against the floors in test/floors.json.
//
//   node scripts/floors.mjs            fails if a figure fell below its floor
//   node scripts/floors.mjs --raise    lifts each floor to what is measured now; never lowers one
//   node scripts/floors.mjs --renamed  scores copies with all people renamed: a reading that rests
//                                      on knowing the names of the corpus falls there
//
// To see what is wrong in the articles: node test/eval/score.mjs --errors all test/corpus/no
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, 'test/corpus')
const file = join(root, 'test/floors.json')
const raise = process.argv.includes('--raise')
const renamed = process.argv.includes('--renamed')

// Shares, higher being better, of which none can be had by giving up on another: how right the
// speakers of found quotes are isn't here, since it falls when harder quotes are found.
const figures = [
  'date',
  'language',
  'segmentation',
  'blockAccuracy',
  'blockMacroF1',
  'quoteF1',
  'quoteExactF1',
  'attributionF1',
  'castF1',
  'cueF1',
  'addresseeF1',
  'roleF1',
  'mentionF1',
  'sureRight',
  'question',
  'indirectF1',
  'indirectAttributionF1',
  'captionF1',
  'captionText',
  'captionCredits',
  'embedF1',
  'relatedF1'
]
// Never right, whatever the floors say.
const faults = ['crashes', 'badSpans']
// An invented name may end like a word of the language, so a little may change with it.
const renamedLoss = 0.03

function score(dir) {
  const args = [join(root, 'test/eval/score.mjs'), '--lib', join(root, 'dist/index.js'), '--json', dir]
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']}))
}

function scoreRenamed(set) {
  const copy = mkdtempSync(join(tmpdir(), 'newsast-renamed-'))
  try {
    execFileSync(process.execPath, [join(root, 'test/eval/rename.mjs'), join(corpus, set), copy])
    return score(copy)
  } finally {
    rmSync(copy, {recursive: true})
  }
}

const floors = JSON.parse(readFileSync(file, 'utf8'))
const sets = readdirSync(corpus).sort()
const scores = sets.map((set) => score(join(corpus, set)))
// Renamed copies are held against the articles as they are, not against the floors.
const measured = renamed ? sets.map(scoreRenamed) : scores
const bounds = renamed ? Object.fromEntries(sets.map((set, i) => [set, scores[i]])) : floors
const loss = renamed ? renamedLoss : 0

const down = (value) => Math.floor(value * 1000 + 1e-9) / 1000
const show = (value) => (typeof value === 'number' ? value.toFixed(3) : '–').padStart(8)
let below = 0

console.log(`${''.padEnd(22)}${sets.map((set) => set.padStart(16)).join('')}`)
for (const figure of figures) {
  const cells = sets.map((set, i) => {
    const value = measured[i][figure]
    const bound = bounds[set]?.[figure]
    const low = typeof bound === 'number' && (value ?? 0) < bound - loss
    if (low) below++
    return `${show(value)}${low ? ' < ' : '   '}${typeof bound === 'number' ? bound.toFixed(3) : '     '}`
  })
  console.log(`${figure.padEnd(22)}${cells.join('')}`)
}
for (const [i, set] of sets.entries()) {
  for (const fault of faults) {
    if (measured[i][fault] === 0) continue
    below++
    console.log(`${set}: ${measured[i][fault]} ${fault}`)
  }
}

for (const set of Object.keys(floors).filter((set) => !sets.includes(set))) {
  below++
  console.log(`${set} has floors and no articles`)
}

if (raise) {
  const lifted = sets.map((set, i) => {
    const rows = figures.flatMap((figure) => {
      const value = Math.max(floors[set]?.[figure] ?? 0, down(measured[i][figure] ?? 0))
      return value > 0 ? [[figure, value]] : []
    })
    return [set, Object.fromEntries(rows)]
  })
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(lifted), null, 2)}\n`)
} else if (below > 0) {
  console.log(`${below} figures are too low`)
  process.exitCode = 1
}
