// The gate a change goes through: named steps, one line each with its time, a count at the end.
//
//   node scripts/gate.mjs               the quick steps: what `npm test` runs
//   node scripts/gate.mjs --long        the quick and the long steps: `npm run check`
//   node scripts/gate.mjs --only-long   the long steps alone, on a build that is there
//   node scripts/gate.mjs NAME...       the steps of these names, whichever they are
//
// Two run at a time; those that measure time run at the end, alone. A step that fails shows all
// that it printed; the others run all the same, but those that read `dist/` wait for the build,
// and are skipped when it fails.
import {spawn} from 'node:child_process'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const minute = 60_000
const needsBuild = true
const steps = [
  {name: 'build', run: 'tsup', builds: true},
  {name: 'types', run: 'tsc -p tsconfig.json && tsc -p tsconfig.src.json'},
  {name: 'tests', run: 'vitest run'},
  {name: 'lint', run: 'biome check --error-on-warnings .'},
  {name: 'lock', run: 'node scripts/check-lock.mjs'},
  {name: 'gold', run: 'node test/eval/check-gold.mjs test/corpus/*'},
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
  {name: 'long tests', run: 'vitest run --mode long --passWithNoTests', needsBuild, limit: 30 * minute, alone: true},
  {name: 'renamed', run: 'node scripts/floors.mjs --renamed', needsBuild},
  {name: 'speed', run: 'node bench/speed.mjs --floor 0.0025', needsBuild, alone: true},
  {name: 'other nodes', run: 'node scripts/check-package.mjs --node 22 --node 24', needsBuild}
]

/** What runs now: leaders of groups of their own, so that all of a step can be ended. */
const running = new Set()

function end(child) {
  process.kill(-child.pid, 'SIGKILL')
}

/** One step in a shell, with the tools of node_modules at hand. One that hangs is ended. */
function run({run: command, limit = 10 * minute}) {
  return new Promise((settle) => {
    const path = `${root}node_modules/.bin:${process.env.PATH}`
    const env = {...process.env, PATH: path, NO_COLOR: '1'}
    const child = spawn(command, {cwd: root, shell: true, detached: true, env})
    running.add(child)
    const timer = setTimeout(() => {
      output += `\nended after ${limit / minute} minutes`
      end(child)
    }, limit)
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('close', (code) => {
      running.delete(child)
      clearTimeout(timer)
      settle({ok: code === 0, output})
    })
  })
}

process.on('SIGINT', () => {
  for (const child of running) end(child)
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

async function take(step) {
  if (step.needsBuild && !(await built)) {
    count.skipped++
    console.log(`skip  ${step.name.padEnd(12)} no build`)
    return
  }
  const began = performance.now()
  const {ok, output} = await run(step)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(12)} ${seconds.padStart(5)} s`)
  count[ok ? 'passed' : 'failed']++
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '      '))
  if (step.builds) tellBuilt(ok)
}

/** Takes one step after the other; two lanes side by side keep two cores busy. */
async function lane(waiting) {
  while (waiting.length > 0) await take(waiting.shift())
}

const queue = chosen(process.argv.slice(2))
let tellBuilt = () => {}
// Without a step that builds, the build of another day serves.
const built = queue.some((step) => step.builds)
  ? new Promise((settle) => {
      tellBuilt = settle
    })
  : true
const measuring = queue.filter((step) => step.alone)
const others = queue.filter((step) => !step.alone)
await Promise.all([lane(others), lane(others)])
await lane(measuring)

console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
process.exitCode = count.failed > 0 ? 1 : 0
