#!/usr/bin/env node
// fit-lines.mjs [--cross] [--errors REGEX] DIR...   fits the weights by which lines are told apart (title,
// heading, caption without credit, bare link, short paragraph) to articles with gold, and writes them
// to src/blocks/settle/lines/line-weights.json.
//
// It first fits ten times with a tenth of the publishers left out and prints how well the blocks of those
// are told by all rules and such weights: the only figures that count. --cross stops there. A publisher is
// what stands before `-V` in a file's name; every other file is a publisher of its own. --errors lists what
// was told wrong, where `heading → caption` matches.
//
// Captions without credit are rare, so each caption that has one is learnt from a second time, its
// credit taken away.
//
// The model is a sum of named signs for each kind (multinomial logistic regression, ridge penalty).
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const args = process.argv.slice(2)
const cross = args.includes('--cross')
const errors = args.includes('--errors') ? args[args.indexOf('--errors') + 1] : undefined
const dirs = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--errors')

const kinds = ['paragraph', 'heading', 'caption', 'title']
const penalty = 3
const steps = 300
const folds = 10
/** What a caption whose credit was taken away counts, at most so many of a publisher in full, and what the lines beside it count. */
const bared = 0.4
const mostBared = 4
const besideBared = 0.1

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
const weighing = lib.settleRules.findIndex(({rule}) => rule === 'weigh-lines')
const before = lib.settleRules.slice(0, weighing)
const after = lib.settleRules.slice(weighing + 1)

const loose = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The blocks of a record as the rules before the weighing leave them. The reading is gone with the next record. */
function settle(record) {
  parse(record)
  return lib.settleBlocks(reading, lib.judgeBlocks(reading, lib.blockRules), before)
}

/** The signs of the lines of a record that the rules leave open; `tell` says what each is for the lines after it. */
const readSigns = (record, tell) => lib.readSigns(settle(record), reading, tell)

const textsOf = (record) => reading.rows.map(({start, end}) => record.slice(start, end))

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
      const texts = textsOf(record)
      let from = 0
      const truth = texts.map((text) => {
        const at = gold.blocks.findIndex((block, j) => j >= from && j < from + 3 && loose(block.text) === loose(text))
        if (at < 0) return undefined
        from = at + 1
        return gold.blocks[at].kind
      })
      return {dir, name, publisher: name.replace(/-V\d.*$/u, ''), record, texts, truth, gold}
    })
)

/** Every line that the rules leave open: its signs, the lines before it told as they are, and what it is. */
const lines = articles.flatMap(({record, texts, truth, gold, ...article}) =>
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

/** The article once more, with no credit in its captions: those captions and the lines beside them. */
function bareLines({publisher, gold}) {
  const credited = (block) => {
    const own = (gold.captions ?? []).filter((caption) => caption.block === block)
    if (own.length !== 1 || gold.blocks[block].kind !== 'caption') return undefined
    const {text} = own[0]
    const whole = gold.blocks[block].text
    return text.split(/\s+/u).length >= 3 && whole.includes(text) && whole.trim() !== text.trim() ? text : undefined
  }
  const texts = gold.blocks.map(({text}, i) => (credited(i) ?? text).trim())
  const changed = gold.blocks.map((_, i) => credited(i) !== undefined)
  if (!changed.includes(true)) return []
  const record = texts.join('\n\n')
  const signs = readSigns(record, (i) => gold.blocks[i]?.kind)
  if (reading.rows.length !== texts.length) return []
  return signs.flatMap((x, i) => {
    const y = kinds.indexOf(gold.blocks[i].kind)
    if (!x || y < 0 || !(changed[i] || changed[i - 1] || changed[i + 1])) return []
    return [{publisher, x, y, changed: changed[i], weight: besideBared}]
  })
}

const bare = articles.flatMap(bareLines)
const bareSizes = new Map()
for (const {publisher, changed} of bare) if (changed) bareSizes.set(publisher, (bareSizes.get(publisher) ?? 0) + 1)
for (const line of bare) if (line.changed) line.weight = bared * Math.min(1, mostBared / bareSizes.get(line.publisher))

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

/** What all rules and weights that never saw its publisher tell the blocks of an article to be. */
function tellBlocks({record}, weights) {
  const told = []
  const sumsOf = []
  readSigns(record, (i, signs) => {
    sumsOf[i] = sums(weights, signs)
    return (told[i] = kinds[best([...sumsOf[i]])])
  })
  const blocks = settle(record).map((block, i) =>
    told[i] ? {kind: told[i], rule: 'weigh-lines', sure: false, score: 0.5} : block
  )
  return {sumsOf, told: lib.settleBlocks(reading, blocks, after).map(({kind}) => kind)}
}

const sumsBy = new Map()
for (let fold = 0; fold < folds; fold++) {
  const weights = fitWeights([...lines, ...bare].filter(({publisher}) => foldOf(publisher) !== fold))
  for (const article of articles) {
    if (foldOf(article.publisher) !== fold) continue
    const {sumsOf, told} = tellBlocks(article, weights)
    article.told = told
    sumsBy.set(`${article.dir} ${article.name}`, sumsOf)
  }
}
for (const dir of dirs) {
  const blocks = articles.flatMap(({dir: own, name, truth, told, texts}) =>
    own === dir ? truth.flatMap((kind, i) => (kind ? [{name, kind, told: told[i], text: texts[i]}] : [])) : []
  )
  const right = blocks.filter(({kind, told}) => kind === told).length
  const f1 = kinds.map((kind) => {
    const both = blocks.filter((block) => block.kind === kind && block.told === kind).length
    const all = blocks.filter((block) => block.kind === kind).length + blocks.filter(({told}) => told === kind).length
    return `${kind} ${all === 0 ? '–' : ((2 * both) / all).toFixed(3)}`
  })
  console.log(`${dir}: ${blocks.length} blocks, right ${(right / blocks.length).toFixed(4)}; F1 ${f1.join(', ')}`)
  if (errors !== undefined)
    for (const {name, kind, told, text} of blocks)
      if (told !== kind && new RegExp(errors, 'u').test(`${kind} → ${told}`))
        console.log(`  ${name}: ${kind} → ${told}: ${text.slice(0, 120)}`)
}
const lossOf = ({dir, name, i, y}) => -Math.log(shares(sumsBy.get(`${dir} ${name}`)[i])[y])
console.log(`loss ${(lines.reduce((sum, line) => sum + lossOf(line), 0) / lines.length).toFixed(4)}`)

if (!cross) {
  const weights = fitWeights([...lines, ...bare])
  const signs = names.flatMap((name, sign) => {
    const own = weights.slice(sign * kinds.length, (sign + 1) * kinds.length)
    const list = Array.from(own, (value) => Number(value.toFixed(2)) || 0)
    return list.every((value) => value === 0) ? [] : [`    ${JSON.stringify(name)}: [${list.join(', ')}]`]
  })
  const path = join(src, 'blocks/settle/lines/line-weights.json')
  writeFileSync(path, `{\n  "kinds": ${JSON.stringify(kinds)},\n  "signs": {\n${signs.join(',\n')}\n  }\n}\n`)
  execFileSync(fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url)), ['format', '--write', path])
}
