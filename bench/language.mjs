// Who tells the language of a record best: the choice that parseArticle makes, or a detector.
//
//   node bench/language.mjs [DIR...]     folders of records with gold; without any, test/corpus
//
// Twice: on whole records, and on each three lines of prose in a row. Detectors know one Norwegian,
// so Bokmål and Nynorsk count as one for all; how often the two are told apart stands below. The
// speed of newsast is that of a whole parse without speech, not of the choice alone.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import eldLarge from 'eld/large'
import eldSmall from 'eld/small'
import {detect as tinyld} from 'tinyld'
import {detect as tinyldHeavy} from 'tinyld/heavy'
import {parseArticle} from '../dist/index.js'

const corpus = fileURLToPath(new URL('../test/corpus', import.meta.url))
const given = process.argv.slice(2)
const dirs = given.length > 0 ? given : readdirSync(corpus).map((set) => join(corpus, set))

const norwegian = (tag) => (tag === 'nb' || tag === 'nn' ? 'no' : tag)
const ours = (text) => parseArticle(text, {quotes: false}).language?.tag
const detectors = {
  newsast: ours,
  tinyld,
  'tinyld heavy': tinyldHeavy,
  'eld small': (text) => eldSmall.detect(text).language,
  'eld large': (text) => eldLarge.detect(text).language
}

const records = dirs.flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(dir, name), 'utf8'))
      const prose = gold.blocks.filter(({kind, text}) => kind === 'paragraph' && text.length > 20).map(({text}) => text)
      return {tag: gold.language, text: readFileSync(join(dir, name.replace('.gold.json', '.txt')), 'utf8'), prose}
    })
    .filter(({tag}) => tag)
)
const lines = records.flatMap(({tag, prose}) => {
  const cuts = []
  for (let i = 0; i + 3 <= prose.length; i += 3) cuts.push({tag, text: prose.slice(i, i + 3).join('\n\n')})
  return cuts
})

function measure(texts, detect) {
  for (const {text} of texts.slice(0, 50)) detect(text)
  const began = performance.now()
  const tags = texts.map(({text}) => detect(text))
  const seconds = (performance.now() - began) / 1000
  const megabytes = texts.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6
  const right = texts.filter(({tag}, i) => norwegian(tag) === norwegian(tags[i])).length
  return {share: right / texts.length, speed: megabytes / seconds}
}

const percent = (share) => `${(share * 100).toFixed(1)} %`.padStart(9)
console.log(
  `${''.padEnd(14)}  records  3 lines   MB/s    (${records.length} records, ${lines.length} times three lines)`
)
for (const [name, detect] of Object.entries(detectors)) {
  const whole = measure(records, detect)
  const short = measure(lines, detect)
  console.log(`${name.padEnd(14)}${percent(whole.share)}${percent(short.share)}${whole.speed.toFixed(1).padStart(7)}`)
}

const norse = (texts) => texts.filter(({tag}) => tag === 'nb' || tag === 'nn')
const apart = (texts) => norse(texts).filter(({tag, text}) => ours(text) === tag).length / norse(texts).length
if (norse(records).length > 0) {
  console.log(
    `Bokmål and Nynorsk told apart: ${percent(apart(records))} of records, ${percent(apart(lines))} of three lines`
  )
}
