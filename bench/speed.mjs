// How fast the parser is, as a multiple of what JSON.parse needs for the same articles.
//
//   node bench/speed.mjs [--floor 0.15] [--articles 2000] [--rounds 15]
//
// A ratio, because machines differ and a shared one differs from minute to minute: each round
// times both, one after the other, and the median of the rounds' ratios counts. With --floor
// the exit status is 1 below it.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
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
const readLines = () => {
  for (const line of lines) seen += JSON.parse(line).text.length
}
const parseTexts = () => {
  for (const text of texts) seen += parseArticle(text).blocks.length
}

for (let i = 0; i < 5; i++) {
  readLines()
  parseTexts()
}
const rounds = Array.from({length: Number(options.rounds)}, (_, i) => {
  // Who goes first changes, so that neither always pays for the other's garbage.
  if (i % 2 === 0) return {json: timed(readLines), parse: timed(parseTexts)}
  const parse = timed(parseTexts)
  return {json: timed(readLines), parse}
})

const speed = (ms) => `${(bytes / 1e3 / ms).toFixed(1)} MB/s`
const ratio = median(rounds.map(({json, parse}) => json / parse))
console.log(`${lines.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${rounds.length} rounds (${seen} seen)`)
console.log(`JSON.parse     ${speed(median(rounds.map(({json}) => json)))}`)
console.log(`parseArticle   ${speed(median(rounds.map(({parse}) => parse)))}`)
console.log(`ratio          ${ratio.toFixed(3)} × JSON.parse`)
if (ratio < Number(options.floor)) {
  console.log(`below the floor of ${options.floor}`)
  process.exitCode = 1
}
