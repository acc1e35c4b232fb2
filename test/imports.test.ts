import {readdirSync, readFileSync} from 'node:fs'
import {dirname, normalize} from 'node:path/posix'
import {expect, test} from 'vitest'

/** The house, upstream first. A file may import from its own line and from lines above it. */
const house = [
  'source/',
  'article.ts',
  'draft.ts',
  'locale/',
  'header/',
  'blocks/split-blocks.ts',
  'surface/',
  'furniture/',
  'language/',
  'names/',
  'credits/',
  'reading.ts',
  'blocks/',
  'parts/',
  'quotes/',
  'speakers/',
  'confidences.ts',
  'confidence.ts',
  'pick.ts',
  'check-call.ts',
  'check-setup.ts',
  'compile-words.ts',
  'lines/',
  'create-parser.ts',
  'core.ts',
  'locales/',
  'all-locales.ts',
  'shipped.ts',
  'index.ts',
  'tree/',
  'unified.ts',
  'explain/',
  'explain.ts'
]

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

/** The line of the house a file belongs to: the longest one that its path begins with. */
function lineOf(file: string): number {
  const lines = house.filter((line) => file === line || (line.endsWith('/') && file.startsWith(line)))
  return house.indexOf(lines.sort((a, b) => b.length - a.length)[0] ?? '')
}

/** What a file of ours imports of ours, types too. */
function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, src), 'utf8')
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/gu)].map(([, path]) => {
    return normalize(`${dirname(file)}/${path}`).replace(/\.js$/u, '.ts')
  })
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('every file has its line in the house', () => {
  expect(files.filter((file) => lineOf(file) < 0)).toEqual([])
})

test('nothing looks downstream', () => {
  const wrong = files.flatMap((file) => {
    const down = imports.get(file)!.filter((other) => lineOf(other) > lineOf(file))
    return down.map((other) => `${file} imports ${other}`)
  })
  expect(wrong).toEqual([])
})

test('a pack imports the type and other packs, nothing else', () => {
  const wrong = files
    .filter((file) => file.startsWith('locales/'))
    .flatMap((file) => {
      return imports.get(file)!.filter((other) => other !== 'locale/locale.ts' && !other.startsWith('locales/'))
    })
  expect(wrong).toEqual([])
})

test('only the doors know the packs', () => {
  const doors = ['all-locales.ts', 'shipped.ts', 'index.ts', 'unified.ts', 'explain.ts']
  const knowing = files.filter(
    (file) => !file.startsWith('locales/') && imports.get(file)!.some((other) => other.startsWith('locales/'))
  )
  expect(knowing.filter((file) => !doors.includes(file))).toEqual([])
})

test('what only Node or a dependency has is imported by the door to unified alone', () => {
  const foreign = files.filter((file) => /\bfrom '[^.']/u.test(readFileSync(new URL(file, src), 'utf8')))
  expect(foreign.filter((file) => file !== 'unified.ts' && !file.startsWith('tree/'))).toEqual([])
})

test('no file imports itself, by whatever way', () => {
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const other of imports.get(file) ?? []) walk(other, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(cycles).toEqual([])
})
