// Who is quoted, and how often, over a folder of articles.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArticle} from 'newsast'

const folder = process.argv[2] ?? 'test/corpus/no'
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

interface Row {
  articles: number
  direct: number
  indirect: number
}
const people = new Map<string, Row>()
let said = 0
let unknown = 0

for (const file of files) {
  const {quotes, speakers} = parseArticle(readFileSync(join(folder, file), 'utf8'))
  const told = quotes.filter(({question}) => !question)
  said += told.length
  unknown += told.filter((quote) => quote.speakers.length === 0).length
  for (const {name, named, quotes: own} of speakers) {
    if (!named) continue
    const row = people.get(name) ?? {articles: 0, direct: 0, indirect: 0}
    people.set(name, row)
    row.articles++
    for (const number of own) quotes[number]?.kind === 'indirect' ? row.indirect++ : row.direct++
  }
}

const total = ({direct, indirect}: Row) => direct + indirect
const rows = [...people].sort(([a, x], [b, y]) => total(y) - total(x) || a.localeCompare(b, 'nb'))

console.log('articles  direct  indirect  name')
for (const [name, {articles, direct, indirect}] of rows.slice(0, 20)) {
  console.log([String(articles).padStart(8), String(direct).padStart(6), String(indirect).padStart(8), name].join('  '))
}
console.log(`\n${files.length} articles, ${rows.length} people and bodies with a name`)
console.log(`${said} quotes, ${unknown} of them by nobody who could be told`)
