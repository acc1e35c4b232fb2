// Prose for the corpus of a language model: what people wrote to be read from top to bottom,
// without captions, widgets, teasers, notices and boxes. What went is told beside it.
import {readFileSync} from 'node:fs'
import {type Kind, parseArticle, pick} from 'newsast'

const prose: Kind[] = ['title', 'heading', 'paragraph']

const file = process.argv[2] ?? new URL('records/ferja.txt', import.meta.url)
const record = readFileSync(file, 'utf8')
const article = parseArticle(record)

// Sentences of a fact box are prose too, but not of the story.
const boxes = article.groups.filter(({type}) => type === 'box' || type === 'summary')
const inBox = (start: number) => boxes.some((box) => box.start <= start && start < box.end)

const kept = pick(article, prose).blocks.filter(({start, repeats}) => !inBox(start) && repeats === undefined)
const keptStarts = new Set(kept.map(({start}) => start))
const removed = article.blocks.filter(({start}) => !keptStarts.has(start))

console.log(kept.map(({text}) => text).join('\n\n'))

console.log('\n--- removed ---')
for (const {type, text} of removed) console.log(`${type.padEnd(10)}${text.slice(0, 60)}`)

const letters = kept.reduce((sum, {text}) => sum + text.length, 0)
console.log(
  `\n${kept.length} of ${article.blocks.length} blocks, ${Math.round((100 * letters) / record.length)} % of the text`
)
