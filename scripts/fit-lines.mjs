#!/usr/bin/env node
// fit-lines.mjs [--check] [--errors REGEX] DIR...   fits the weights by which lines are told apart (title,
// heading, caption without credit, bare link, short paragraph) to articles with gold, and writes them
// to src/blocks/settle/lines/line-weights.json.
//
// It first fits ten times with a tenth of the publishers left out and prints how well the lines of those
// are told: the only figures that count. --check stops there. A publisher is what stands before `-V` in
// a file's name; every other file is a publisher of its own.
//
// The model is a sum of named signs for each kind (multinomial logistic regression, ridge penalty).
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const args = process.argv.slice(2)
const check = args.includes('--check')
const errors = args.includes('--errors') ? args[args.indexOf('--errors') + 1] : undefined
const dirs = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--errors')

const kinds = ['paragraph', 'heading', 'caption', 'title']
const penalty = 3
const steps = 300
const folds = 10

const src = fileURLToPath(new URL('../src/', import.meta.url))
const entry = `
export {compileParser} from './create-parser.js'
export {allLocales} from './all-locales.js'
export {blockRules} from './blocks/kinds.js'
export {judgeBlocks} from './blocks/judge-blocks.js'
export {settleBlocks} from './blocks/settle/settle-blocks.js'
export {settleRules} from './blocks/settle/settle-rules.js'
export {lineSigns, signPairs} from './blocks/settle/lines/line-signs.js'
export {readSigns} from './blocks/settle/lines/weigh-lines.js'
`
const outfile = join(mkdtempSync(join(tmpdir(), 'fit-lines-')), 'lib.mjs')
await build({stdin: {contents: entry, resolveDir: src, loader: 'ts'}, bundle: true, format: 'esm', outfile})
const lib = await import(pathToFileURL(outfile).href)
/** The names of all signs, pairs after them. */
const names = [...lib.lineSigns, ...lib.signPairs.map((pair) => pair.join(' + '))]

/** The reading that the rules see, caught by a rule that never decides. */
let reading
const probe = {
  rule: 'probe',
  kind: 'paragraph',
  judge: (_, seen) => {
    reading = seen
    return 0
  }
}
const parse = lib.compileParser({locales: lib.allLocales, blockRules: [probe, ...lib.blockRules]})
const before = lib.settleRules.slice(
  0,
  lib.settleRules.findIndex(({rule}) => rule === 'weigh-lines')
)

const loose = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The signs of the lines of a record that the rules leave open; `tell` says what each is for the lines after it. The reading is gone with the next record. */
function readSigns(record, tell) {
  parse(record)
  return lib.readSigns(lib.settleBlocks(reading, lib.judgeBlocks(reading, lib.blockRules), before), reading, tell)
}

/** Each article: its record, and what each of its blocks is. */
const articles = dirs.flatMap((dir) =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '')
      const gold = JSON.parse(readFileSync(join(dir, file), 'utf8'))
      const record = readFileSync(join(dir, `${name}.txt`), 'utf8')
      parse(record)
      const texts = reading.rows.map(({start, end}) => record.slice(start, end))
      let from = 0
      const truth = texts.map((text) => {
        const at = gold.blocks.findIndex((block, j) => j >= from && j < from + 3 && loose(block.text) === loose(text))
        if (at < 0) return undefined
        from = at + 1
        return gold.blocks[at].kind
      })
      return {dir, name, publisher: name.replace(/-V\d.*$/u, ''), record, texts, truth}
    })
)

/** Every line that the rules leave open: its signs, the lines before it told as they are, and what it is. */
const lines = articles.flatMap(({record, texts, truth, ...article}) =>
  readSigns(record, (i) => truth[i]).flatMap((x, i) =>
    x && kinds.includes(truth[i]) ? [{...article, i, text: texts[i], x, y: kinds.indexOf(truth[i])}] : []
  )
)

/** So many lines of one kind and ending count in full for a publisher; more of them count as much as these: a page of forty product names says no more than one of three. */
const most = 3
const ends = ['ends bare', 'ends in full stop'].map((name) => names.indexOf(name))
const groupOf = ({publisher, y, x}) => `${publisher} ${y} ${ends.map((sign) => x.includes(sign))}`
const sizes = new Map()
for (const line of lines) sizes.set(groupOf(line), (sizes.get(groupOf(line)) ?? 0) + 1)
for (const line of lines) line.weight = line.x.includes(ends[0]) ? Math.min(1, most / sizes.get(groupOf(line))) : 1

