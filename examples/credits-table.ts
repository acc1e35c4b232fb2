// Who took the pictures, over a folder of articles: one line a maker, as tab-separated values.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArticle} from 'newsast'

const folder = process.argv[2] ?? 'test/corpus/no'
const counts = new Map<string, number>()
let pictures = 0
let uncredited = 0

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const {captions} = parseArticle(readFileSync(join(folder, file), 'utf8'))
  pictures += captions.length
  for (const {credits} of captions) {
    if (credits.length === 0) uncredited++
    for (const {role, creators, organization = '', private: isPrivate} of credits) {
      const makers = creators.length > 0 ? creators : [isPrivate ? '(private)' : '']
      for (const creator of makers) {
        const key = [role, creator, organization].join('\t')
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
}

console.log('pictures\trole\tcreator\torganization')
for (const [key, count] of [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'nb'))) {
  console.log(`${count}\t${key}`)
}
console.error(`${pictures} captions, ${uncredited} without a credit`)
