// The article as a tree, with any plugin of unified or retext in between: this one tells of
// sentences that are hard to read, at their place in the record.
import {readFileSync} from 'node:fs'
import {newsastParse, newsastStringify, newsastToArticle, type Root} from 'newsast/unified'
import type {Sentence} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'

const longSentences: Plugin<[most: number], Root> = (most) => (tree, file) => {
  visit(tree, 'paragraph', (block) => {
    visit(block, 'SentenceNode', (sentence: Sentence) => {
      const words = sentence.children.filter(({type}) => type === 'WordNode').length
      if (words > most) file.message(`${words} words, expected ${most} at most`, sentence, 'newsast:long-sentence')
    })
  })
}

const path = 'examples/records/footbridge.txt'
const file = new VFile({path, value: readFileSync(path)})
const reader = unified().use(newsastParse).use(longSentences, 16)

const {result, messages} = reader().use(newsastToArticle).processSync(file)
for (const message of messages) console.log(String(message))
console.log(`${result.quotes.length} quotes by ${result.speakers.map(({name}) => name).join(', ')}`)

const tree = unified().use(newsastParse).parse(file)
console.log(tree.children.map(({type}) => type).join(' '))
console.log('nothing lost:', unified().use(newsastParse).use(newsastStringify).stringify(tree) === String(file))
