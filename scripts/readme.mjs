// Fills what the readme shows of the code, so that it can't lie: figures from the scorer on the
// build, examples and what they print from their files.
//
//   node scripts/readme.mjs           writes README.md
//   node scripts/readme.mjs --check   fails if that would change it
//
// Between `<!-- figures -->` and `<!-- /figures -->` stands a table, likewise `locales`,
// `example: NAME`, `output: NAME` and `list: examples`.
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')

const sets = {
  no: 'Norwegian',
  'more-no': '… more',
  nordic: 'Danish, Swedish, Finnish, Icelandic',
  'more-nordic': '… more',
  'later-nordic': 'these and Norwegian, later',
  'fresh-nordic': '… fresh',
  'unseen-nordic': '… **unseen**',
  west: 'English, Dutch, German, French',
  'more-west': '… more',
  'later-west': '… later',
  'fresh-west': '… fresh',
  'unseen-west': '… **unseen**'
}
const columns = {
  blockAccuracy: 'blocks',
  quoteF1: 'direct speech',
  attributionF1: 'its speaker',
  indirectF1: 'indirect speech',
  indirectAttributionF1: 'its speaker',
  captionF1: 'captions',
  captionCredits: 'credits',
  embedF1: 'embeds',
  relatedF1: 'links'
}

function score(set) {
  const args = ['test/eval/score.mjs', '--lib', 'dist/index.js', '--json', `test/corpus/${set}`]
  return JSON.parse(execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8', maxBuffer: 1e8}))
}

// Rounded down, so that no figure promises what it doesn't keep.
const percent = (value) => (typeof value === 'number' ? `${Math.floor(value * 100 + 1e-9)} %` : '–')

function figures() {
  const cells = (texts) => `| ${texts.join(' | ')} |`
  return [
    cells(['', 'articles', ...Object.values(columns)]),
    cells(['---', ...['articles', ...Object.keys(columns)].map(() => '---:')]),
    ...Object.entries(sets).map(([set, name]) => {
      const measured = score(set)
      return cells([name, measured.articles, ...Object.keys(columns).map((figure) => percent(measured[figure]))])
    })
  ].join('\n')
}

async function locales() {
  const {allLocales} = await import('../dist/index.js')
  const names = new Intl.DisplayNames(['en'], {type: 'language'})
  const lines = allLocales.map(({code, words}) => {
    const {dash, marks} = words.quotes
    const opens = [...(dash ? ['–'] : []), ...(dash === 'hyphen' ? ['-'] : []), ...marks.map((pair) => pair.join(' '))]
    return `| \`${code}\` | ${names.of(code)} | ${opens.map((sign) => `\`${sign}\``).join(' ')} | \`newsast/locales/${code}\` |`
  })
  return ['| locale | language | speech stands behind or in | door |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** The comment an example opens with, as one sentence or more. */
function purpose(name) {
  const lines = read(`examples/${name}.ts`).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  return lines
    .slice(0, end)
    .map((line) => line.slice(3))
    .join(' ')
}

const fill = {
  figures,
  locales,
  example: (name) => fence('ts', read(`examples/${name}.ts`)),
  output: (name) => fence('text', read(`examples/${name}.out.txt`)),
  list: (folder) => {
    const names = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'))
    return names.map((file) => `- [\`${file}\`](${folder}/${file}): ${purpose(file.replace('.ts', ''))}`).join('\n')
  }
}

const readme = read('README.md')
let filled = readme
for (const [place, kind, name] of readme.matchAll(/<!-- (\w+)(?:: ([\w-]+))? -->\n[\s\S]*?<!-- \/\1 -->/gu)) {
  const opening = name === undefined ? kind : `${kind}: ${name}`
  const shown = await fill[kind](name)
  filled = filled.replace(place, () => `<!-- ${opening} -->\n${shown}\n<!-- /${kind} -->`)
}

if (!process.argv.includes('--check')) writeFileSync(join(root, 'README.md'), filled)
else if (filled !== readme) {
  console.log('README.md is older than what it shows: node scripts/readme.mjs')
  process.exitCode = 1
}
