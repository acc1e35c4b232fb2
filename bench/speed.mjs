// How fast the parser is, as a multiple of what JSON.parse needs for the same articles, and of what
// a parser of sentences and words needs for them.
//
//   node bench/speed.mjs [--floor 0.15] [--articles 2000] [--rounds 15]
//
// A ratio, because machines differ and a shared one differs from minute to minute: each round
// times all, one after the other, and the median of the rounds' ratios counts. With --floor
// the exit status is 1 below it.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {parseArticle} from '../dist/index.js'

const {values: options} = parseArgs({
  options: {
    floor: {type: 'string', default: '0'},
    articles: {type: 'string', default: '2000'},
    rounds: {type: 'string', default: '15'}
  }
})

/** The records of the corpus, the sets in turn. */
function readRecords() {
  const corpus = fileURLToPath(new URL('../test/corpus', import.meta.url))
  return readdirSync(corpus).flatMap((set) =>
    readdirSync(join(corpus, set))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(corpus, set, name), 'utf8'))
  )
}

/** Numbers from 0 to below 1, the same on each run. */
function random(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * As many articles as asked for: each a record with its figures changed and a stretch of blocks
 * of its middle moved, so that no two are the same text and nothing is gained by remembering.
 */
function makeArticles(records, count) {
  const next = random(0x9e3779b9)
  return Array.from({length: count}, (_, i) => {
    const blocks = records[i % records.length].split('\n\n')
    const middle = blocks.splice(2, Math.max(0, blocks.length - 4))
    const cut = Math.floor(next() * middle.length)
    blocks.splice(2, 0, ...middle.slice(cut), ...middle.slice(0, cut))
    const [header, ...rest] = blocks
    return [header, ...rest.map((block) => block.replace(/\d/g, () => Math.floor(next() * 10)))].join('\n\n')
  })
}

function timed(work) {
  const began = performance.now()
  work()
  return performance.now() - began
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

const lines = makeArticles(readRecords(), Number(options.articles)).map((text, id) => JSON.stringify({id, text}))
const texts = lines.map((line) => JSON.parse(line).text)
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0)

// What is summed up here keeps the work from being optimised away.
let seen = 0
const english = unified().use(retextEnglish).freeze()
const work = {
  'JSON.parse': () => {
    for (const line of lines) seen += JSON.parse(line).text.length
  },
  parseArticle: () => {
    for (const text of texts) seen += parseArticle(text).blocks.length
  },
  'without speech': () => {
    for (const text of texts) seen += parseArticle(text, {quotes: false}).blocks.length
  },
  // A tenth of the articles: sentences and words alone take it as long as all else together.
  'retext-english': () => {
    for (let i = 0; i < texts.length; i += 10) seen += english.parse(texts[i]).children.length
  }
}
const names = Object.keys(work)
const part = {
  'retext-english': texts.filter((_, i) => i % 10 === 0).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

for (let i = 0; i < 4; i++) for (const name of names) work[name]()
const rounds = Array.from({length: Number(options.rounds)}, (_, i) => {
  // Who goes first changes, so that none always pays for the others' garbage.
  const order = names.map((_, k) => names[(k + i) % names.length])
  return Object.fromEntries(order.map((name) => [name, (part[name] ?? bytes) / 1e3 / timed(work[name])]))
})

console.log(`${lines.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${rounds.length} rounds (${seen} seen)`)
console.log(`${''.padEnd(16)}    MB/s  × JSON.parse  × retext-english`)
const times = (name, other) => median(rounds.map((round) => round[name] / round[other]))
for (const name of names) {
  const speed = median(rounds.map((round) => round[name]))
  const ratios = [
    times(name, 'JSON.parse').toFixed(4).padStart(12),
    times(name, 'retext-english').toFixed(2).padStart(16)
  ]
  console.log(`${name.padEnd(16)}${speed.toFixed(1).padStart(8)}${ratios.join('')}`)
}
const ratio = times('parseArticle', 'JSON.parse')
if (ratio < Number(options.floor)) {
  console.log(`parseArticle is below the floor of ${options.floor} × JSON.parse`)
  process.exitCode = 1
}
