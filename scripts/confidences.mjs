#!/usr/bin/env node
// confidences.mjs [--lib FILE] DIR...   measures how often each rule is right on articles with gold,
// and writes the shares to src/confidences.ts. Each share is cross-validated by article: it is the
// mean, over the articles in which the rule decided, of its share in all the other articles, with one
// doubtful decision added, so that a rule seen twice is never sure.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const args = process.argv.slice(2)
const at = args.indexOf('--lib')
const lib = at < 0 ? 'dist/index.js' : args.splice(at, 2)[1]
const {parseArticle} = await import(pathToFileURL(resolve(lib)).href)

const loose = (text) =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The share of words that two texts have in common. */
function overlap(a, b) {
  const count = new Map()
  for (const word of a) count.set(word, (count.get(word) ?? 0) + 1)
  let both = 0
  for (const word of b) {
    const n = count.get(word) ?? 0
    if (n > 0) {
      both++
      count.set(word, n - 1)
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length)
}

/** rule → article → [right, all] */
const seen = new Map()
function note(rule, article, right) {
  const articles = seen.get(rule) ?? new Map()
  const counts = articles.get(article) ?? [0, 0]
  if (right) counts[0]++
  counts[1]++
  articles.set(article, counts)
  seen.set(rule, articles)
}

let articles = 0
for (const dir of args) {
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const name = join(dir, file)
    const gold = JSON.parse(readFileSync(name, 'utf8'))
    const article = parseArticle(readFileSync(name.replace('.gold.json', '.txt'), 'utf8'))
    articles++
    // gold blocks in order, found again by their text
    const toGold = new Map()
    let from = 0
    article.blocks.forEach((block, i) => {
      const j = gold.blocks.findIndex(({text}, k) => k >= from && loose(text) === loose(block.text))
      if (j < 0) return
      toGold.set(i, j)
      from = j + 1
      note(block.rule, name, gold.blocks[j].kind === block.type)
    })
    if (!gold.quotes) continue
    const taken = new Set()
    for (const quote of article.quotes) {
      const words = loose(quote.text).split(' ').filter(Boolean)
      let best = -1
      let top = 0
      gold.quotes.forEach((other, j) => {
        if (
          taken.has(j) ||
          other.block !== toGold.get(quote.block) ||
          (other.kind === 'indirect') !== (quote.kind === 'indirect')
        )
          return
        const share = overlap(words, loose(other.text.join(' ')).split(' ').filter(Boolean))
        if (share > top) {
          top = share
          best = j
        }
      })
      const found = top >= 0.8
      note(quote.rule, name, found)
      if (!found) continue
      taken.add(best)
      if (!quote.attribution) continue
      const who = quote.speakers.map(({speaker}) => article.speakers[speaker].name).join(' og ')
      note(quote.attribution.rule, name, loose(who) === loose(gold.quotes[best].speaker))
    }
  }
}

const shares = {}
for (const [rule, counts] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
  let right = 0
  let all = 0
  for (const [r, n] of counts.values()) {
    right += r
    all += n
  }
  let sum = 0
  for (const [r, n] of counts.values()) sum += (right - r + 0.5) / (all - n + 1)
  shares[rule] = Math.round((sum / counts.size) * 1000) / 1000
}

const rows = Object.entries(shares).map(([rule, share]) => `  '${rule}': ${share}`)
writeFileSync(
  'src/confidences.ts',
  `/** Written by scripts/confidences.mjs: for each rule, the share of its decisions that were right on articles with gold. */
export const confidences: Readonly<Record<string, number>> = {
${rows.join(',\n')}
}
`
)
console.log(`${rows.length} rules measured on ${articles} articles`)
