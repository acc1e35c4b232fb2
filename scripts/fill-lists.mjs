#!/usr/bin/env node
// fill-lists.mjs FILE...   fills the word lists of language packs: as many words to a line as fit, because a
// column of single words can't be read. Comments and other lines stay as they are. The formatter leaves these
// files alone (biome.json).
import {readFileSync, writeFileSync} from 'node:fs'

const WIDTH = 120
const words = /^( +)((?:(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?:, |,?$))+)$/u
const word = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu

for (const file of process.argv.slice(2)) {
  const out = []
  let indent = ''
  let run = []
  const flush = (comma) => {
    let line = indent
    run.forEach((text, i) => {
      const piece = text + (i < run.length - 1 || comma ? ',' : '')
      if (line !== indent && line.length + piece.length + 1 > WIDTH) {
        out.push(line)
        line = indent
      }
      line += line === indent ? piece : ` ${piece}`
    })
    if (run.length > 0) out.push(line)
    run = []
  }
  let comma = false
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const found = words.exec(line)
    if (!found || (run.length > 0 && found[1] !== indent)) {
      flush(comma)
      if (!found) {
        out.push(line)
        continue
      }
    }
    indent = found[1]
    run.push(...found[2].match(word))
    comma = line.trimEnd().endsWith(',')
  }
  flush(comma)
  writeFileSync(file, out.join('\n'))
}
