// The cast of an article, with each one's share of the words said: as text, and as a bar chart.
import {readFileSync, writeFileSync} from 'node:fs'
import {type Article, parseArticle} from 'newsast'

interface Part {
  name: string
  words: number
  share: number
}

function castOf({speakers, quotes}: Article): Part[] {
  const wordsIn = (text: string) => text.split(/\s+/u).length
  const parts = speakers.map(({name, quotes: own}) => {
    return {name, words: own.reduce((sum, number) => sum + wordsIn(quotes[number]!.text), 0)}
  })
  const all = parts.reduce((sum, {words}) => sum + words, 0)
  return parts.map((part) => ({...part, share: part.words / all})).sort((a, b) => b.words - a.words)
}

function barChart(parts: readonly Part[]): string {
  const escape = (text: string) => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
  const bars = parts.map(({name, share}, i) => {
    const y = 10 + i * 26
    const bar = `<rect x="170" y="${y}" width="${Math.round(share * 300)}" height="18" fill="#2b6cb0"/>`
    return `${bar}<text x="160" y="${y + 14}" text-anchor="end">${escape(name)}</text>`
  })
  const style = 'font-family="sans-serif" font-size="13"'
  const height = 20 + parts.length * 26
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="${height}" ${style}>\n<title>Share of the words said</title>\n${bars.join('\n')}\n</svg>\n`
}

const file = process.argv[2] ?? new URL('records/ferja.txt', import.meta.url)
const cast = castOf(parseArticle(readFileSync(file, 'utf8')))

for (const {name, words, share} of cast) {
  console.log(`${name.padEnd(24)}${'█'.repeat(Math.round(share * 30)).padEnd(31)}${String(words).padStart(3)} words`)
}
writeFileSync(new URL('cast-list.svg', import.meta.url), barChart(cast))
