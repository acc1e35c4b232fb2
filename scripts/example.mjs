// Runs examples, each of which imports the package by its name, from the build.
//
//   node scripts/example.mjs             the first to read: one-article
//   node scripts/example.mjs NAME FILE   examples/NAME.ts, on a record of yours
//   node scripts/example.mjs --all       compiles and runs each and compares with NAME.out.txt
//   node scripts/example.mjs --update    writes what each prints to NAME.out.txt, for a person to read
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'examples')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .sort()

function tool(name, args, stdio) {
  return execFileSync(join(root, 'node_modules/.bin', name), args, {cwd: root, encoding: 'utf8', stdio})
}

const print = (name) => tool('tsx', [join('examples', `${name}.ts`)], ['ignore', 'pipe', 'pipe'])
const outputOf = (name) => join(folder, `${name}.out.txt`)

/** A fresh clone has no build, and one older than its sources would show yesterday's parser. */
function isStale() {
  const built = join(root, 'dist/index.js')
  if (!existsSync(built)) return true
  const files = readdirSync(join(root, 'src'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const changed = Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
  return changed > statSync(built).mtimeMs
}

function compareAll() {
  tool('tsc', ['-p', 'tsconfig.examples.json'], 'inherit')
  let wrong = 0
  for (const name of names) {
    const expected = existsSync(outputOf(name)) ? readFileSync(outputOf(name), 'utf8') : undefined
    const printed = print(name)
    const same = printed === expected
    if (!same) wrong++
    console.log(`${name}: ${same ? 'as expected' : `not what examples/${name}.out.txt says`}`)
    if (!same) console.log(printed)
  }
  if (names.length === 0 || wrong > 0) process.exitCode = 1
}

const [asked = 'one-article', ...rest] = process.argv.slice(2)
if (isStale()) tool('tsup', ['--silent'], ['ignore', 'ignore', 'inherit'])
try {
  for (const file of rest) if (!existsSync(file)) throw new Error(`no such file: ${file}`)
  if (asked === '--all') compareAll()
  else if (asked === '--update') for (const name of names) writeFileSync(outputOf(name), print(name))
  else if (names.includes(asked)) tool('tsx', [join('examples', `${asked}.ts`), ...rest], 'inherit')
  else throw new Error(`no example ${asked}; there are ${names.join(', ')}`)
} catch (error) {
  console.error(error.stderr ?? error.message)
  process.exitCode = 1
}
