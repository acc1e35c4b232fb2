// The gate a change goes through: named steps, one line each with its time, a count at the end.
//
//   node scripts/gate.mjs               the quick steps: what `npm test` runs
//   node scripts/gate.mjs --long        the quick and the long steps: `npm run check`
//   node scripts/gate.mjs --only-long   the long steps alone, on a build that is there
//   node scripts/gate.mjs NAME...       the steps of these names, whichever they are
//
// A step that fails shows all that it printed; the next steps run all the same, but those
// that read `dist/` are skipped when there's no build to read.
import {spawn} from 'node:child_process'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const minute = 60_000
const needsBuild = true
const steps = [
  {name: 'types', run: 'tsc -p tsconfig.json && tsc -p tsconfig.src.json'},
  {name: 'lint', run: 'biome check --error-on-warnings .'},
  {name: 'lock', run: 'node scripts/check-lock.mjs'},
  {name: 'gold', run: 'node test/eval/check-gold.mjs test/corpus/*'},
  {name: 'build', run: 'tsup', builds: true},
  {name: 'tests', run: 'vitest run'},
  {name: 'score', run: 'node scripts/floors.mjs', needsBuild},
  {name: 'publint', run: 'publint --strict', needsBuild},
  {name: 'attw', run: 'attw --pack . --profile esm-only', needsBuild},
  {name: 'knip', run: 'knip'},
  {name: 'size', run: 'size-limit', needsBuild},
  {name: 'package', run: 'node scripts/check-package.mjs', needsBuild},
  {name: 'examples', run: 'node scripts/example.mjs --all', needsBuild},
  {name: 'readme', run: 'node scripts/readme.mjs --check', needsBuild}
]
const longSteps = [
  {name: 'long tests', run: 'vitest run --mode long --passWithNoTests', needsBuild, limit: 30 * minute},
  {name: 'renamed', run: 'node scripts/floors.mjs --renamed', needsBuild},
  {name: 'speed', run: 'node bench/speed.mjs --floor 0.15', needsBuild},
  {name: 'other nodes', run: 'node scripts/check-package.mjs --node 22 --node 24', needsBuild}
]

/** The step that runs now: the leader of a group of its own, so that all of it can be ended. */
let running

function end() {
  if (running !== undefined) process.kill(-running.pid, 'SIGKILL')
}

/** One step in a shell, with the tools of node_modules at hand. One that hangs is ended. */
function run({run: command, limit = 10 * minute}) {
  return new Promise((settle) => {
    const path = `${root}node_modules/.bin:${process.env.PATH}`
    running = spawn(command, {cwd: root, shell: true, detached: true, env: {...process.env, PATH: path, NO_COLOR: '1'}})
    const timer = setTimeout(() => {
      output += `\nended after ${limit / minute} minutes`
      end()
    }, limit)
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    running.stdout.setEncoding('utf8').on('data', keep)
    running.stderr.setEncoding('utf8').on('data', keep)
    running.on('close', (code) => {
      running = undefined
      clearTimeout(timer)
      settle({ok: code === 0, output})
    })
  })
}

process.on('SIGINT', () => {
  end()
  process.exit(130)
})

function chosen(args) {
  if (args.includes('--only-long')) return longSteps
  if (args.includes('--long')) return [...steps, ...longSteps]
  if (args.length === 0) return steps
  const named = [...steps, ...longSteps].filter((step) => args.includes(step.name))
  if (named.length !== args.length) throw new TypeError(`No such step among: ${args.join(', ')}`)
  return named
}

const count = {passed: 0, failed: 0, skipped: 0}
let built = true
for (const step of chosen(process.argv.slice(2))) {
  if (step.needsBuild && !built) {
    count.skipped++
    console.log(`skip  ${step.name.padEnd(12)} no build`)
    continue
  }
  const began = performance.now()
  const {ok, output} = await run(step)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(12)} ${seconds.padStart(5)} s`)
  count[ok ? 'passed' : 'failed']++
  if (ok) continue
  if (step.builds) built = false
  console.log(output.trimEnd().replace(/^/gm, '      '))
}

console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
process.exitCode = count.failed > 0 ? 1 : 0