/** Sums of the weights of a line's signs, one for each kind. */
function sums(weights, x) {
  const list = new Float64Array(kinds.length)
  for (const sign of x) for (let k = 0; k < kinds.length; k++) list[k] += weights[sign * kinds.length + k]
  return list
}

function shares(list) {
  const top = Math.max(...list)
  const powers = Array.from(list, (value) => Math.exp(value - top))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}

/** Descent with momentum; each sign's step is as long as the sign is rare. */
function fitWeights(data) {
  const count = kinds.length
  const size = names.length * count
  const weights = new Float64Array(size)
  const momentum = new Float64Array(size)
  const seen = new Float64Array(names.length)
  for (const {x} of data) for (const sign of x) seen[sign]++
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(size)
    for (const {x, y, weight} of data) {
      const p = shares(sums(weights, x))
      for (let k = 0; k < count; k++)
        for (const sign of x) gradient[sign * count + k] += weight * (p[k] - (k === y ? 1 : 0))
    }
    for (let i = 0; i < size; i++) {
      momentum[i] = 0.9 * momentum[i] + 0.1 * (gradient[i] + penalty * weights[i])
      weights[i] -= momentum[i] / (0.12 * seen[Math.floor(i / count)] + 2 * penalty + 1)
    }
  }
  return weights
}

const best = (list) => list.indexOf(Math.max(...list))

/** Which publishers are left out together: by a number made of their name, so that it stays the same when others join. */
function foldOf(publisher) {
  let sum = 7
  for (const character of publisher) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0
  return (sum >>> 0) % folds
}

/** What a line is told to be by weights that never saw its publisher, the lines before it told so too. */
const guesses = new Map()
for (let fold = 0; fold < folds; fold++) {
  const weights = fitWeights(lines.filter(({publisher}) => foldOf(publisher) !== fold))
  for (const {dir, name, publisher, record} of articles) {
    if (foldOf(publisher) !== fold) continue
    readSigns(record, (i, signs) => {
      const list = sums(weights, signs)
      guesses.set(`${dir} ${name} ${i}`, list)
      return kinds[best([...list])]
    })
  }
}
for (const line of lines) line.guess = guesses.get(`${line.dir} ${line.name} ${line.i}`)
for (const dir of dirs) {
  const own = lines.filter((line) => line.dir === dir)
  const guess = (line) => best([...line.guess])
  const right = own.filter((line) => guess(line) === line.y).length
  const f1 = kinds.map((kind, k) => {
    const both = own.filter((line) => line.y === k && guess(line) === k).length
    const all = own.filter((line) => line.y === k).length + own.filter((line) => guess(line) === k).length
    return `${kind} ${all === 0 ? '–' : ((2 * both) / all).toFixed(3)}`
  })
  console.log(`${dir}: ${own.length} lines, right ${(right / own.length).toFixed(4)}; F1 ${f1.join(', ')}`)
  if (errors !== undefined)
    for (const line of own)
      if (guess(line) !== line.y && new RegExp(errors, 'u').test(`${kinds[line.y]} → ${kinds[guess(line)]}`))
        console.log(`  ${line.name}: ${kinds[line.y]} → ${kinds[guess(line)]}: ${line.text.slice(0, 120)}`)
}
const loss = lines.reduce((sum, line) => sum - Math.log(shares(line.guess)[line.y]), 0) / lines.length
console.log(`loss ${loss.toFixed(4)}`)

if (!check) {
  const weights = fitWeights(lines)
  const signs = names.flatMap((name, sign) => {
    const own = weights.slice(sign * kinds.length, (sign + 1) * kinds.length)
    const list = Array.from(own, (value) => Number(value.toFixed(2)) || 0)
    return list.every((value) => value === 0) ? [] : [`    ${JSON.stringify(name)}: [${list.join(', ')}]`]
  })
  const path = join(src, 'blocks/settle/lines/line-weights.json')
  writeFileSync(path, `{\n  "kinds": ${JSON.stringify(kinds)},\n  "signs": {\n${signs.join(',\n')}\n  }\n}\n`)
  execFileSync(fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url)), ['format', '--write', path])
}
