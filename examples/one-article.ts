// What one article is made of: its date, its blocks by kind, who says what, who took the pictures.
import {readFileSync} from 'node:fs'
import {parseArticle} from 'newsast'

const file = process.argv[2] ?? new URL('records/ferja.txt', import.meta.url)
const article = parseArticle(readFileSync(file, 'utf8'))

console.log(`language  ${article.language?.tag ?? 'unknown'}`)
console.log(`date      ${article.date?.value ?? 'none'}\n`)

for (const {type, text} of article.blocks) {
  console.log(`${type.padEnd(10)}${text.length > 80 ? `${text.slice(0, 79)}…` : text}`)
}

console.log()
for (const {kind, text, speakers, cue, question} of article.quotes) {
  const names = speakers.map(({speaker}) => article.speakers[speaker]?.name)
  const who = question ? 'the interviewer' : names.join(' and ') || 'somebody'
  console.log(`${who}${cue ? ` (${cue.text})` : ''}, ${kind}: ${text}`)
}

console.log()
for (const {name, role, quotes} of article.speakers) {
  console.log(`${name}${role ? `, ${role}` : ''}: ${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`)
}

console.log()
for (const {text, credits} of article.captions) {
  const makers = credits.map(({role, creators, organization, private: isPrivate}) => {
    return `${role}: ${[...creators, organization, isPrivate && 'private'].filter(Boolean).join(', ')}`
  })
  console.log(`${text} [${makers.join('; ')}]`)
}
