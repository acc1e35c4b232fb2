import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parseCaption, parseCredit, parseDateHeader, parseEmbed, parseQuotes, parseRelated} from '../src/index.js'

const root = new URL('../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const {scripts} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))

/** As sites turn a heading into an anchor. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
const anchors = [...readme.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => anchorOf(heading!))
const links = [...readme.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link!)

describe('the readme', () => {
  test('links to what is there', () => {
    const local = links.filter((link) => !link.startsWith('http'))
    const broken = local.filter((link) => {
      return link.startsWith('#') ? !anchors.includes(link.slice(1)) : !existsSync(new URL(link, root))
    })
    expect(broken).toEqual([])
  })

  test('names commands that there are', () => {
    const commands = [...readme.matchAll(/npm run ([\w:]+)/gu)].map(([, command]) => command!)
    expect(commands.filter((command) => !(command in scripts))).toEqual([])
  })

  test('says of the parsers for one line what they give', () => {
    const parsers = {parseCaption, parseCredit, parseDateHeader, parseEmbed, parseQuotes, parseRelated}
    const lines = [...readme.matchAll(/^(parse\w+\(.*\).*) \/\/ (.+)$/gmu)]
    expect(lines.length).toBeGreaterThan(4)
    for (const [, call, value] of lines) {
      const evaluate = (code: string) =>
        new Function(...Object.keys(parsers), `return ${code}`)(...Object.values(parsers))
      expect([call, evaluate(call!)]).toEqual([call, evaluate(value!)])
    }
  })
})
