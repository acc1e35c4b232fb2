// Scores the build on one folder of articles with gold, wherever it is: no floors, but nothing
// may crash and every span must be the text at its place.
//
//   node scripts/show-score.mjs DIR
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const [dir] = process.argv.slice(2)
const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const args = [path('test/eval/score.mjs'), '--lib', path('dist/index.js'), dir]
const printed = execFileSync(process.execPath, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
console.log(printed)
for (const fault of ['crashes', 'badSpans']) {
  if (!new RegExp(`^${fault} +0$`, 'm').test(printed)) process.exitCode = 1
}
